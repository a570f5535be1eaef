import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '../../tests/support/growth.ts';
import { canonicalNumerals, readNumber, tidy } from './numerals.ts';
import { printNumber } from './print-number.ts';

const digits = '零一二三四五六七八九';
const financialDigits = '零壹贰叁肆伍陆柒捌玖';

/** 1 to 9999 in Chinese: 一千零五, 一百一十. */
function section(value: number, signs: string, units: string): string {
  let out = '';
  let gap = false;
  for (const [index, unit] of [...units, ''].entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap ||= out !== '';
    else {
      out += (gap ? '零' : '') + (signs[digit] ?? '') + unit;
      gap = false;
    }
  }
  return out;
}

/** A whole number below 10¹² in Chinese, as a bank writes it. */
function inChinese(value: number, signs = digits, units = '千百十'): string {
  if (value === 0) return '零';
  let out = '';
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) continue;
    out += (out && part < 1000 ? '零' : '') + section(part, signs, units) + name;
  }
  return out;
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const read = (text: string): number | undefined => {
  const found = readNumber(text);
  return found?.rest === '' ? found.value : undefined;
};

const whole = fc.oneof(fc.nat(), fc.nat(20), fc.nat(20_000), fc.integer({ min: 0, max: 1e12 - 1 }));
const decimal = fc.tuple(fc.nat(999_999), fc.constantFrom(1, 10, 100, 1000)).map(([n, by]) => n / by);

describe('reading what was printed gives the number', () => {
  test('in figures: half and full width, grouped, signed, with a unit', () => {
    fc.assert(
      fc.property(fc.oneof(whole, decimal), fc.boolean(), (size, negative) => {
        const value = negative && size !== 0 ? -size : size;
        for (const text of [String(value), printNumber(value), wide(String(value)), ` ${value} `, `约${value}`])
          expect(read(text)).toBe(value);
        expect(readNumber(`${printNumber(value)} 元`)).toEqual({ value, percent: false, scaled: false, rest: '元' });
      }),
    );
  });

  test('in Chinese, everyday and financial', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(inChinese(value))).toBe(value);
        expect(read(inChinese(value, financialDigits, '仟佰拾'))).toBe(value);
        if (value >= 10 && value < 20) expect(read(inChinese(value).slice(1))).toBe(value);
        expect(read(`负${inChinese(value)}`)).toBe(value === 0 ? 0 : -value);
        expect(read([...String(value)].map((digit) => digits[Number(digit)]).join(''))).toBe(value);
      }),
    );
  });

  test('as shares and fractions', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(99), fc.integer({ min: 2, max: 99 }), (share, hundredths, below) => {
        const value = tidy(share + hundredths / 100);
        const spoken =
          inChinese(share) +
          (hundredths ? `点${[...String(value).split('.')[1]!].map((d) => digits[Number(d)]).join('')}` : '');
        for (const text of [`${value}%`, `${value} ％`, `百分之${spoken}`, `百分之${value}`, `${tidy(value * 10)}‰`])
          expect(readNumber(text)).toEqual({ value: tidy(value / 100), percent: true, scaled: false, rest: '' });
        for (const text of [`${share}/${below}`, `${inChinese(below)}分之${inChinese(share)}`])
          expect(read(text)).toBe(tidy(share / below));
      }),
    );
  });
});

