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

const before = /^(?:答案?(?:是|为|[:：])?|等于|大约|约|大概|大致|差不多|整整|整|为|是|[=≈:\s])*/;
/** What is said behind a number and its unit and changes neither. */
const nearly = /\(?(?:左右|上下|整)\)?$/;
/** 两个半小时, 三个半月; 两个半天 is two half days, and no number here. */
const andHalfOf = /^个半(?![天日年])/;
/** 三天半, 两小时半, 一块半. */
const andHalf = /^([^\d%‰半]{1,4})半$/;
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
    .replace(/[。.!,;、]+$/, '')
    .replace(nearly, '');
  // What is left may hold figures only as units do: m2, 升/100公里.
  if (/^[\d.,:/~·-]/.test(after) || /\d/.test(after.replace(/m[23]|\/\d+/g, ''))) return undefined;
  // 二分之 wants its other half.
  if (after.startsWith('分之')) return undefined;
  const { percent, scaled } = found;
  const [half, unit] = halfBehind(found.value, percent, after);
  const value = found.value + half;
  return { value: negative && value !== 0 ? -value : value, percent, scaled, rest: inYuan && !unit ? '元' : unit };
}

/** The half that stands behind a whole number's measure word, or 0, and the unit without it. */
function halfBehind(value: number, percent: boolean, after: string): [half: number, unit: string] {
  if (percent || !Number.isInteger(value)) return [0, after];
  if (andHalfOf.test(after)) return [0.5, after.replace(andHalfOf, '个')];
  const unit = andHalf.exec(after)?.[1];
  return unit === undefined ? [0, after] : [0.5, unit];
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
