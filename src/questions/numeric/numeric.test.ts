import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidy } from '#src/core/numerals.ts';
import { printNumber } from '#src/core/print-number.ts';
import { score, stemOf, toPublic, validate } from '../registry.ts';
import { drawn, makeNumeric as make } from './fixture.ts';
import { type NumericItem, resultOf } from './kind.ts';
import { drawValues, type Parameter, shownAnswer, sizeOf } from './parameters.ts';
import { numericSchemas } from './schema.ts';

const { questionSchema } = numericSchemas;

/** What one text earns, or why it is no answer. */
function outcome(item: NumericItem, value: unknown, seed = 1): number | string {
  const result = score(item, { value }, seed);
  return result.type === 'points' ? result.earned : result.type === 'invalid' ? result.code : result.type;
}
const notes = (item: NumericItem, value: string, seed = 1): string[] => {
  const result = score(item, { value }, seed);
  return result.type === 'points' ? result.notes : [];
};

describe('a right number is right in any spelling', () => {
  test.each([
    '12500',
    '12,500',
    '１２，５００',
    '1.25万',
    '一万二千五百',
    '12500 元',
    '¥12,500',
    '12500块',
    '约 12500',
  ])('12500 元: %s', (typed) => {
    expect(outcome(make({ answer: 12500, unit: '元' }), typed)).toBe(1);
  });

  test.each(['80', '80%', '８０％', '百分之八十', '八成', '800‰', '80个百分点'])('80 %%: %s', (typed) => {
    expect(outcome(make({ answer: 80, unit: '%' }), typed)).toBe(1);
  });

  test.each(['12.5', '12.5万', '125000元', '12.5万元', '十二万五千元', '0.00125亿元'])('12.5 万元: %s', (typed) => {
    expect(outcome(make({ answer: 12.5, unit: '万元' }), typed)).toBe(1);
  });

  test.each(['3', '3千克', '3公斤', '3 kg', '3000克', '三千克'])('3 千克: %s', (typed) => {
    expect(outcome(make({ answer: 3, unit: '千克' }), typed)).toBe(1);
  });

  test.each([
    [2.5, '小时', ['两个半小时', '2个半小时', '两小时半', '2.5h', '2.5 hr', '约两个半小时']],
    [3, '天', ['3天整', '3天左右', '大概3天', '三日']],
    [3.5, '个月', ['三个半月', '3.5个月']],
    [80, '%', ['80%左右', '约80%', '百分之八十上下']],
    [15_000, '元', ['15000元整', '15000元左右', '一万五千块上下', '1.5万元整']],
    [500, '克', ['500g', '500 G', '0.5kg', '0.5千克']],
    [0.5, '千克', ['500g', '500克']],
    [20, '升', ['20L', '20 l', '20公升']],
    [35, '厘米', ['35cm', '35公分', '35 ㎝']],
    [250, '毫升', ['250ml', '250 mL']],
  ])('%d %s: %j', (answer, unit, typed) => {
    for (const text of typed) expect([text, outcome(make({ answer, unit }), text)]).toEqual([text, 1]);
    for (const text of ['两个半天', '3斤整', '3.5左'])
      expect([text, outcome(make({ answer, unit }), text)]).toEqual([text, 0]);
  });

  test.each(['3', '三天', '3 天', '3个'])('3, no unit asked: %s', (typed) => {
    expect(outcome(make({ answer: 3 }), typed)).toBe(1);
  });
});

test('another unit is wrong, and said to be; so is a share where per cent is asked', () => {
  expect(notes(make({ answer: 3, unit: '小时' }), '3 天')).toEqual(['单位不对：请用“小时”作答。']);
  expect(notes(make({ answer: 3, unit: '元' }), '3%')).toEqual(['单位不对：请用“元”作答。']);
  expect(notes(make({ answer: 80, unit: '%' }), '0.8')).toEqual([expect.stringContaining('百分之几')]);
  for (const [unit, typed] of [
    ['小时', '3 天'],
    ['元', '3%'],
    ['%', '0.8'],
    ['%', '80元'],
  ] as const)
    expect(outcome(make({ answer: typed === '0.8' ? 80 : 3, unit }), typed)).toBe(0);
});

test('right is what lies within the tolerance', () => {
  const item = make({ answer: 66.7, tolerance: 0.1, points: 2 });
  expect(['66.6', '66.7', '66.8', '66.65'].map((typed) => outcome(item, typed))).toEqual([2, 2, 2, 2]);
  expect(['66.59', '66.81', '-66.7', '66'].map((typed) => outcome(item, typed))).toEqual([0, 0, 0, 0]);
  expect(outcome(make({ answer: 0.3 }), '0.3')).toBe(1);
  expect(outcome(make({ answer: 0 }), '零')).toBe(1);
});

