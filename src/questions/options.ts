import { rng, shuffle } from '#src/core/rng.ts';

/** One of the options of a question: what it says, and why it tempts, holds or fails. */
export interface Option {
  id: string;
  text: string;
  feedback: string;
}

/** What of an option may be seen before the question is answered. */
export type PublicOption = Pick<Option, 'id' | 'text'>;

/** Options by id, whatever the author's order was: that order would give the key away. */
export const publicOptions = (options: readonly PublicOption[]): PublicOption[] =>
  options.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Public options as they stand on the screen: the order is drawn from a name, the same on server and browser. */
export const inOrder = (options: readonly PublicOption[], order: string): PublicOption[] =>
  shuffle(options, rng(order).stream('options'));

/** The letter of an option by its place from 0. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
