import { describe, expect, test } from 'vitest';
import type { Kind } from '#src/questions/kind.ts';
import type { Item } from '#src/questions/registry.ts';
import { growth } from '../../tests/support/growth.ts';
import { gradeLine } from './grade.ts';

const question = {
  id: 'q',
  kind: 'numeric',
  stem: '{x} 的两倍？',
  params: { x: { min: 1, max: 60, step: 1 } },
  formula: 'x * 2',
  mistakes: [{ formula: 'x', feedback: '{x}' }],
};

/** For each kind the fields of a short question, in JSON, and the name of the answer's member. */
const lineOfEvery: Record<Kind, [fields: string, member: string]> = {
  'single-choice': ['"options":[{"id":"a","text":"a"}],"key":"a"', 'choice'],
  'multiple-choice': ['"options":[{"id":"a","text":"a"}],"key":["a"]', 'choices'],
  'true-false': ['"key":true', 'answer'],
  'fill-in': ['"blanks":[{"accept":["a"]}]', 'blanks'],
  numeric: ['"answer":1,"tolerance":0,"unit":"a"', 'value'],
  matching: ['"left":[{"id":"a","text":"a"}],"right":[{"id":"b","text":"b"}],"key":{"a":"b"}', 'pairs'],
  ordering: ['"items":[{"id":"a","text":"a"}],"key":["a"]', 'order'],
  categorising: ['"categories":[{"id":"b","text":"b"}],"items":[{"id":"a","text":"a"}],"key":{"a":"b"}', 'groups'],
  'short-answer': ['"keyPoints":[{"id":"a","text":"a"}],"model":"a"', 'text'],
  case: ['"questions":[{"id":"a","kind":"true-false","stem":"a","key":true}]', 'answers'],
};
const grade = (line: object) => gradeLine(JSON.stringify(line), 1, new Map());

describe('the seed of a line', () => {
  /** The number drawn under a seed, as the note of a mistake tells it. */
  const drawn = (seed?: unknown): number => {
    for (let x = 1; x <= 60; x += 1) {
      const result = grade({ question, input: { value: String(2 * x) }, ...(seed !== undefined && { seed }) });
      if (result.type === 'points' && result.earned === 1) return x;
    }
    throw new Error('no right answer');
  };

  test('draws the numbers; without one it is 1', () => {
    expect(drawn()).toBe(drawn(1));
    expect(new Set([drawn(1), drawn(2), drawn(0), drawn(4294967295)]).size).toBeGreaterThan(2);
  });

  test.each([-1, 1.5, 4294967296, '1', null, true, [1]])('%j is refused', (seed) => {
    expect(grade({ question, input: { value: '2' }, seed })).toMatchObject({ type: 'error', code: 'broken-seed' });
  });
});

test('a question on a line is scored with the names that mean the same', () => {
  const line = { question: { id: 'q', kind: 'fill-in', stem: '___', blanks: [{ accept: ['潜力客户'] }] } };
  expect(grade({ ...line, input: { blanks: ['夥伴客戶'] } })).toMatchObject({ earned: 1 });
  expect(grade({ ...line, input: { blanks: ['潜在客户'] } })).toMatchObject({ earned: 0 });
});

describe('no line takes the next ones with it', () => {
  const lists = '['.repeat(20_000) + ']'.repeat(20_000);
  const maps = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000);
  const codeOf = (line: string): string => {
    const result = gradeLine(line, 1, new Map());
    JSON.stringify(result);
    return 'code' in result ? result.code : result.type;
  };

  test.each([
    ['lists', lists],
    ['maps', maps],
  ])('%s, 20,000 deep, wherever they stand', (_what, deep) => {
    expect(codeOf(`{"id":${deep}}`)).toBe('unknown-id');
    expect(codeOf(`{"id":"q","seed":${deep}}`)).toBe('broken-seed');
    expect(codeOf(`{"question":${deep}}`)).toBe('broken-question');
    expect(codeOf(deep)).toBe(deep === lists ? 'not-json' : 'unknown-id');
    expect(codeOf(deep.slice(0, -1))).toBe('not-json');
  });

  test.each(Object.entries(lineOfEvery))('%s: a deep answer, a deep key', (kind, [fields, member]) => {
    for (const deep of [lists, maps]) {
      const whole = `"id":"q","kind":"${kind}","stem":"___",${fields}`;
      for (const input of [deep, `{"${member}":${deep}}`, `{"${member}":[${deep}]}`, `{"${member}":{"a":${deep}}}`])
        expect(codeOf(`{"question":{${whole}},"input":${input}}`)).toBe('wrong-shape');
      for (const field of [...fields.matchAll(/"(\w+)":/g)].map((found) => found[1]))
        expect(['broken-question', 'wrong-shape']).toContain(
          codeOf(`{"question":{${whole},"${field}":${deep}},"input":{"${member}":${deep}}}`),
        );
    }
  });

  test('whatever breaks the grader is an error of its line', () => {
    const broken = new Map([['q', { id: 'q', kind: 'numeric', formula: {} } as unknown as Item]]);
    expect(gradeLine('{"id":"q","input":{"value":"1"}}', 7, broken)).toMatchObject({
      type: 'error',
      code: 'broken-line',
      message: expect.stringContaining('stdin (line 7)'),
    });
  });

  test('an id of a megabyte costs no more than reading it', () => {
    const known = new Map([['q-one', undefined]]);
    const grade = (size: number) => gradeLine(`{"id":"${'x'.repeat(size)}"}`, 1, known);
    expect(grade(1 << 20)).toMatchObject({ code: 'unknown-id' });
    expect(growth(grade, 1 << 18)).toBeLessThan(9);
  });
});

describe('a formula without a result is the fault of the question', () => {
  const params = { a: { values: [1, 2] }, b: { values: [0, 1] } };
  const asked = (formula: string, rest = {}) => ({ id: 'q', kind: 'numeric', stem: '？', params, formula, ...rest });
  const over = (seeds: number[], one: object) =>
    seeds.map((seed) => {
      const result = grade({ question: one, input: { value: '1' }, seed });
      return result.type === 'error' ? result.code : result.type;
    });

  test('under the seeds where it has none', () => {
    expect(over([1, 2, 3], asked('1 / 0'))).toEqual(Array(3).fill('broken-question'));
    expect(over([1], asked('2 ^ (90 + b)'))).toEqual(['broken-question']);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(new Set(over(seeds, asked('a / b')))).toEqual(new Set(['broken-question', 'points']));
    expect(new Set(over(seeds, asked('a', { mistakes: [{ formula: '1 / 0' }] })))).toEqual(new Set(['points']));
  });

  test('in a part of a case too, and the place is told', () => {
    const line = { id: 'c', kind: 'case', stem: '？', questions: [question, asked('a / 0', { id: 'p' })] };
    const result = grade({ question: line, input: { answers: { q: { value: '1' } } } });
    expect(result).toMatchObject({ type: 'error', code: 'broken-question' });
    expect('message' in result && result.message).toContain('(line 1, /question/questions/1/formula)');
    expect('message' in result && result.message).toContain('received "a / 0"');
  });
});
