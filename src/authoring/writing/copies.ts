/**
 * Finds what a text has taken word for word from another. Both are read as units: a Chinese character, a digit and a
 * whole Latin word are one each (so that 认识客户（Acquainting） is five, not fifteen); white space, punctuation, width and case
 * do not count. A stretch of `window` units that stands in a source is a copy, whatever divides it in either text.
 */

/** A unit and where it stands in its text, `end` exclusive. */
interface Unit {
  text: string;
  at: number;
  end: number;
}

/** A file that may not be copied. */
export interface Source {
  file: string;
  text: string;
}

/** Every stretch of `window` units of the sources, with the first place it stands: `file:line`. */
export interface SourceIndex {
  window: number;
  places: Map<string, string>;
}

/** The longest stretch copied at one place: its text as written, its first index, and where its beginning comes from. */
export interface Copy {
  text: string;
  at: number;
  units: number;
  from: string;
}

/** How many units may be copied: twelve are too many. */
export const copyWindow = 12;

/** The units of a text, in order. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = character.normalize('NFKC').toLowerCase();
    for (const sign of folded) {
      if (!/[\p{L}\p{N}]/u.test(sign)) continue;
      const last = units.at(-1);
      const latin = /\p{Script=Latin}/u;
      if (last?.end === at && latin.test(sign) && latin.test(last.text)) {
        last.text += sign;
        last.end = end;
      } else units.push({ text: sign, at, end });
    }
    at = end;
  }
  return units;
}

const keyOf = (units: readonly Unit[], from: number, window: number): string =>
  units
    .slice(from, from + window)
    .map(({ text }) => text)
    .join('|');

/** Indexes the sources; a stretch may go across their paragraphs. */
export function indexSources(sources: readonly Source[], window = copyWindow): SourceIndex {
  const places = new Map<string, string>();
  for (const { file, text } of sources) {
    const units = unitsOf(text);
    let [line, read] = [1, 0];
    for (let i = 0; i + window <= units.length; i += 1) {
      const { at } = units[i] as Unit;
      line += text.slice(read, at).split('\n').length - 1;
      read = at;
      const key = keyOf(units, i, window);
      if (!places.has(key)) places.set(key, `${file}:${line}`);
    }
  }
  return { window, places };
}

/**
 * Everything in `text` that the sources hold word for word. Two things are allowed, for there is no other way to write
 * them: a stretch all inside one quotation (“…” of at most 20 units, 《…》), and a list of names (`isListOfNames`).
 */
export function findCopies(text: string, { window, places }: SourceIndex): Copy[] {
  const units = unitsOf(text);
  const quotes = quotations(text);
  const quoted = (first: Unit, last: Unit): boolean => quotes.some(({ at, end }) => at <= first.at && last.end <= end);
  const sourceAt = (i: number): string | undefined => {
    const [first, last] = [units[i], units[i + window - 1]];
    return first && last && !quoted(first, last) ? places.get(keyOf(units, i, window)) : undefined;
  };
  const copies: Copy[] = [];
  for (let i = 0; i + window <= units.length; i += 1) {
    const from = sourceAt(i);
    if (from === undefined) continue;
    let last = i;
    while (sourceAt(last + 1) !== undefined) last += 1;
    const at = units[i]?.at ?? 0;
    const copied = text.slice(at, units[last + window - 1]?.end);
    if (!isListOfNames(copied)) copies.push({ text: copied, at, units: last - i + window, from });
    i = last;
  }
  return copies;
}

function quotations(text: string): { at: number; end: number }[] {
  return [...text.matchAll(/“([^“”]*)”|《[^《》]*》/gu)]
    .filter(({ 1: said }) => said === undefined || unitsOf(said).length <= 20)
    .map(({ index, 0: all }) => ({ at: index, end: index + all.length }));
}

/**
 * True for names of at most six units each joined by nothing but 、 和 与 或 以及: 职能部门、分公司、办事处和分支机构. One 、 must be
 * there, for 和 and 或 alone join half of all clauses.
 */
export const isListOfNames = (text: string): boolean =>
  text.includes('、') &&
  text
    .split(/、|以及|[和与或]/u)
    .every((item) => /^[\p{L}\p{N}%％·“”《》 ]*$/u.test(item) && unitsOf(item).length <= 6);