test('what is no answer is invalid', () => {
  const item = make({ answer: 3 });
  expect([null, undefined, '', ' \u200b'].map((value) => outcome(item, value))).toEqual(Array(4).fill('empty'));
  expect(
    ['三四百', '很多', '3-5', '1e9', '0/0', 'NaN', 'Infinity', '9'.repeat(50)].map((value) => outcome(item, value)),
  ).toEqual(Array(8).fill('not-a-number'));
  expect([3, ['3'], { value: '3' }, true].map((value) => outcome(item, value))).toEqual(Array(4).fill('wrong-shape'));
  expect(outcome(item, '3'.repeat(201))).toBe('too-long');
  expect(validate(toPublic(item), { value: '3', answer: 3 })).toEqual({ ok: false, code: 'wrong-shape' });
});

describe('drawn from a seed', () => {
  const item = make(drawn);

  test('the stem, the answer and the notes have the numbers of the round', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (seed) => {
        const { boxes = 0, price = 0 } = drawValues('q', item.params, seed);
        expect(stemOf(toPublic(item), seed)).toBe(`${printNumber(boxes)} 箱，每箱 ${price} 元，共多少元？`);
        const right = tidy(boxes * price, 12);
        const solution = `${printNumber(boxes)} × ${price} = ${printNumber(right)}。`;
        expect(score(item, { value: String(right) }, seed)).toEqual({
          type: 'points',
          earned: 1,
          total: 1,
          notes: [solution],
        });
        // It may be tried again: nothing gives the answer away.
        expect(notes(item, String(right + 1), seed)).toEqual([]);
        expect(notes(item, String(boxes + price), seed)).toEqual([`${printNumber(boxes)} 和 ${price} 要相乘。`]);
        expect([boxes, price].every((value) => String(value).length < 6)).toBe(true);
      }),
    );
  });

  test('every value comes up, no seed is like the next, and the id matters', () => {
    const values = Array.from({ length: 500 }, (_, seed) => drawValues('q', item.params, seed));
    expect(new Set(values.map(({ boxes }) => boxes)).size).toBe(21);
    expect(new Set(values.map(({ price }) => price)).size).toBe(3);
    expect(values.map(({ boxes }) => boxes)).not.toEqual(
      Array.from({ length: 500 }, (_, seed) => drawValues('other', item.params, seed)['boxes']),
    );
  });

  test('a step leaves no binary dust', () => {
    const step = fc.constantFrom(0.1, 0.01, 0.05, 0.3, 0.7, 1, 2.5, 100);
    fc.assert(
      fc.property(
        step,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        (by, from, count, seed) => {
          const parameter: Parameter = { min: tidy(from * by, 12), max: tidy((from + count) * by, 12), step: by };
          expect(sizeOf(parameter)).toBe(count + 1);
          const { n = NaN } = drawValues('q', { n: parameter }, seed);
          expect(n).toBeGreaterThanOrEqual(parameter.min);
          expect(n).toBeLessThanOrEqual(parameter.max);
          expect(String(n)).toMatch(/^-?\d+(\.\d{1,2})?$/);
        },
      ),
    );
  });

  test('what is shown as the answer is right when typed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(0.5, 0.1, 0.01, 0.001),
        (exact, tolerance) => {
          const answer = tidy(exact, 12);
          const shown = shownAnswer(answer, tolerance);
          expect(Math.abs(shown - answer)).toBeLessThanOrEqual(tolerance + 1e-9);
          expect(outcome({ ...make({ answer: 1, tolerance }), answer }, printNumber(shown))).toBe(1);
        },
      ),
    );
  });
});

test('a question line needs an answer, or parameters and a formula; what was read before is read again', () => {
  const base = { id: 'q', kind: 'numeric', stem: '多少？' };
  const line = questionSchema.parse({ ...base, answer: 12.5, tolerance: 0.1 }) as NumericItem;
  expect(score(line, { value: '12.6' })).toEqual({ type: 'points', earned: 1, total: 1, notes: [] });
  const params = { x: { min: 1, max: 9, step: 1 } };
  const seeded = questionSchema.parse({ ...base, params, formula: 'x * 2' }) as NumericItem;
  for (const seed of [1, 7, 2 ** 32 - 1]) {
    const answer = resultOf(seeded, drawValues('q', params, seed));
    expect(outcome(seeded, String(answer), seed)).toBe(1);
  }
  expect(questionSchema.parse(JSON.parse(JSON.stringify(seeded)))).toEqual(seeded);
  for (const broken of [
    {},
    { answer: '3' },
    { formula: 'x' },
    { params, formula: 'y' },
    { params, formula: 'x.y' },
    { answer: 1, tolerance: -1 },
    { params: { x: { min: 2, max: 1, step: 1 } }, formula: 'x' },
  ])
    expect(questionSchema.safeParse({ ...base, ...broken }).success).toBe(false);
});

test('the public part has what the stem needs, and neither formula nor answer', () => {
  expect(toPublic(make(drawn))).toEqual({
    id: 'q',
    kind: 'numeric',
    stem: drawn.stem,
    points: 1,
    params: drawn.params,
    unit: '元',
  });
  expect(toPublic(make({ answer: 3 }))).toEqual(
    toPublic(make({ answer: 4, tolerance: 1, mistakes: [{ answer: 9, feedback: '不。' }] })),
  );
});
