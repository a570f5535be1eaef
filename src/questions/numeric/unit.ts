import { type Numeral, tidy } from '#src/core/numerals.ts';

/** Other ways to write a unit. */
const aliases: Readonly<Record<string, string>> = {
  块: '元',
  块钱: '元',
  元钱: '元',
  圆: '元',
  人民币: '元',
  rmb: '元',
  公斤: '千克',
  kg: '千克',
  t: '吨',
  g: '克',
  mg: '毫克',
  公里: '千米',
  km: '千米',
  m: '米',
  公分: '厘米',
  cm: '厘米',
  mm: '毫米',
  公升: '升',
  l: '升',
  ml: '毫升',
  平米: '平方米',
  m2: '平方米',
  方: '立方米',
  m3: '立方米',
  时: '小时',
  钟头: '小时',
  h: '小时',
  分: '分钟',
  hr: '小时',
  min: '分钟',
  秒钟: '秒',
  s: '秒',
  日: '天',
};

/** 万元 is ten thousand 元, 千克 a thousand 克. */
const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

const plain = (unit: string): string => {
  const folded = unit.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const one = folded.length > 1 ? folded.replace(/^个(?!人|体|月)/, '') : folded;
  return Object.hasOwn(aliases, one) ? (aliases[one] ?? one) : one;
};

/** 万元 → 元 and 10,000; kg → 克 and 1,000. */
function parts(unit: string): { base: string; scale: number } {
  const name = plain(unit);
  const [, word = '', base = ''] = /^(百万|千万|万亿|万|亿|千(?=[克米瓦]))(.+)$/.exec(name) ?? [];
  return base ? { base: plain(base), scale: scales[word] ?? 1 } : { base: name, scale: 1 };
}

/** A number in the unit that was asked for; `fault` when it was given in another one. */
export type InUnit = { value: number; fault?: never } | { value?: never; fault: 'unit' };

/**
 * A number as typed, in the unit asked for. None typed means the one asked for; where none is asked for, any will do.
 * With 万元, 12.5 is 12.5 万元, and 125000 元, 12.5万 and 12.5万元 are the same. With %, 80, 80% and 百分之八十 are 80.
 */
export function inUnit(read: Numeral, unit: string | undefined): InUnit {
  const { value, percent, scaled, rest } = read;
  const asked = unit?.normalize('NFKC').trim() ?? '';
  if (asked === '') return { value };
  if (asked === '%' || asked === '‰') {
    if (rest !== '' && !percentWords.test(rest)) return { fault: 'unit' };
    return { value: percent ? tidy(value * (asked === '%' ? 100 : 1000)) : value };
  }
  if (percent) return { fault: 'unit' };
  const [wanted, given] = [parts(asked), parts(rest)];
  if (rest === '') return { value: scaled && wanted.scale >= 1e4 ? tidy(value / wanted.scale) : value };
  return given.base === wanted.base ? { value: tidy((value * given.scale) / wanted.scale) } : { fault: 'unit' };
}

/** What is said after a share and changes nothing: 5 个百分点. */
const percentWords = /^(个?百分点)$/;
