import { describe, expect, test } from 'vitest';
import { gradeLine } from './grade.ts';

const question = {
  id: 'q',
  kind: 'numeric',
  stem: '{x} 的两倍？',
  params: { x: { min: 1, max: 60, step: 1 } },
  formula: 'x * 2',
  mistakes: [{ formula: 'x', feedback: '{x}' }],
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
