import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema } from '../schemas.ts';
import type { ShortAnswerItem } from './kind.ts';

const raw = {
  id: 'late',
  kind: 'short-answer',
  stem: '车晚到两小时，你怎么说？',
  points: 4,
  knowledge: ['p'],
  level: 'apply',
  keyPoints: [
    { id: 'sorry', text: '先道歉' },
    { id: 'offer', text: '给出新的时间', weight: 2 },
    { id: 'next', text: '说清以后怎么办' },
  ],
  model: '让您久等了。车十点到，我先打电话给您；以后晚点超过半小时，都由我先通知。',
};
const item = itemSchema.parse(raw) as ShortAnswerItem;
const worth = (ticked: string[]) => score(item, { text: '对不起', ticked });

test('nobody has marked it: it waits; what was ticked earns its share of the weights', () => {
  expect(score(item, { text: '对不起' })).toEqual({ type: 'pending', total: 4, notes: [] });
  expect(worth([])).toMatchObject({ earned: 0, total: 4 });
  expect(worth(['offer'])).toMatchObject({ earned: 2, notes: ['先道歉', '说清以后怎么办'] });
  expect(worth(['next', 'sorry', 'offer'])).toMatchObject({ earned: 4, notes: [] });
});

test('nothing written is empty, whatever was ticked', () => {
  for (const input of [
    null,
    undefined,
    {},
    { text: '' },
    { text: '　\n' },
    { text: null },
    { text: '\u200b' },
    { text: '\u0000\u0007\u2060', ticked: ['sorry'] },
    { text: ' ', ticked: ['sorry'] },
    { ticked: [] },
  ])
    expect(score(item, input)).toEqual({ type: 'invalid', code: 'empty' });
});

test.each([
  ['a key point that is none', { text: '好', ticked: ['forged'] }, 'unknown-id'],
  ['an inherited name', { text: '好', ticked: ['constructor'] }, 'unknown-id'],
  ['one ticked twice', { text: '好', ticked: ['sorry', 'sorry'] }, 'wrong-shape'],
  ['a tick that is no id', { text: '好', ticked: [{ id: 'sorry' }] }, 'wrong-shape'],
  ['ticks that are no list', { text: '好', ticked: 'sorry' }, 'wrong-shape'],
  ['a text that is none', { text: ['好'] }, 'wrong-shape'],
  ['own points', { text: '好', earned: 4 }, 'wrong-shape'],
  ['a list', ['好'], 'wrong-shape'],
  ['a prototype', JSON.parse('{"text":"好","__proto__":{"ticked":["sorry"]}}'), 'wrong-shape'],
  ['5,001 characters', { text: '好'.repeat(5001) }, 'too-long'],
  ['a megabyte of blanks', { text: ' '.repeat(1 << 20) }, 'too-long'],
])('%s is invalid', (_what, input, code) => {
  expect(score(item, input)).toEqual({ type: 'invalid', code });
});

test('5,000 characters are an answer', () => {
  expect(validate(toPublic(item), { text: '好'.repeat(5000) }).ok).toBe(true);
});

test('whatever the weights, the score lies in [0, total], all of it for all key points, in whatever order they stand', () => {
  const weights = fc.array(fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(weights, fc.infiniteStream(fc.boolean()), (list, coin) => {
      const keyPoints = list.map((weight, at) => ({ id: `k${at}`, text: `${at}`, weight }));
      const ticked = keyPoints.filter(() => coin.next().value).map(({ id }) => id);
      const by = (points: typeof keyPoints, ids: string[]) => {
        const result = score({ ...item, points: 0.3, keyPoints: points }, { text: '好', ticked: ids });
        return result.type === 'points' ? result.earned : Number.NaN;
      };
      const earned = by(keyPoints, ticked);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(0.3);
      expect(by([...keyPoints].reverse(), [...ticked].reverse())).toBe(earned);
      expect(
        by(
          keyPoints,
          keyPoints.map(({ id }) => id),
        ),
      ).toBe(0.3);
    }),
  );
});

test('of the key points and the model nothing is public', () => {
  expect(toPublic(item)).toEqual({ id: 'late', kind: 'short-answer', stem: raw.stem, points: 4 });
});

test('two key points with one id are a fault, at the second of them', () => {
  const twice = { ...raw, keyPoints: [...raw.keyPoints, { id: 'sorry', text: '再道歉' }] };
  for (const schema of [itemSchema, questionSchema])
    expect(schema.safeParse(twice).error?.issues).toMatchObject([
      { path: ['keyPoints', 3, 'id'], params: { issue: 'duplicate-id' } },
    ]);
});

test('200,000 key points are added up as three are', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => ({ id: `k${at}`, text: '', weight: 1 }));
  const parsed = questionSchema.parse({ ...raw, keyPoints: many }) as ShortAnswerItem;
  const ticked = many.slice(0, 100_000).map(({ id }) => id);
  expect(score(parsed, { text: '好', ticked })).toMatchObject({ earned: 2, total: 4 });
}, 20_000);
