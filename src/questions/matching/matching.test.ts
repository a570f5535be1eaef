import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema } from '../schemas.ts';
import { type PairScoring, pairScorings } from '../pairing.ts';
import type { MatchingItem } from './kind.ts';

const lefts = ['l1', 'l2', 'l3', 'l4'];
const rights = ['r1', 'r2', 'r3', 'r4', 'r5'];
const rightKey = { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r1' };
const make = (
  scoring: PairScoring,
  key: Record<string, string> = rightKey,
  from = lefts,
  to = rights,
): MatchingItem => ({
  id: 'pairs',
  kind: 'matching',
  stem: '连一连',
  points: 2,
  knowledge: ['p'],
  level: 'apply',
  use: 'quiz',
  hints: [],
  left: from.map((id) => ({ id, text: id, feedback: `为什么 ${id}` })),
  right: to.map((id) => ({ id, text: id })),
  key,
  scoring,
});
/** Every left joined to some right; and some of them left open. */
const keys = fc.tuple(...lefts.map(() => fc.constantFrom(...rights))).map(joined);
const answers = fc.tuple(...lefts.map(() => fc.constantFrom(...rights, null))).map(joined);
function joined(ends: (string | null)[]): Record<string, string> {
  return Object.fromEntries(ends.flatMap((end, index) => (end ? [[lefts[index], end]] : [])) as [string, string][]);
}
const codeOf = (item: MatchingItem, input: unknown): string => {
  const result = score(item, input);
  return result.type === 'invalid' ? result.code : result.type;
};

describe('matching', () => {
  test.each([
    ['each', { l1: 'r1', l2: 'r2', l3: 'r4', l4: 'r5' }, 2 / 4],
    ['each', { l1: 'r1' }, 1 / 4],
    ['each', { l1: 'r2' }, 0],
    ['net', { l1: 'r1', l2: 'r2', l3: 'r4' }, 1 / 4],
    ['net', { l1: 'r1', l2: 'r2' }, 2 / 4],
    ['net', { l1: 'r2', l2: 'r1', l3: 'r3' }, 0],
    ['none', { l1: 'r1', l2: 'r2', l3: 'r3' }, 0],
    ['none', rightKey, 1],
  ] as const)('%s: %j is worth %d of the points', (scoring, pairs, fraction) => {
    const result = score(make(scoring), { pairs });
    expect(result).toMatchObject({ type: 'points', total: 2 });
    expect(result.type === 'points' && result.earned).toBeCloseTo(2 * fraction, 12);
  });

  test('notes are the feedback of what was paired, by id, and of nothing left open', () => {
    expect(score(make('each'), { pairs: { l3: 'r3', l1: 'r2' } })).toMatchObject({ notes: ['为什么 l1', '为什么 l3'] });
  });

  test.each(pairScorings)('%s: earned is in [0, total], and full marks mean exactly the key', (scoring) => {
    fc.assert(
      fc.property(keys, answers, (key, pairs) => {
        fc.pre(Object.keys(pairs).length > 0);
        const result = score(make(scoring, key), { pairs });
        if (result.type !== 'points') return false;
        const same = lefts.every((id) => pairs[id] === key[id]);
        return result.earned >= 0 && result.earned <= 2 && (result.earned === 2) === same;
      }),
    );
  });

  test.each(pairScorings)('%s: the order of lefts, rights, key and pairs changes nothing', (scoring) => {
    fc.assert(
      fc.property(keys, answers, fc.gen(), (key, pairs, gen) => {
        const turned = <T>(list: T[]) => gen(fc.shuffledSubarray, list, { minLength: list.length }) as T[];
        const mixed = (map: Record<string, string>) => Object.fromEntries(turned(Object.entries(map)));
        const other = make(scoring, mixed(key), turned(lefts), turned(rights));
        expect(score(other, { pairs: mixed(pairs) })).toEqual(score(make(scoring, key), { pairs }));
        expect(JSON.stringify(toPublic(other))).toBe(JSON.stringify(toPublic(make(scoring, key))));
      }),
    );
  });

  test('untouched is empty, null and blank are left open, and neither is wrong', () => {
    const item = make('net');
    const empty = [null, undefined, {}, { pairs: null }, { pairs: {} }, { pairs: { l1: null, l2: '' } }];
    expect(empty.map((input) => codeOf(item, input))).toEqual(Array(empty.length).fill('empty'));
    expect(score(item, { pairs: { l1: 'r1', l2: null, l3: '' } })).toEqual(score(item, { pairs: { l1: 'r1' } }));
    expect(validate(toPublic(item), { pairs: { l1: 'r1', l2: null } })).toEqual({
      ok: true,
      input: { pairs: { l1: 'r1' } },
    });
  });

  test('unknown ids, inherited names and other shapes are invalid, never points', () => {
    const item = make('each');
    const unknown = [
      { pairs: { l1: 'r9' } },
      { pairs: { l1: 'r1', l9: 'r1' } },
      { pairs: { l9: null } },
      { pairs: { l1: 'constructor' } },
      { pairs: { constructor: 'r1' } },
      { pairs: { toString: 'r1' } },
      JSON.parse('{"pairs":{"__proto__":"r1"}}') as unknown,
      { pairs: { l1: 'x'.repeat(1_000_000) } },
    ];
    expect(unknown.map((input) => codeOf(item, input))).toEqual(Array(unknown.length).fill('unknown-id'));
    const forged = [
      [],
      'l1',
      { pairs: [] },
      { pairs: 'l1' },
      { pairs: { l1: ['r1'] } },
      { pairs: { l1: { r1: 'r1' } } },
      { pairs: { l1: 1 } },
      { pairs: { l1: 'r1' }, key: rightKey },
      { groups: { l1: 'r1' } },
      JSON.parse('{"pairs":{"__proto__":{"l1":"r1"}}}') as unknown,
    ];
    expect(forged.map((input) => codeOf(item, input))).toEqual(Array(forged.length).fill('wrong-shape'));
  });

  test('no input makes it throw, and what it accepts is worth the same when scored again', () => {
    const id = fc.constantFrom(...lefts, ...rights, '__proto__', 'constructor', '');
    const map = fc.dictionary(id, fc.oneof(id, fc.constant(null), fc.anything()), { noNullPrototype: false });
    const input = fc.oneof(fc.anything(), fc.record({ pairs: fc.oneof(map, fc.anything()) }));
    fc.assert(
      fc.property(input, (given) => {
        const item = make('each');
        const [valid, result] = [validate(toPublic(item), given), score(item, given)];
        expect(result.type).toBe(valid.ok ? 'points' : 'invalid');
        if (valid.ok) expect(score(item, valid.input)).toEqual(result);
      }),
    );
  });

  test('the public part tells neither the key nor the feedback', () => {
    const twin = make('each', { l1: 'r5', l2: 'r4', l3: 'r4', l4: 'r4' });
    twin.left = twin.left.map((left) => ({ ...left, feedback: '别的' }));
    expect(JSON.stringify(toPublic(twin))).toBe(JSON.stringify(toPublic(make('each'))));
  });

  test('authors write a key that joins every left to a right; what is wrong is named', () => {
    const item = make('each');
    const { scoring: _rule, ...without } = item;
    expect(itemSchema.parse(without)).toMatchObject({ scoring: 'each' });
    const issues = (faulty: unknown) =>
      (itemSchema.safeParse(faulty).error?.issues ?? []).map((issue) => [
        (issue as { params?: { issue: string } }).params?.issue ?? issue.code,
        issue.path.join('/'),
      ]);
    expect(issues({ ...item, key: { l1: 'r1', l2: 'r2', l3: 'r3' } })).toEqual([['missing-key', 'key/l4']]);
    expect(issues({ ...item, key: { ...rightKey, l4: 'r9' } })).toEqual([['unknown-key', 'key/l4']]);
    expect(issues({ ...item, key: { ...rightKey, l9: 'r1' } })).toEqual([['unknown-key', 'key/l9']]);
    expect(issues(make('each', rightKey, [...lefts, 'l1']))).toEqual([['duplicate-id', 'left/4/id']]);
    expect(issues(make('each', rightKey, lefts, [...rights, 'r2']))).toEqual([['duplicate-id', 'right/5/id']]);
    expect(issues({ ...item, left: item.left.map(({ id, text }) => ({ id, text })) })).toHaveLength(4);
    expect(issues({ ...item, scoring: 'pairs' })).toEqual([['invalid_value', 'scoring']]);
  });

  test('a question line needs no feedback, but a key it can be graded by', () => {
    const line = {
      id: 'q',
      kind: 'matching',
      stem: '连',
      left: [
        { id: '甲', text: '甲' },
        { id: '乙', text: '乙' },
      ],
      right: [
        { id: '1', text: '一' },
        { id: '2', text: '二' },
      ],
      key: { 甲: '1', 乙: '2' },
    };
    expect(score(questionSchema.parse(line), { pairs: { 甲: '1', 乙: '1' } })).toEqual({
      type: 'points',
      earned: 0.5,
      total: 1,
      notes: [],
    });
    expect(questionSchema.safeParse({ ...line, key: { 甲: '1' } }).success).toBe(false);
    expect(questionSchema.safeParse({ ...line, key: { ...line.key, 乙: '3' } }).success).toBe(false);
  });
});
