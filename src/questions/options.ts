/** One of the options of a question: what it says, and why it tempts, holds or fails. */
export interface Option {
  id: string;
  text: string;
  feedback: string;
}

/** What of an option may be seen before the question is answered. */
export type PublicOption = Pick<Option, 'id' | 'text'>;

/** Options by id, whatever the author's order was: that order would give the key away. */
export const publicOptions = (options: readonly Option[]): PublicOption[] =>
  options.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1));
