import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldRounds, retryResult, roundTerms } from './retry.ts';

const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
const penalties = fc.double({ min: 0, max: 1, noNaN: true });

describe('the retry penalty', () => {
  it('takes the penalty once for each try before the best one', () => {
    expect(retryResult([1], 0.25)).toBe(1);
    expect(retryResult([0, 1], 0.25)).toBe(0.75);
    expect(retryResult([0, 0, 0.75], 0.25)).toBe(0.25);
  });

  it('takes nothing away for a worse try after a better one', () => {
    expect(retryResult([0.5, 0.25, 0.5], 0.25)).toBe(0.5);
  });

  it('never goes below 0, never above the best try, and never down with one more try', () => {
    fc.assert(
      fc.property(fractions, penalties, (tries, penalty) => {
        const result = retryResult(tries, penalty);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(Math.max(0, ...tries));
        expect(retryResult([...tries, 0.4], penalty)).toBeGreaterThanOrEqual(result);
      }),
    );
  });

  it('is printed as it is worked out', () => {
    const round = { fractions: [0, 0.5, 1], result: 1 / 3, isOver: true };
    expect(roundTerms(round, 1 / 3)).toEqual(['0', '0.5 − 0.33', '1 − 0.67']);
  });
});

describe('the fold', () => {
  let count = 0;
  const event = (question: string, more: Partial<LearnerEvent>): LearnerEvent => ({
    v: 2,
    id: `e${(count += 1)}`,
    learner: 'l',
    seq: count,
    at: count,
    tz: 480,
    type: 'answer',
    subject: { kind: 'question', id: question, version: 'v' },
    evidence: [],
    app: 't',
    ...more,
  });
  const scored = (question: string, earned: number) => event(question, { score: { earned, total: 2 } });

  it('ends a round with a fully right answer and begins a new one with the next', () => {
    const log = [scored('a', 0), scored('b', 2), scored('a', 1), scored('a', 2), scored('a', 1)];
    expect(foldRounds(log, 0.25)).toEqual(
      new Map([
        [
          'a',
          [
            { fractions: [0, 0.5, 1], result: 0.5, isOver: true },
            { fractions: [0.5], result: 0.5, isOver: false },
          ],
        ],
        ['b', [{ fractions: [1], result: 1, isOver: true }]],
      ]),
    );
  });

  it('counts no answers that wait for a mark, and follows a regrade', () => {
    const first = scored('a', 0);
    const regrade = event('a', { type: 'regraded', input: { of: first.id }, score: { earned: 2, total: 2 } });
    expect(foldRounds([first, event('a', {}), scored('a', 1), regrade], 0.25).get('a')).toEqual([
      { fractions: [1], result: 1, isOver: true },
      { fractions: [0.5], result: 0.5, isOver: false },
    ]);
  });
});
