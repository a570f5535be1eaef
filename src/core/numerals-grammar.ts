/* The grammar of numbers in Chinese texts; what it is for stands in numerals.ts. */

/** More digits than a number keeps: these are codes. */
const mostDigits = 15;

/** A run of more signs is no number anybody wrote. */
const longestRun = 40;

const digits = '零一二三四五六七八九';
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Other signs for the same: financial, traditional, colloquial. */
const others = '〇两兩點萬億負壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
const same = '零二二点万亿负一二二三三四五六六七八九十百千';

const arabic = '\\d{1,3}(?:[, ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
/** 3千克 is 3 with the unit 千克. */
export const run = new RegExp(`(?:${arabic}|[${digits}十百万亿]|千(?![克米瓦]))+`, 'y');
const cn = new RegExp(`[${digits}]`, 'g');
const figureOf = (digit: string): string => String(digits.indexOf(digit));
const halves = /一?半/y;
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

/** 一百二, 1万2千, 二〇二六: the value of a run of digits and scales, NaN when it is no number. `part` of a larger one. */
function valueOf(run: string, part = false): number {
  if (run.length > longestRun) return NaN;
  for (const [sign, scale] of Object.entries(scales).reverse()) {
    const at = run.lastIndexOf(sign);
    if (at < 0) continue;
    const [above, below] = [run.slice(0, at), run.slice(at + 1)];
    const rest = below.replace(/^零/, '');
    // 十五 and 一亿十万: a ten may stand alone, a hundred may not.
    const many = above === '' && scale === 10 ? 1 : valueOf(above.replace(/^零/, ''), true);
    let more = rest === '' ? 0 : valueOf(rest, true);
    // 一百二 is 120, 一百零二 is 102, 一万五 is 15,000.
    if (scale > 10 && below.length === 1 && more > 0 && more < 10) more *= scale / 10;
    return (scale > 1e3 || many < 100) && more < scale ? tidy(many * scale + more) : NaN;
  }
  const figures = run.replace(/[, ]/g, '').replace(cn, figureOf);
  const spoken = figures !== run && part && run.length > 1 && !/\d/.test(run);
  return spoken || !/^\d*\.?\d+$/.test(figures) || figures.length > mostDigits ? NaN : Number(figures);
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

const plainly = (value: number, end: number, words = ''): Found => ({
  value,
  percent: false,
  scaled: /[万亿]/.test(words),
  end,
  text: String(value),
});

const shareOf = (value: number, of: number, end: number): Found => {
  const exact = tidy(value / of);
  return { value: exact, percent: true, scaled: false, end, text: `${String(tidy(exact * 100))}%` };
};

/** A whole number, or with a decimal part, without any sign of a share: 三点五, 1.2万. */
function plainAt(text: string, at: number): Found | undefined {
  const half = matchAt(halves, text, at);
  if (half) return plainly(0.5, at + half[0].length);
  const whole = matchAt(run, text, at)?.[0];
  if (!whole) return undefined;
  const found = valueOf(whole);
  if (!Number.isFinite(found)) return undefined;
  const end = at + whole.length;
  const decimals = /[^\d.]$/.test(whole) && matchAt(fraction, text, end);
  if (!decimals) return plainly(found, end, whole);
  const [all, figures = '', words = ''] = decimals;
  const scale = [...words].reduce((product, word) => product * (scales[word] ?? 1), 1);
  const shown = `${found}.${figures.replace(cn, figureOf)}`;
  return plainly(tidy(Number(shown) * scale), end + all.length, whole + words);
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

const ratioOf = (above: number, below: number, end: number): Found => ({
  ...plainly(tidy(above / below), end),
  text: `${above}/${below}`,
});

/** One sign for each meaning; as many characters as before. */
export const simplify = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (sign) => same[others.indexOf(sign)] ?? (sign === '⁄' ? '/' : sign));

const start = new RegExp(`[\\d${digits}十百千万亿半.]`);
/** Whether a number may begin at a place. */
export const startsNumeral = (text: string, at: number): boolean => start.test(text[at] ?? '');
