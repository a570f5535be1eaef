import { canonicalNumerals } from '#src/core/numerals.ts';

/** Traditional character → simplified one, for the characters a question needs. */
export type Variants = Readonly<Record<string, string>>;

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** Spaces go, but for those between figures: 80 15 5 is not 80155. */
const withoutSpaces = (text: string): string =>
  text.replace(/\s+/gu, (gap, at: number) => (isDigit(text[at - 1]) && isDigit(text[at + gap.length]) ? ' ' : ''));

/** Signs go, but for those that make a number another one: 80%, 2.5, −5, 3-5, 80:20 (also written 80/20, 80、20). */
const withoutSigns = (text: string): string =>
  text.replace(/[\p{P}\p{S}\p{C}\p{Z}]+/gu, (signs, at: number) => {
    const [left, right] = [isDigit(text[at - 1]), isDigit(text[at + signs.length])];
    if (at === 0 && right && signs === '-') return signs;
    const percent = left && signs.startsWith('%') ? '%' : '';
    const between = signs.slice(percent.length);
    if (!left || !right || between === '') return percent;
    if (/^[-−–—~]+$/u.test(between)) return `${percent}-`;
    return percent || (between === '.' ? '.' : ':');
  });

/**
 * An answer as it is compared: full-width and upper-case forms, traditional characters, spaces and punctuation make no
 * difference, and numbers stand in figures. An answer of nothing but signs stays as typed.
 */
export function foldAnswer(text: string, variants: Variants = {}): string {
  const narrow = text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  const simple = [...narrow].map((sign) => (Object.hasOwn(variants, sign) ? variants[sign] : sign)).join('');
  const figures = canonicalNumerals(withoutSpaces(simple))
    .replace(/([\d%])[至到](?=\d)/g, '$1-')
    .replace(/(\d)比(?=\d)/g, '$1:');
  return withoutSigns(figures) || narrow;
}
