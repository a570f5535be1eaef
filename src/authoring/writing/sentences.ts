import { countCharacters, foldText } from '#src/core/text.ts';

/** A sentence inside a paragraph: its text, its first index there, and how many characters a reader reads. */
export interface Sentence {
  text: string;
  at: number;
  length: number;
}

/** Up to the signs that end a sentence, with the closing quotes and brackets after them; or what is left over. */
const piece = /[^。！？]*[。！？]+[”’」』）》]*|[^。！？]+$/gu;

/**
 * The sentences of one paragraph. A rest without a sign at its end (a list item such as 运价低一点) is no sentence, so that
 * short items do not make the others look shorter; one that leads up to a list (…：) or trails off (……) is.
 */
export const sentencesOf = (paragraph: string): Sentence[] =>
  [...paragraph.matchAll(piece)].flatMap(({ 0: raw, index }) => {
    const text = raw.trim();
    const length = countCharacters(text);
    if (length === 0 || !/[。！？：；…][”’」』）》]*$/u.test(text)) return [];
    return [{ text, at: index + raw.length - raw.trimStart().length, length }];
  });

/** The middle of the values (of an even number: half-way between the two in the middle); 0 when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/** The beginning of a text, short enough for a message. */
export const beginning = (text: string, most = 40): string => {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
};

/** Folded, and without punctuation: two texts that differ in signs alone are the same to a reader. */
export const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
