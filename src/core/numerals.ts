/*
 * Numbers as people write them in Chinese texts: 1，234.5 · ８０％ · 百分之八十 · 三分之二 · 八成五 · 一百二 · 1.2万 · 壹拾万.
 *
 * Decided: 九折 is no 90 % (what is paid? what is saved?), it is 9 with the unit 折; 三四百 is no number; 1e9 neither.
 */

import { matchAt, numeralAt, run, simplify, startsNumeral, tidy } from './numerals-grammar.ts';

export { tidy };

/** A number found in a text. */
export interface Numeral {
  /** The number itself: 0.8 for 80%. */
  value: number;
  /** Written as a share: %, ‰, 百分之, 千分之, 成. */
  percent: boolean;
  /** Written with 万 or 亿. */
  scaled: boolean;
  /** What follows, without spaces: the unit, or ''. */
  rest: string;
}

/** Longer texts hold no answer that is a number; reading them costs time only. */
const longest = 400;
/** Those of them that are everyday words as well (陆运, 队伍): one alone in a text is no number. */
const financial = /^[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]$/;

/** A number as it is printed: 12,500 · 0.3 · −7. At most twelve figures; grouped from a thousand on. */
export function printNumber(value: number): string {
  const [whole = '', decimals] = String(tidy(Math.abs(value), 12)).split('.');
  if (/e/.test(whole + (decimals ?? ''))) return String(tidy(value, 12));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 && Number(whole + (decimals ?? '')) !== 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}

const before = /^(?:答案?(?:是|为|[:：])?|等于|大约|约|为|是|[=≈:\s])*/;
const money = /^[¥￥]\s*/;
const minus = /^(?:[-−–—]|负)\s*/;

/** Reads the number a text begins with; undefined when there is none, or more than one (3-5, 1/2/3). */
export function readNumber(typed: string): Numeral | undefined {
  if (typed.length > longest) return undefined;
  let text = simplify(typed.normalize('NFKC').toLowerCase()).trim().replace(before, '');
  const inYuan = money.test(text);
  text = text.replace(money, '');
  const negative = minus.test(text);
  text = text.replace(minus, '').replace(/^\+\s*/, '');
  if (/^[\d.]/.test(text)) text = text.replace(/^([\d., ]*\d)\s+(?=[%‰十百千万亿成])/, '$1');
  else text = text.replace(/\s+/g, '');
  const found = numeralAt(text, 0);
  if (!found) return undefined;
  const after = text
    .slice(found.end)
    .replace(/\s+/g, '')
    .replace(/[。.!,;、]+$/, '');
  // What is left may hold figures only as units do: m2, 升/100公里.
  if (/^[\d.,:/~·-]/.test(after) || /\d/.test(after.replace(/m[23]|\/\d+/g, ''))) return undefined;
  const { value, percent, scaled } = found;
  return { value: negative && value !== 0 ? -value : value, percent, scaled, rest: inYuan && !after ? '元' : after };
}

/** Replaces every number of a text by figures, so that 三天 = 3天 and 百分之八十 = 80%. Takes and gives folded text. */
export function canonicalNumerals(folded: string): string {
  if (folded.length > longest * 10) return folded;
  const text = simplify(folded);
  let out = '';
  for (let at = 0; at < text.length;) {
    const sign = text[at] === '负' ? 1 : 0;
    const found = startsNumeral(text, at + sign) ? numeralAt(text, at + sign) : undefined;
    if (found && !(found.end === at + 1 && financial.test(folded[at] ?? ''))) {
      out += (sign ? '-' : '') + found.text;
      at = found.end;
    } else {
      // A run that is no number stays whole: its tail is no number either.
      const length = startsNumeral(text, at) ? (matchAt(run, text, at)?.[0].length ?? 1) : 1;
      out += folded.slice(at, at + length);
      at += length;
    }
  }
  return out;
}
