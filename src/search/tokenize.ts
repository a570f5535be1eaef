/*
 * The one tokenizer of search, used for documents and for queries alike. Intl.Segmenter is not used: node and browsers
 * cut Chinese differently, and a word cut differently on the two sides is a word not found. Single characters and pairs
 * of neighbours are cut the same everywhere.
 */

/** Makes texts comparable: width, case, accents and traditional characters stop mattering. Idempotent. */
export type Fold = (text: string) => string;

/** A fold that knows these traditional characters. */
export const makeFold =
  (traditional: Record<string, string>): Fold =>
  (text) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\p{sc=Han}/gu, (character) => traditional[character] ?? character);

/** The singular of an English plural, roughly; wrong forms do no harm, for both sides get the same one. */
const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(x|ch|sh|ss)es$|([^sui])s$/, '$1$2');

/** Is this the start of a Chinese run? */
export const isHan = (text: string): boolean => /^\p{sc=Han}/u.test(text);

/** Runs of Chinese characters and singular Latin words, in order; everything else separates. */
export const partsOf = (text: string, fold: Fold): string[] =>
  (fold(text).match(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? []).map(singular);

/**
 * Is at least half of a query's pairs of Chinese characters in a folded text? Yes when it has none: Latin words are
 * judged elsewhere.
 */
export function halfThere(folded: string, query: string, fold: Fold): boolean {
  const pairs = tokenize(query, fold, true).filter(isHan);
  return pairs.filter((pair) => folded.includes(pair)).length * 2 >= pairs.length;
}

/** One comparable line for a whole name: `Key  Customers` and `key customer` are the same. */
export const keyOf = (text: string, fold: Fold): string => partsOf(text, fold).join(' ');

/**
 * Words to index: Latin words, every Chinese character and every pair of neighbours. For a query the characters of a
 * longer run are left out (`query`): 客户 must not find everything with a 客 in it.
 */
export function tokenize(text: string, fold: Fold, query = false): string[] {
  return partsOf(text, fold).flatMap((part) => {
    if (!isHan(part)) return [part];
    const characters = [...part];
    const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
    return query && pairs.length > 0 ? pairs : [...characters, ...pairs];
  });
}
