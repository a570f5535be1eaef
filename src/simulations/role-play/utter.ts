/** From what a student typed to a decision: the reading goes with it. */
import type { Decision } from './customer/state.ts';
import type { Reader } from './reading/read.ts';
import { type Element, elements } from './scenario.ts';

/** An utterance with what it was read as; what was not understood carries the three cards to ask back with. */
export function sayOf(text: string, read: Reader): Extract<Decision, { do: 'say' }> {
  const { reading, isSure, stance, near } = read(text);
  return {
    do: 'say',
    text,
    reading,
    ...(stance && { stance }),
    ...(reading && !isSure && near.length === 3 && { near }),
  };
}

/** A needs statement with the topics of each of its parts. */
export function statementOf(parts: Record<Element, string>, read: Reader): Extract<Decision, { do: 'statement' }> {
  const topics = Object.fromEntries(elements.map((name) => [name, topicsIn(parts[name], read)])) as Record<
    Element,
    string[]
  >;
  return { do: 'statement', parts, topics };
}

/** What a longer text is about, clause by clause. */
export const topicsIn = (text: string, read: Reader): string[] => [
  ...new Set(
    text
      .split(/[，。；！？,;!?\n]+/)
      .filter((clause) => clause.trim() !== '')
      .flatMap((clause) => read(clause).reading?.topics ?? []),
  ),
];
