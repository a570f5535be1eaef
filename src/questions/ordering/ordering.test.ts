import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema } from '../schemas.ts';
import { compareOrders, orderCredit, type OrderingItem, type OrderScoring, orderScorings } from './kind.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const make = (key: string[], scoring: OrderScoring = 'pairs', order = ids): OrderingItem => ({
  id: 'steps',
  kind: 'ordering',
  stem: '排一排',
  points: 10,
  knowledge: ['p'],
  level: 'apply',
  use: 'quiz',
  hints: [],
  items: order.map((id) => ({ id, text: id })),
  key,
  feedback: '先验货再签字。',
  scoring,
});
const some = fc.shuffledSubarray(ids, { minLength: ids.length });
const earnedBy = (item: OrderingItem, order: string[]): number => {
  const result = score(item, { order });
  return result.type === 'points' ? result.earned : NaN;
};
const codeOf = (input: unknown): string => {
  const result = score(make(ids), input);
  return result.type === 'invalid' ? result.code : result.type;
};

describe('ordering', () => {
  test.each([
    ['pairs', 'abcde', 10],
    ['pairs', 'bacde', 9],
    ['pairs', 'bcdea', 6],
    ['pairs', 'edcba', 0],
    ['none', 'abcde', 10],
    ['none', 'bacde', 0],
  ] as const)('%s: %s against abcde is worth %d of 10 points', (scoring, order, earned) => {
    expect(earnedBy(make(ids, scoring), [...order])).toBeCloseTo(earned, 12);
  });

  test.each(orderScorings)('%s: earned is in [0, total], and full marks mean exactly the key', (scoring) => {
    fc.assert(
      fc.property(some, some, (key, order) => {
        const earned = earnedBy(make(key, scoring), order);
        return earned >= 0 && earned <= 10 && (earned === 10) === (key.join() === order.join());
      }),
    );
  });

  test('swapping two neighbours gains or loses exactly one pair of ten', () => {
    fc.assert(
      fc.property(some, some, fc.nat({ max: ids.length - 2 }), (key, order, at) => {
        const swapped = [...order];
        [swapped[at], swapped[at + 1]] = [order[at + 1] as string, order[at] as string];
        const [before, after] = [compareOrders(key, order), compareOrders(key, swapped)];
        expect(Math.abs(before.right - after.right)).toBe(1);
        expect(before.total).toBe(10);
      }),
    );
  });

  test('what stands astray is counted for each thing, twice the turned pairs in all', () => {
    expect([...compareOrders(ids, [...'bcdea']).astray.values()]).toEqual([4, 1, 1, 1, 1]);
    fc.assert(
      fc.property(some, some, (key, order) => {
        const { right, total, astray } = compareOrders(key, order);
        expect([...astray.values()].reduce((sum, count) => sum + count, 0)).toBe(2 * (total - right));
      }),
    );
  });

  test('the order of the items in the file changes nothing', () => {
    fc.assert(
      fc.property(some, some, some, (key, items, order) => {
        expect(score(make(key, 'pairs', items), { order })).toEqual(score(make(key), { order }));
        expect(JSON.stringify(toPublic(make(key, 'pairs', items)))).toBe(JSON.stringify(toPublic(make(ids))));
      }),
    );
  });

  test('the note says why, of a right order only: a wrong one may be tried again', () => {
    expect(score(make(ids), { order: ids })).toMatchObject({ notes: ['先验货再签字。'] });
    expect(score(make(ids), { order: [...'edcba'] })).toMatchObject({ notes: [] });
  });

  test('untouched is empty, leaving things out is incomplete, and neither is wrong', () => {
    expect([null, undefined, {}, { order: null }, { order: [] }].map(codeOf)).toEqual(Array(5).fill('empty'));
    expect([{ order: ['a'] }, { order: ['b', 'a', 'c', 'd'] }].map(codeOf)).toEqual(Array(2).fill('incomplete'));
  });

  test('doubled, unknown and forged orders are invalid, never points', () => {
    const unknown = [[...'abcdz'], [...ids, 'z'], ['constructor'], ['x'.repeat(1_000_000)]];
    expect(unknown.map((order) => codeOf({ order }))).toEqual(Array(4).fill('unknown-id'));
    const forged = [
      { order: [...'aabcd'] },
      { order: [...ids, 'a'] },
      { order: [1, 2, 3, 4, 5] },
      { order: [['a'], 'b', 'c', 'd', 'e'] },
      { order: { 0: 'a', length: 5 } },
      { order: 'abcde' },
      { order: ids, key: ids },
      ids,
    ];
    expect(forged.map(codeOf)).toEqual(Array(forged.length).fill('wrong-shape'));
  });

  test('no input makes it throw', () => {
    const given = fc.oneof(
      fc.anything(),
      fc.record({ order: fc.array(fc.oneof(fc.constantFrom(...ids), fc.anything())) }),
    );
    fc.assert(
      fc.property(given, (input) => {
        const item = make(ids);
        expect(score(item, input).type).toBe(validate(toPublic(item), input).ok ? 'points' : 'invalid');
      }),
    );
  });

  test('authors write a key of all the ids; what is wrong is named', () => {
    expect(itemSchema.safeParse(make(ids)).success).toBe(true);
    const issues = (faulty: unknown) =>
      (itemSchema.safeParse(faulty).error?.issues ?? []).map((issue) => [
        (issue as { params?: { issue: string } }).params?.issue ?? issue.code,
        issue.path.join('/'),
      ]);
    expect(issues(make([...'abcd']))).toEqual([['missing-key', 'key']]);
    expect(issues(make([...'abcdz']))).toEqual([
      ['unknown-key', 'key/4'],
      ['missing-key', 'key'],
    ]);
    expect(issues(make([...'abcdea']))).toEqual([['duplicate-key', 'key/5']]);
    expect(issues(make(ids, 'pairs', [...ids, 'a']))).toEqual([['duplicate-id', 'items/5/id']]);
    expect(issues({ ...make(ids), feedback: '' })).toHaveLength(1);
  });

  test('a question line without feedback is graded, without a note; one thing alone is in order', () => {
    const line = (id: string, ...key: string[]) =>
      questionSchema.parse({
        id,
        kind: 'ordering',
        stem: '排',
        items: key.map((one) => ({ id: one, text: one })),
        key,
      });
    expect(score(line('q', 'x', 'y', 'z'), { order: ['y', 'x', 'z'] })).toEqual({
      type: 'points',
      earned: 2 / 3,
      total: 1,
      notes: [],
    });
    expect(score(line('q', 'x'), { order: ['x'] })).toMatchObject({ earned: 1 });
    expect(orderCredit('none', { right: 2, total: 3 })).toBe(0);
  });
});
