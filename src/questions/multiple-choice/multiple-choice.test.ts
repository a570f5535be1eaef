import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema } from '../schemas.ts';
import { compareChoices, creditOf, type MultipleChoiceItem, type Scoring, scorings } from './kind.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const make = (key: string[], scoring: Scoring, order = ids): MultipleChoiceItem => ({
  id: 'several',
  kind: 'multiple-choice',
  stem: '选几个',
  points: 2,
  knowledge: ['p'],
  level: 'apply',
  use: 'quiz',
  hints: [],
  options: order.map((id) => ({ id, text: id, feedback: `为什么 ${id}` })),
  key,
  scoring,
});
const some = fc.shuffledSubarray(ids, { minLength: 1 });

describe('multiple choice', () => {
  test.each([
    ['none', ['a', 'b'], 0],
    ['none', ['b', 'c', 'a'], 1],
    ['net', ['a', 'b'], 2 / 3],
    ['net', ['a', 'b', 'd'], 1 / 3],
    ['net', ['d', 'e'], 0],
    ['every-decision', ['a', 'b'], 4 / 5],
    ['every-decision', ['d', 'e'], 0],
    ['every-decision', ['a', 'd'], 2 / 5],
    ['coverage', ['a', 'b'], 2 / 3],
    ['coverage', ['a', 'b', 'd'], 4 / 9],
    ['coverage', ids, 3 / 5],
  ] as const)('%s: %j against a, b, c is worth %d of the points', (scoring, choices, fraction) => {
    const result = score(make(['c', 'a', 'b'], scoring), { choices });
    expect(result).toMatchObject({ type: 'points', total: 2 });
    expect(result.type === 'points' && result.earned).toBeCloseTo(2 * fraction, 12);
  });

  test('notes are the feedback of the chosen options and of no other', () => {
    expect(score(make(['a'], 'net'), { choices: ['d', 'a'] })).toMatchObject({ notes: ['为什么 a', '为什么 d'] });
  });

  test.each(scorings)('%s: earned is in [0, total], and full marks mean exactly the key', (scoring) => {
    fc.assert(
      fc.property(some, some, (key, choices) => {
        const result = score(make(key, scoring), { choices });
        if (result.type !== 'points') return false;
        const same = key.length === choices.length && key.every((id) => choices.includes(id));
        return result.earned >= 0 && result.earned <= 2 && (result.earned === 2) === same;
      }),
    );
  });

  test.each(scorings)('%s: the order of options, key and choices changes nothing', (scoring) => {
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(some, some, order, fc.gen(), (key, choices, options, gen) => {
        const turned = (list: string[]) => gen(fc.shuffledSubarray, list, { minLength: list.length });
        const other = make(turned(key), scoring, options);
        expect(score(other, { choices: turned(choices) })).toEqual(score(make(key, scoring), { choices }));
        expect(toPublic(other)).toEqual(toPublic(make(key, scoring)));
      }),
    );
  });

  test('nothing chosen is empty; unknown, doubled and forged choices are invalid', () => {
    const item = make(['a', 'b'], 'net');
    const code = (input: unknown) => {
      const result = score(item, input);
      return result.type === 'invalid' ? result.code : result.type;
    };
    expect([null, undefined, { choices: [] }, { choices: null }].map(code)).toEqual(Array(4).fill('empty'));
    expect([{ choices: ['f'] }, { choices: ['a', 'key'] }].map(code)).toEqual(Array(2).fill('unknown-id'));
    const forged = [{ choices: ['a', 'a'] }, { choices: [1] }, { choices: 'a' }, { choices: ['a'], key: ['a'] }, ['a']];
    expect(forged.map(code)).toEqual(Array(5).fill('wrong-shape'));
    expect(validate(toPublic(item), { choices: ['b', 'a'] })).toEqual({ ok: true, input: { choices: ['b', 'a'] } });
  });

  test('the public part tells neither the key nor how long it is', () => {
    expect(toPublic(make(['a'], 'net'))).toEqual(toPublic(make(['b', 'e', 'c'], 'net')));
  });

  test('authors name a rule and a sound key; a question line without a rule is all or nothing', () => {
    const item = make(['a', 'b'], 'net');
    expect(itemSchema.safeParse(item).success).toBe(true);
    const { scoring: _rule, ...without } = item;
    for (const wrong of [without, { ...item, key: [] }, { ...item, key: ['a', 'a'] }, { ...item, key: ['a', 'z'] }])
      expect(itemSchema.safeParse(wrong).success).toBe(false);
    const line = questionSchema.parse({
      id: 'q',
      kind: 'multiple-choice',
      stem: '选',
      options: [
        { id: 'a', text: '甲' },
        { id: 'b', text: '乙' },
      ],
      key: ['a', 'b'],
    });
    expect(score(line, { choices: ['a'] })).toEqual({ type: 'points', earned: 0, total: 1, notes: [] });
    expect(score(line, { choices: ['b', 'a'] })).toMatchObject({ earned: 1 });
  });

  test('credit is computed from counts alone', () => {
    expect(creditOf('net', compareChoices(make(['a', 'b', 'c'], 'net'), ['a', 'b', 'd']))).toBeCloseTo(1 / 3);
  });
});