test.each([
  ['一百二', 120],
  ['一百零二', 102],
  ['一万五', 15_000],
  ['两千三', 2300],
  ['1.2万', 12_000],
  ['１．２　万', 12_000],
  ['1万2千', 12_000],
  ['3万亿', 3e12],
  ['一点二万', 12_000],
  ['壹拾万', 100_000],
  ['萬', undefined],
  ['二〇二六', 2026],
  ['八成', 0.8],
  ['八成五', 0.85],
  ['3成', 0.3],
  ['十成', 1],
  ['一半', 0.5],
  ['半', 0.5],
  ['½', 0.5],
  ['百分之百', 1],
  ['万分之五', 0.0005],
  ['1 234', 1234],
  ['1，234，567', 1_234_567],
  ['.5', 0.5],
  ['−7', -7],
  ['—7', -7],
  ['+7', 7],
  ['答案：7。', 7],
  ['1,2345', undefined],
  ['三四百', undefined],
  ['三百五百', undefined],
  ['3-5', undefined],
  ['3、4', undefined],
  ['1/2/3', undefined],
  ['0/0', undefined],
  ['1e9', undefined],
  ['9'.repeat(30), undefined],
  ['', undefined],
  ['很多', undefined],
  ['约九', 9],
  ['80上下', 80],
  ['百分之', undefined],
  ['约', undefined],
  ['左右', undefined],
])('%s is read as %s', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['二分之', '零分之五', '3分之左右', '左右', '约'])('%s alone is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  ['¥12,500', '元', 12_500],
  ['12.5 万元', '元', 125_000],
  ['25 m²', 'm2', 25],
  ['三天。', '天', 3],
  ['6 升／100 公里', '升/100公里', 6],
  ['九折', '折', 9],
  ['三成本', '成本', 3],
  ['两个半小时', '个小时', 2.5],
  ['2 个半小时', '个小时', 2.5],
  ['三个半月', '个月', 3.5],
  ['三天半', '天', 3.5],
  ['-一块半', '块', -1.5],
  ['一吨半左右', '吨', 1.5],
  ['两个半天', '个半天', 2],
  ['半小时', '小时', 0.5],
  ['2.5个半', '个半', 2.5],
  ['约三天', '天', 3],
  ['大概 3 天左右。', '天', 3],
  ['差不多3天（左右）', '天', 3],
  ['15000元整', '元', 15_000],
  ['整整3天', '天', 3],
])('%s has the unit %s', (text, rest, value) => {
  expect(readNumber(text)).toMatchObject({ rest, value });
});

describe('in the middle of a text', () => {
  test.each([
    ['三天', '3天'],
    ['3天', '3天'],
    ['百分之八十的客户', '80%的客户'],
    ['七成客户', '70%客户'],
    ['80/15/5', '80/15/5'],
    ['第十二条', '第12条'],
    ['零下十度或负三度', '0下10度或-3度'],
    ['1,500箱', '1500箱'],
    ['2.50元', '2.5元'],
    ['万一', '万一'],
    ['陆运', '陆运'],
    ['三四百人', '三四百人'],
    ['5a评价', '5a评价'],
    [`编号${'1234567890'.repeat(2)}`, `编号${'1234567890'.repeat(2)}`],
  ])('%s → %s', (text, canonical) => {
    expect(canonicalNumerals(text)).toBe(canonical);
  });

  test('a text in figures stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9客户天的%]{0,20}$/), (text) => {
        const once = canonicalNumerals(text);
        expect(canonicalNumerals(once)).toBe(once);
      }),
    );
  });
});

test('anything can be read without an error, numbers found are finite', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[0-9.,%‰/ 零一两十百千万亿点成半负分之-]{0,30}$/),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const found = readNumber(text);
      if (found) expect(Number.isFinite(found.value)).toBe(true);
      expect(typeof canonicalNumerals(text)).toBe('string');
    }),
    { numRuns: 500 },
  );
});

test.each(['9', '一', '万', '1,', '1/', '百分之', '.', ' ', '1,111,'])('a megabyte of “%s” is no number', (sign) => {
  const many = (size: number): string => sign.repeat(Math.ceil(size / sign.length));
  expect(readNumber(many(1 << 20))).toBeUndefined();
  expect(canonicalNumerals(many(1 << 20))).toBe(many(1 << 20));
  const read = (size: number): void => {
    readNumber(many(size));
    canonicalNumerals(many(size));
  };
  expect(growth(read, 1 << 18)).toBeLessThan(9);
  // As long as numbers are looked for at all.
  expect(growth((size) => void canonicalNumerals(many(size)), 1000)).toBeLessThan(9);
});

test.each([
  [1234.5, '1,234.5'],
  [12_500, '12,500'],
  [999, '999'],
  [0.1 + 0.2, '0.3'],
  [-0.3, '−0.3'],
  [-1_234_567.891, '−1,234,567.891'],
  [0, '0'],
  [-0, '0'],
])('%d is printed as %s', (value, text) => {
  expect(printNumber(value)).toBe(text);
});
