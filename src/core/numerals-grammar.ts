/* The grammar of numbers in Chinese texts; what it is for stands in numerals.ts. */

/** More digits than a number keeps: these are codes. */
const mostDigits = 15;

const digits = '零一二三四五六七八九';
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Other signs for the same: financial, traditional, colloquial. */
const others = '〇两兩點萬億負壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
const same = '零二二点万亿负一二二三三四五六六七八九十百千';

const arabic = '\\d{1,3}(?:[, ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
/** 3千克 is 3 with the unit 千克. */
export const run = new RegExp(`(?:${arabic}|[${digits}十百万亿]|千(?![克米瓦]))+`, 'y');
const token = new RegExp(`${arabic}|[${digits}]|[十百千万亿]`, 'g');
const fraction = new RegExp(`点([${digits}]+)([万亿]*)`, 'y');
const share = /(百|千|万)分之/y;
/** 八成, 八成五; not 三成本, 两成员. */
const tenths = new RegExp(`成([${digits}](?![${digits}十百千万亿]))?(?![本员品交为功立熟绩果长分])`, 'y');
const ratio = /\/(\d+(?:\.\d+)?)(?![\d/:.])/y;

/** Takes away what binary arithmetic adds: 0.30000000000000004 → 0.3. At most fifteen figures are kept. */
export const tidy = (value: number, figures = 15): number => Number(value.toPrecision(figures));

/** A sticky pattern, tried at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 一百二, 1万2千, 二〇二六: the value of a run of digits and scales, undefined when it is no number. */
function evaluate(text: string): { value: number; scaled: boolean } | undefined {
  const parts = text.match(token) ?? [];
  if (parts.every((part) => digits.includes(part))) {
    if (parts.length > mostDigits) return undefined;
    return { value: Number(parts.map((part) => digits.indexOf(part)).join('')), scaled: false };
  }
  let [total, section, lastSmall, lastScale] = [0, 0, Infinity, 1];
  let pending: number | undefined;
  let [single, afterZero] = [false, false];
  for (const [index, part] of parts.entries()) {
    const scale = scales[part];
    if (scale === undefined) {
      if (part === '零' && pending === undefined) {
        afterZero = true;
        continue;
      }
      if (pending !== undefined || part.replace(/\D/g, '').length > mostDigits) return undefined;
      const known = digits.indexOf(part);
      pending = known < 0 ? Number(part.replace(/[, ]/g, '')) : known;
      single = known >= 0 || /^[1-9]$/.test(part);
      continue;
    }
    if (scale < 1e4) {
      if (scale >= lastSmall) return undefined;
      // 十五, 一万零十 and 一亿十万: a ten may stand alone, a hundred may not.
      if (pending === undefined && (scale !== 10 || (index > 0 && lastSmall !== Infinity))) return undefined;
      section += (pending ?? 1) * scale;
      lastSmall = scale;
    } else {
      section += pending ?? 0;
      if (section === 0 && total === 0) return undefined;
      if (scale === 1e8) total = (total + section) * scale;
      else total += section * scale;
      [section, lastSmall] = [0, Infinity];
    }
    [pending, lastScale, afterZero] = [undefined, scale, false];
  }
  if (pending !== undefined) {
    // 一百二 is 120, 一百零二 is 102, 一万五 is 15,000.
    section += lastScale > 10 && single && !afterZero ? (pending * lastScale) / 10 : pending;
  }
  const value = tidy(total + section);
  return Number.isFinite(value) ? { value, scaled: /[万亿]/.test(text) } : undefined;
}

/** A number that stands in a text. */
export interface Found {
  value: number;
  percent: boolean;
  scaled: boolean;
  /** Where it ends. */
  end: number;
  /** The same in digits. */
  text: string;
}

const shareOf = (value: number, of: number, end: number): Found => {
  const exact = tidy(value / of);
  return { value: exact, percent: true, scaled: false, end, text: `${inDigits(tidy(exact * 100))}%` };
};

/** Without an exponent, which no reader would type: 1e-7 stays as it is only where nothing shorter is exact. */
const inDigits = (value: number): string => String(value);

/** A whole number, or with a decimal part, without any sign of a share: 三点五, 1.2万. */
function plainAt(text: string, at: number): Found | undefined {
  const half = text.startsWith('一半', at) ? 2 : text[at] === '半' ? 1 : 0;
  if (half) return { value: 0.5, percent: false, scaled: false, end: at + half, text: '0.5' };
  const whole = matchAt(run, text, at)?.[0];
  if (!whole) return undefined;
  const found = evaluate(whole);
  if (!found) return undefined;
  const end = at + whole.length;
  const decimals = matchAt(fraction, text, end);
  if (decimals && /[^\d.]$/.test(whole)) {
    const [all, figures = '', words = ''] = decimals;
    const scale = [...words].reduce((product, word) => product * (scales[word] ?? 1), 1);
    const shown = `${found.value}.${[...figures].map((figure) => digits.indexOf(figure)).join('')}`;
    const value = tidy(Number(shown) * scale);
    if (Number.isFinite(value))
      return { value, percent: false, scaled: scale > 1 || found.scaled, end: end + all.length, text: inDigits(value) };
  }
  return { ...found, percent: false, end, text: inDigits(found.value) };
}

/** The number that begins at a place of a simplified text. */
export function numeralAt(text: string, at: number): Found | undefined {
  const head = matchAt(share, text, at);
  if (head) {
    const of = scales[head[1] ?? ''] ?? 100;
    const from = at + head[0].length;
    const part = plainAt(text, from);
    if (part) return shareOf(part.value, of, part.end);
    return text[from] === head[1] ? shareOf(of, of, from + 1) : undefined;
  }
  const found = plainAt(text, at);
  if (!found) return undefined;
  const { value, end } = found;
  if (text[end] === '%') return shareOf(value, 100, end + 1);
  if (text[end] === '‰') return shareOf(value, 1000, end + 1);
  const tenth = value > 0 && value <= 10 && value % 1 === 0 ? matchAt(tenths, text, end) : null;
  if (tenth) return shareOf(value * 10 + (tenth[1] ? digits.indexOf(tenth[1]) : 0), 100, end + tenth[0].length);
  if (text.startsWith('分之', end) && value !== 0) {
    const part = plainAt(text, end + 2);
    if (part && (value === 100 || value === 1000)) return shareOf(part.value, value, part.end);
    if (part) return ratioOf(part.value, value, part.end);
  }
  const over = /\d/.test(text[end - 1] ?? '') && text[at - 1] !== '/' ? matchAt(ratio, text, end) : null;
  if (over && Number(over[1]) !== 0) return ratioOf(value, Number(over[1]), end + over[0].length);
  return found;
}

function ratioOf(above: number, below: number, end: number): Found {
  const text = `${inDigits(above)}/${inDigits(below)}`;
  return { value: tidy(above / below), percent: false, scaled: false, end, text };
}

/** One sign for each meaning; as many characters as before. */
export const simplify = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (sign) => same[others.indexOf(sign)] ?? (sign === '⁄' ? '/' : sign));

const start = new RegExp(`[\\d${digits}十百千万亿半.]`);
/** Whether a number may begin at a place. */
export const startsNumeral = (text: string, at: number): boolean => start.test(text[at] ?? '');
