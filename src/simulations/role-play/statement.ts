/** Finding words and numbers in what a student wrote: 十次 and 10 次, 三小时二十分 and 3小时20分 are the same. */
import { foldText } from '#src/core/text.ts';

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a numeral of up to 万: 二十六 → 26, 一万二 → 12000. NaN for what is none. */
function valueOf(numeral: string): number {
  const [high = '', low = ''] = numeral.includes('万') ? numeral.split('万') : ['', numeral];
  if (numeral.includes('万'))
    return (
      10000 * below(high === '' ? '一' : high) +
      (low.length === 1 && low in digits ? 1000 * (digits[low] ?? 0) : below(low))
    );
  return below(low);
}

function below(numeral: string): number {
  if (numeral === '') return 0;
  let sum = 0;
  let digit = -1;
  let unit = 0;
  for (const character of numeral) {
    const value = digits[character];
    if (value !== undefined) {
      digit = digit > 0 ? digit * 10 + value : value;
      continue;
    }
    unit = units[character] ?? NaN;
    sum += (digit < 0 ? 1 : digit) * unit;
    digit = -1;
  }
  if (digit < 0) return sum;
  // 三百五 is 350.
  return sum + (unit > 10 && numeral.length > 1 && !numeral.includes('零') ? (digit * unit) / 10 : digit);
}

const known = new Map<string, string>();
/** So many folded texts are remembered: the marks of a scenario, and what is being weighed. */
const mostKnown = 2000;

/** `foldText` with numerals as digits and without punctuation, remembered: marks are compared again and again. */
export function foldNumbers(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const folded = fold(text);
  known.set(text, folded);
  return folded;
}

/** A text for comparing: folded, numerals as digits, without punctuation. */
const fold = (text: string): string =>
  foldText(text)
    .replace(/百分之([零〇一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/g, (_all, share: string) => `${share}%`)
    .replace(/[零〇一二两三四五六七八九十百千万]+/g, (numeral) => {
      if (/^[百千万]/.test(numeral)) return numeral;
      const value = valueOf(numeral);
      return value === value ? String(value) : numeral;
    })
    .replace(/小时/g, '时')
    .replace(/钟头|个时/g, '时')
    .replace(/分钟/g, '分')
    .replace(/(\d)[,，](?=\d{3})/g, '$1')
    .replace(/[、，。；：！？,;:!?“”"'‘’（）()《》…·\-—~～]/g, '');

/** Whether a text holds all words of one of these ways. */
export function carries(text: string, ways: readonly (readonly string[])[]): boolean {
  if (ways.length === 0) return false;
  const folded = foldNumbers(text);
  return ways.some((way) => way.every((word) => holds(folded, foldNumbers(word))));
}

/** A number must not be the end or the beginning of another: 10 does not stand in 110. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + word.length] ?? '';
    const splits = (/^\d/.test(word) && /[\d.]/.test(before)) || (/\d$/.test(word) && /\d/.test(after));
    if (!splits) return true;
  }
  return false;
}
