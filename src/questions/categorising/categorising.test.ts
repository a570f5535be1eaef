import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema } from '../schemas.ts';
import { type PairScoring, pairScorings } from '../pairing.ts';
import type { CategorisingItem } from './kind.ts';

const things = ['a', 'b', 'c', 'd', 'e'];
const places = ['in', 'out', 'both'];
const rightKey = { a: 'in', b: 'in', c: 'out', d: 'out', e: 'in' };
const make = (
  scoring: PairScoring,
  key: Record<string, string> = rightKey,
  from = things,
  to = places,
): CategorisingItem => ({
  id: 'groups',
  kind: 'categorising',
  stem: '归类',
  points: 5,
  knowledge: ['p'],
  level: 'apply',
  use: 'quiz',
  hints: [],
  categories: to.map((id) => ({ id, text: id })),
  items: from.map((id) => ({ id, text: id, feedback: `为什么 ${id}` })),
  key,
  scoring,
});
const sorted = fc.dictionary(fc.constantFrom(...things), fc.constantFrom(...places), { minKeys: 1 });
const full = fc
  .tuple(...things.map(() => fc.constantFrom(...places)))
  .map((ends) => Object.fromEntries(things.map((id, index) => [id, ends[index] as string])));
const codeOf = (item: CategorisingItem, input: unknown): string => {
  const result = score(item, input);
  return result.type === 'invalid' ? result.code : result.type;
};

describe('categorising', () => {
  test.each([
    ['each', { a: 'in', b: 'out', c: 'out' }, 2],
    ['net', { a: 'in', b: 'out', c: 'out' }, 1],
    ['net', { a: 'out' }, 0],
    ['none', { a: 'in', b: 'in', c: 'out', d: 'out' }, 0],
    ['none', rightKey, 5],
  ] as const)('%s: %j is worth %d of 5 points', (scoring, groups, earned) => {
    expect(score(make(scoring), { groups })).toMatchObject({ type: 'points', earned, total: 5 });
  });

  test.each(pairScorings)('%s: earned is in [0, total], full marks mean the key, and no order matters', (scoring) => {
    fc.assert(
      fc.property(full, sorted, fc.gen(), (key, groups, gen) => {
        const turned = <T>(list: T[]) => gen(fc.shuffledSubarray, list, { minLength: list.length }) as T[];
        const mixed = (map: Record<string, string>) => Object.fromEntries(turned(Object.entries(map)));
        const result = score(make(scoring, key), { groups });
        const same = things.every((id) => groups[id] === key[id]);
        expect(result.type === 'points' && result.earned >= 0 && result.earned <= 5).toBe(true);
        expect(result.type === 'points' && result.earned === 5).toBe(same);
        const other = make(scoring, mixed(key), turned(things), turned(places));
        expect(score(other, { groups: mixed(groups) })).toEqual(result);
        expect(JSON.stringify(toPublic(other))).toBe(JSON.stringify(toPublic(make(scoring, key))));
      }),
    );
  });

  test('untouched is empty; forged inputs are invalid', () => {
    const item = make('each');
    expect([{ groups: {} }, { groups: { a: null } }, {}].map((input) => codeOf(item, input))).toEqual(
      Array(3).fill('empty'),
    );
    const unknown = [{ groups: { a: 'nowhere' } }, { groups: { z: 'in' } }, { groups: { a: 'toString' } }];
    expect(unknown.map((input) => codeOf(item, input))).toEqual(Array(3).fill('unknown-id'));
    const forged = [{ groups: [['a', 'in']] }, { groups: { a: true } }, { pairs: { a: 'in' } }, [{ groups: {} }]];
    expect(forged.map((input) => codeOf(item, input))).toEqual(Array(4).fill('wrong-shape'));
  });

  test('no input makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ groups: fc.anything() })), (given) => {
        const item = make('net');
        expect(score(item, given).type).toBe(validate(toPublic(item), given).ok ? 'points' : 'invalid');
      }),
    );
  });

  test('authors put every item into a category; a question line may leave out feedback', () => {
    const item = make('each');
    expect(itemSchema.safeParse(item).success).toBe(true);
    for (const key of [{ a: 'in' }, { ...rightKey, a: 'nowhere' }, { ...rightKey, z: 'in' }])
      expect(itemSchema.safeParse({ ...item, key }).success).toBe(false);
    const line = { ...item, items: item.items.map(({ id, text }) => ({ id, text })), scoring: undefined };
    expect(itemSchema.safeParse(line).success).toBe(false);
    expect(score(questionSchema.parse(line), { groups: { a: 'in', b: 'out' } })).toEqual({
      type: 'points',
      earned: 1,
      total: 5,
      notes: [],
    });
  });
});
