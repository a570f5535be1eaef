import { describe, expect, test } from 'vitest';
import { growth } from '../../tests/support/growth.ts';
import { itemSchema, questionSchema } from './schemas.ts';

const idsOf = (many: number): string[] => Array.from({ length: many }, (_, at) => `i${at}`);
const textsOf = (ids: string[]) => ids.map((id) => ({ id, text: 'a' }));
const pairsOf = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, id]));
const base = { id: 'q', stem: '___' };

type Make = (ids: string[]) => object;
const sound: Record<string, Make> = {
  'single-choice': (ids) => ({ options: textsOf(ids), key: ids.at(-1) }),
  'multiple-choice': (ids) => ({ options: textsOf(ids), key: ids }),
  matching: (ids) => ({ left: textsOf(ids), right: textsOf(ids), key: pairsOf(ids) }),
  ordering: (ids) => ({ items: textsOf(ids), key: ids }),
  categorising: (ids) => ({ categories: textsOf(ids), items: textsOf(ids), key: pairsOf(ids) }),
  'short-answer': (ids) => ({ keyPoints: textsOf(ids), model: 'a' }),
  case: (ids) => ({ questions: ids.map((id) => ({ ...base, id, kind: 'true-false', key: true })) }),
};
const broken: Record<string, Make> = {
  'multiple-choice': (ids) => ({ options: textsOf(ids), key: ids.map((id) => `${id}x`) }),
  matching: (ids) => ({ left: textsOf(ids), right: textsOf(ids), key: { ...pairsOf(ids), i0: 'x' } }),
  ordering: (ids) => ({ items: textsOf(ids), key: [...ids, ...ids] }),
  'short-answer': (ids) => ({ keyPoints: [...textsOf(ids), ...textsOf(ids)], model: 'a' }),
};

const check = (kind: string, make: Make, many: number) =>
  questionSchema.safeParse({ ...base, kind, ...make(idsOf(many)) });

describe('a question line may be large', () => {
  test.each(Object.entries(sound))(
    '%s',
    (kind, make) => {
      expect(check(kind, make, 20_000).success).toBe(true);
      expect(growth((many) => void check(kind, make, many), 5_000)).toBeLessThan(9);
    },
    120_000,
  );

  test.each(Object.entries(broken))(
    '%s with faults',
    (kind, make) => {
      const { error } = check(kind, make, 20_000);
      expect(error?.issues.length).toBeGreaterThan(0);
      expect(Math.max(...(error?.issues.slice(0, 9) ?? []).map(({ message }) => message.length))).toBeLessThan(1000);
      expect(growth((many) => void check(kind, make, many), 5_000)).toBeLessThan(9);
    },
    120_000,
  );
});

test('a question is worth at least what a record takes back in, and no more than 100', () => {
  const one = { ...base, kind: 'true-false', knowledge: ['p'], level: 'apply', key: true };
  const holds = (points: number) =>
    itemSchema.safeParse({ ...one, feedback: { true: 'a', false: 'b' }, points }).success;
  expect([0, 0.0001, 0.001, 0.5, 100, 100.1].map(holds)).toEqual([false, false, true, true, true, false]);
});
