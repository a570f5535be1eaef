import { describe, expect, test } from 'vitest';
import { itemSchema, questionSchema } from './schemas.ts';

/** Twice as much takes twice as long, not four times: 50,000 of each within seconds. */
const many = 50_000;
const ids = Array.from({ length: many }, (_, at) => `i${at}`);
const texts = ids.map((id) => ({ id, text: 'a' }));
const pairs = Object.fromEntries(ids.map((id) => [id, id]));
const base = { id: 'q', stem: '___' };

describe('a question line may be large', () => {
  const sound: Record<string, object> = {
    'single-choice': { options: texts, key: ids.at(-1) },
    'multiple-choice': { options: texts, key: ids },
    matching: { left: texts, right: texts, key: pairs },
    ordering: { items: texts, key: ids },
    categorising: { categories: texts, items: texts, key: pairs },
    'short-answer': { keyPoints: texts, model: 'a' },
    case: { questions: ids.map((id) => ({ ...base, id, kind: 'true-false', key: true })) },
  };
  test.each(Object.entries(sound))(
    '%s',
    (kind, rest) => {
      const began = performance.now();
      expect(questionSchema.safeParse({ ...base, kind, ...rest }).success).toBe(true);
      expect(performance.now() - began).toBeLessThan(3000);
    },
    60_000,
  );

  const broken: Record<string, object> = {
    'multiple-choice': { options: texts, key: ids.map((id) => `${id}x`) },
    matching: { left: texts, right: texts, key: { ...pairs, i0: 'x' } },
    ordering: { items: texts, key: [...ids, ...ids] },
    'short-answer': { keyPoints: [...texts, ...texts], model: 'a' },
  };
  test.each(Object.entries(broken))(
    '%s with faults',
    (kind, rest) => {
      const began = performance.now();
      const { error } = questionSchema.safeParse({ ...base, kind, ...rest });
      expect(error?.issues.length).toBeGreaterThan(0);
      expect(Math.max(...(error?.issues.slice(0, 9) ?? []).map(({ message }) => message.length))).toBeLessThan(1000);
      expect(performance.now() - began).toBeLessThan(3000);
    },
    60_000,
  );
});

test('a question is worth at least what a record takes back in, and no more than 100', () => {
  const one = { ...base, kind: 'true-false', knowledge: ['p'], level: 'apply', key: true };
  const holds = (points: number) =>
    itemSchema.safeParse({ ...one, feedback: { true: 'a', false: 'b' }, points }).success;
  expect([0, 0.0001, 0.001, 0.5, 100, 100.1].map(holds)).toEqual([false, false, true, true, true, false]);
});
