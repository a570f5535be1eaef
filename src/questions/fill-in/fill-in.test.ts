import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { compareFillIn } from './compare.ts';
import { authored, makeFillIn as make } from './fixture.ts';
import { type Blank, fillIn, type FillInItem } from './kind.ts';
import { fillInSchemas } from './schema.ts';

const { itemSchema, questionSchema } = fillInSchemas;

describe('in any order', () => {
  const accept = [['甲', '子'], ['乙'], ['丙', '甲']];
  const item = make({ order: 'any', points: 3, blanks: accept.map((one) => ({ accept: one })) });
  const earned = (...blanks: string[]) => {
    const result = score(item, { blanks });
    return result.type === 'points' ? result.earned : undefined;
  };

  test('each set of answers counts once, and the best assignment counts', () => {
    expect(earned('甲', '子', '乙')).toBe(3);
    expect(earned('乙', '丙', '甲')).toBe(3);
    expect(earned('甲', '甲', '甲')).toBe(2);
    expect(earned('乙', '乙', '乙')).toBe(1);
    expect(earned('', '乙', '')).toBe(1);
  });

  test('the score depends neither on the order of what was typed nor on that of the blanks', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '子', ''), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (typed, order) => {
        const turned = order.map((i) => typed[i] ?? '');
        const other = { ...item, blanks: order.map((i) => item.blanks[i] as Blank) };
        const expected = compareFillIn(item, typed).filter(({ state }) => state === 'right').length;
        for (const [one, given] of [
          [item, turned],
          [other, typed],
        ] as const)
          expect(compareFillIn(one, given).filter(({ state }) => state === 'right').length).toBe(expected);
        expect(new Set(compareFillIn(item, typed).map(({ blank }) => blank)).size).toBe(3);
      }),
    );
  });

  test('what was given twice is said to be', () => {
    const result = score(make({ order: 'any', blanks: [{ accept: ['潜在'] }, { accept: ['一般'] }] }), {
      blanks: ['潜在', '潜在'],
    });
    expect(result).toMatchObject({ earned: 0.5, notes: ['潜在，因为。', expect.stringContaining('第 2 空和另一空')] });
  });
});

test('each counts every gap alike, none all or nothing', () => {
  const blanks = [{ accept: ['甲'] }, { accept: ['乙'] }];
  expect(score(make({ blanks, points: 4 }), { blanks: ['甲', null] })).toMatchObject({ earned: 2, total: 4 });
  expect(score(make({ blanks, scoring: 'none' }), { blanks: ['甲', null] })).toMatchObject({ earned: 0 });
  expect(score(make({ blanks, scoring: 'none' }), { blanks: ['甲', '乙'] })).toMatchObject({ earned: 1 });
});

test('what is no answer is invalid; null and nothing visible are gaps left open', () => {
  const item = make({ blanks: [{ accept: ['甲'] }, { accept: ['乙'] }] });
  const code = (input: unknown) => {
    const result = score(item, input);
    return result.type === 'invalid' ? result.code : result.type;
  };
  const hole: string[] = ['', ''];
  delete hole[0];
  expect([null, {}, { blanks: null }, { blanks: [null, ' \u200b'] }, { blanks: hole }].map(code)).toEqual(
    Array(5).fill('empty'),
  );
  const forged = [
    { blanks: ['甲'] },
    { blanks: ['甲', '乙', ''] },
    { blanks: '甲乙' },
    { blanks: ['甲', 1] },
    { blanks: { 0: '甲', 1: '乙', length: 2 } },
    ['甲', '乙'],
    { blanks: ['甲', '乙'], key: 1 },
  ];
  expect(forged.map(code)).toEqual(Array(7).fill('wrong-shape'));
  expect(code({ blanks: ['甲', '字'.repeat(201)] })).toBe('too-long');
  expect(code({ blanks: ['甲', '字'.repeat(200)] })).toBe('points');
  expect(validate(toPublic(item), { blanks: ['甲', null] })).toEqual({ ok: true, input: { blanks: ['甲', ''] } });
});

test('the public part tells how many gaps there are, and nothing of what goes into them', () => {
  const one = toPublic(make({ blanks: [{ accept: ['潜力客户'] }, { accept: ['乙'] }] }));
  expect(one).toEqual(
    toPublic(
      make({ blanks: [{ accept: ['甲'], near: [{ text: '丁', feedback: '不。' }] }, { accept: ['关键', '重要'] }] }),
    ),
  );
});

test('gaps are numbered where there are several', () => {
  const shown = (stem: string, blanks: number) =>
    fillIn.stem?.(
      { ...(toPublic(make({ blanks: [{ accept: ['甲'] }] })) as never as object), stem, blanks } as never,
      1,
    );
  expect(shown('甲___乙____。', 2)).toBe('甲＿＿①＿＿乙＿＿②＿＿。');
  expect(shown('甲___。', 1)).toBe('甲＿＿＿＿。');
});

test('no answer is longer than its distance from another can be measured in time', () => {
  const item = make({
    order: 'any',
    blanks: Array.from({ length: 20 }, (_, i) => ({ accept: [`${'客户'.repeat(90)}${i}`] })),
  });
  // Unbounded, this would go on for hours.
  score(item, { blanks: Array.from({ length: 20 }, (_, i) => `${'客护'.repeat(90)}${i}`) });
});

describe('authors are told', () => {
  const issuesOf = (raw: object) =>
    itemSchema
      .safeParse(raw)
      .error?.issues.map((issue) => (issue.code === 'custom' ? String(issue.params?.['issue']) : issue.path.join('.')));

  test('when the stem has not as many gaps as there are blanks', () => {
    expect(issuesOf(authored({ stem: '一___，二___', blanks: [{ accept: ['甲'] }] }))).toEqual(['gaps-and-blanks']);
  });

  test('when an answer is right and wrong at once', () => {
    const near = [{ text: '八成', feedback: '不。' }];
    expect(issuesOf(authored({ blanks: [{ accept: ['80%'], near }] }))).toEqual(['duplicate-answer']);
  });

  test('when a blank accepts nothing, or is not explained', () => {
    expect(issuesOf(authored({ blanks: [{ accept: [] }] }))).toEqual(['blanks.0.accept']);
    expect(issuesOf(authored({ blanks: [{ accept: ['甲'], feedback: '' }] }))).toEqual(['blanks.0.feedback']);
  });

  test('a question line needs accepted answers alone', () => {
    const line = questionSchema.parse({
      id: 'q',
      kind: 'fill-in',
      stem: '问',
      blanks: [{ accept: ['甲'] }],
    }) as FillInItem;
    expect(score(line, { blanks: ['甲'] })).toEqual({ type: 'points', earned: 1, total: 1, notes: [] });
    expect(
      questionSchema.safeParse({ id: 'q', kind: 'fill-in', stem: '问', blanks: [{ accept: [' '] }] }).success,
    ).toBe(false);
  });
});
