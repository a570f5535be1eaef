import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { answerEvidence } from './evidence.ts';
import { type Item, score, toPublic, validate } from './registry.ts';
import type { MultipleChoiceItem } from './multiple-choice/kind.ts';
import { itemSchema, schemas } from './schemas.ts';

const base = { knowledge: ['customer-levels'], level: 'apply', use: 'quiz', hints: ['看第二段'] } as const;

const single = itemSchema.parse({
  ...base,
  id: 'single',
  kind: 'single-choice',
  stem: '选一个',
  points: 2,
  options: [
    { id: 'b', text: '乙', feedback: '不是乙' },
    { id: 'a', text: '甲', feedback: '正是甲' },
  ],
  key: 'a',
});
const several = itemSchema.parse({
  ...base,
  id: 'several',
  kind: 'multiple-choice',
  stem: '选几个',
  points: 2,
  options: ['d', 'b', 'a', 'c', 'e'].map((id) => ({ id, text: id, feedback: `为什么 ${id}` })),
  key: ['c', 'a', 'b'],
  scoring: 'net',
}) as MultipleChoiceItem;
const judgement = itemSchema.parse({
  ...base,
  id: 'judge',
  kind: 'true-false',
  stem: '对吗',
  key: false,
  feedback: { true: '不对', false: '对' },
});
const items: [string, Item][] = [
  ['single-choice', single],
  ['multiple-choice', several],
  ['true-false', judgement],
];
/** An answer of each kind that is not fully right. */
const inputs: Record<string, Json> = {
  'single-choice': { choice: 'b' },
  'multiple-choice': { choices: ['b', 'd'] },
  'true-false': { answer: true },
};

describe('single choice', () => {
  test('the key earns all, another option nothing, each with its own feedback', () => {
    expect(score(single, { choice: 'a' })).toEqual({ type: 'points', earned: 2, total: 2, notes: ['正是甲'] });
    expect(score(single, { choice: 'b' })).toEqual({ type: 'points', earned: 0, total: 2, notes: ['不是乙'] });
  });

  test('nothing chosen is empty, not wrong', () => {
    for (const input of [null, undefined, { choice: '' }, { choice: null }])
      expect(score(single, input)).toEqual({ type: 'invalid', code: 'empty' });
  });

  test('a forged choice is invalid and earns nothing', () => {
    expect(score(single, { choice: 'key' })).toEqual({ type: 'invalid', code: 'unknown-id' });
    expect(score(single, { choice: ['a'] })).toEqual({ type: 'invalid', code: 'wrong-shape' });
    expect(score(single, { choice: 'a', key: 'b' })).toEqual({ type: 'invalid', code: 'wrong-shape' });
  });

  test('an item without a feedback, or with a key that names no option, is refused', () => {
    expect(
      itemSchema.safeParse({
        ...single,
        options: [
          { id: 'a', text: '甲' },
          { id: 'b', text: '乙', feedback: '为什么' },
        ],
      }).success,
    ).toBe(false);
    expect(itemSchema.safeParse({ ...single, key: 'c' }).success).toBe(false);
  });
});

describe('true or false', () => {
  test('the right judgement earns one mark when the author named none', () => {
    expect(score(judgement, { answer: false })).toEqual({ type: 'points', earned: 1, total: 1, notes: ['对'] });
    expect(score(judgement, { answer: true })).toEqual({ type: 'points', earned: 0, total: 1, notes: ['不对'] });
    expect(score(judgement, { answer: 'false' })).toEqual({ type: 'invalid', code: 'wrong-shape' });
  });
});

describe.each(items)('every kind: %s', (kind, item) => {
  test('any input at all gives a score in [0, total] or a reason, never an error', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const result = score(item, input);
        return (
          result.type === 'invalid' || (result.type === 'points' && result.earned >= 0 && result.earned <= result.total)
        );
      }),
    );
  });

  test('what validates is scored, and what does not is invalid with the same code', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ choice: fc.constantFrom('a', 'b', 'c') }),
          fc.record({ choices: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'f')) }),
          fc.record({ answer: fc.boolean() }),
          fc.jsonValue(),
        ),
        (input) => {
          const validated = validate(toPublic(item), input);
          const result = score(item, input);
          return validated.ok ? result.type === 'points' : result.type === 'invalid' && result.code === validated.code;
        },
      ),
    );
  });

  test('the input schema accepts what validates', () => {
    const input = inputs[kind];
    expect(validate(toPublic(item), input)).toEqual({ ok: true, input });
    expect(schemas[item.kind].inputSchema.safeParse(input).success).toBe(true);
  });

  test('scoring changes neither item nor input, and says the same twice', () => {
    const input = inputs[kind];
    const before = structuredClone([item, input]);
    expect(score(item, input)).toEqual(score(item, input));
    expect([item, input]).toEqual(before);
  });
});

test('an answer shows its points in full on the first try, half as much on the second', () => {
  const right = score(single, { choice: 'a' });
  expect(answerEvidence(single, right, 1)).toEqual([{ point: 'customer-levels', value: 1, weight: 1 }]);
  expect(answerEvidence(single, right, 2)).toEqual([{ point: 'customer-levels', value: 1, weight: 0.5 }]);
  expect(answerEvidence(single, score(single, null), 1)).toEqual([]);
});
