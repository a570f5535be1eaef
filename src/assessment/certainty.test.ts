import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Certainty, LearnerEvent } from '#src/model/event.ts';
import {
  type SureAnswer,
  certainties,
  certaintyMark,
  certaintyMarks,
  bestBetween,
  foldCertainty,
  judge,
  sumCertainty,
} from './certainty.ts';

const answer = (certainty: Certainty, earned: number, total = 1, question = 'q'): SureAnswer => ({
  question,
  certainty,
  earned,
  total,
});
const anyAnswer = fc
  .record({
    certainty: fc.constantFrom(...certainties),
    part: fc.integer({ min: 0, max: 4 }),
    total: fc.constantFrom(1, 2, 5),
  })
  .map(({ certainty, part, total }) => answer(certainty, (part / 4) * total, total));

describe('the mark of an answer', () => {
  it('is 1, 2, 3 when right and 0, −2, −6 when wrong', () => {
    expect(certainties.map((level) => certaintyMark(answer(level, 2, 2)))).toEqual([1, 2, 3]);
    expect(certainties.map((level) => certaintyMark(answer(level, 0, 2)))).toEqual([0, -2, -6]);
  });

  it('counts what is partly right as right for that part and as wrong for the rest', () => {
    expect(certainties.map((level) => certaintyMark(answer(level, 1, 2)))).toEqual([0.5, 0, -1.5]);
  });

  it('pays best for the level in whose limits the part lies that is right: no level is a free bet', () => {
    for (const part of [0, 1 / 7, 0.5, 0.7, 0.75, 0.9, 1]) {
      const marks = certainties.map((level) => certaintyMark(answer(level, part)));
      const [low, high] = bestBetween[certainties[marks.indexOf(Math.max(...marks))] ?? 1];
      expect(part).toBeGreaterThanOrEqual(low);
      expect(part).toBeLessThanOrEqual(high);
    }
  });

  it('pays best for the level in whose limits the true probability lies', () => {
    const expected = (level: Certainty, p: number) => {
      const { right, wrong } = certaintyMarks[level];
      return p * right + (1 - p) * wrong;
    };
    for (const level of certainties) {
      const [low, high] = bestBetween[level];
      const p = (low + high) / 2;
      for (const other of certainties)
        if (other !== level) expect(expected(level, p)).toBeGreaterThan(expected(other, p));
    }
    expect(expected(1, 2 / 3)).toBeCloseTo(expected(2, 2 / 3), 12);
    expect(expected(2, 0.8)).toBeCloseTo(expected(3, 0.8), 12);
  });
});

describe('the sum', () => {
  it('of answers told apart well has a bonus: eight sure and right, two unsure and wrong', () => {
    const answers = [...Array.from({ length: 8 }, () => answer(3, 1)), answer(1, 0), answer(1, 0, 1, 'w')];
    expect(sumCertainty(answers)).toMatchObject({ count: 10, accuracy: 0.8, sureAndWrong: [] });
    const { average, best, bonus, result } = sumCertainty(answers);
    expect([average, best, bonus, result].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([
      2.4, 1.2, 0.12, 0.92,
    ]);
  });

  it('of sure and wrong answers has a loss, and lists them', () => {
    const answers = [answer(3, 0, 1, 'a'), answer(3, 0.7, 1, 'most'), answer(2, 0, 1, 'b'), answer(3, 1, 2, 'c')];
    const sum = sumCertainty(answers);
    expect(sum.sureAndWrong).toEqual(['a', 'c']);
    expect(sum.bonus).toBeLessThan(0);
    expect(sum.levels.map(({ count, right }) => [count, right])).toEqual([
      [0, 0],
      [1, 0],
      [3, 0],
    ]);
  });

  it('weighs accuracy and average by points', () => {
    const { accuracy, average } = sumCertainty([answer(1, 3, 3), answer(1, 0, 1)]);
    expect([accuracy, average]).toEqual([0.75, 0.75]);
  });

  it('of nothing is nothing', () => {
    expect(sumCertainty([])).toMatchObject({
      count: 0,
      accuracy: 0,
      average: 0,
      bonus: 0,
      result: 0,
      sureAndWrong: [],
    });
  });

  it('has no bonus where one level was given to answers all right or wrong, whatever the level that fits best', () => {
    for (const [level, rights] of [
      [1, 5],
      [2, 7],
      [3, 9],
    ] as const) {
      const answers = Array.from({ length: 10 }, (_, i) => answer(level, i < rights ? 1 : 0));
      expect(sumCertainty(answers).bonus).toBeCloseTo(0, 12);
    }
  });

  it('stays in its bounds and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), (answers) => {
        const { accuracy, average, levels, count } = sumCertainty(answers);
        expect(accuracy).toBeGreaterThanOrEqual(0);
        expect(accuracy).toBeLessThanOrEqual(1);
        expect(average).toBeGreaterThanOrEqual(-6);
        expect(average).toBeLessThanOrEqual(3 + 1e-9);
        expect(levels.reduce((all, level) => all + level.count, 0)).toBe(count);
        expect(sumCertainty([...answers].reverse()).average).toBeCloseTo(average, 9);
      }),
    );
  });
});

describe('a level is judged', () => {
  it.each([
    [3, 0, 1, 'few'],
    [3, 0, 2, 'over'], // .2² = .04
    [3, 0.5, 4, 'fine'], // P(≤ 2 of 4 | .8) = .18
    [3, 0.5, 6, 'over'], // P(≤ 3 of 6 | .8) = .099
    [3, 1, 50, 'fine'],
    [2, 1, 10, 'fine'], // .8¹⁰ = .107
    [2, 1, 11, 'under'],
    [2, 0.75, 40, 'fine'],
    [1, 0, 50, 'fine'],
    [1, 1, 6, 'under'], // (2/3)⁶ = .088
    [1, 1, 5, 'few'],
  ] as const)('%i at accuracy %f over %i answers: %s', (level, accuracy, count, judgement) => {
    expect(judge(level, accuracy, count)).toBe(judgement);
  });
});

describe('the fold', () => {
  const event = (id: string, question: string, more: Partial<LearnerEvent>): LearnerEvent => ({
    v: 2,
    id,
    learner: 'l',
    seq: 1,
    at: 1,
    tz: 480,
    type: 'answer',
    subject: { kind: 'question', id: question, version: 'v' },
    evidence: [],
    app: 't',
    ...more,
  });
  const log = [
    event('1', 'a', { certainty: 3, score: { earned: 0, total: 1 } }),
    event('2', 'b', { certainty: 1, score: { earned: 1, total: 2 } }),
    event('3', 'c', { score: { earned: 1, total: 1 } }),
    event('4', 'd', { certainty: 2 }),
    event('5', 'a', { certainty: 2, score: { earned: 1, total: 1 } }),
    event('6', 'b', { type: 'regraded', input: { of: '2' }, score: { earned: 2, total: 2 } }),
  ];

  it('takes the latest scored answer with a certainty of each question, with regrades', () => {
    expect(foldCertainty(log)).toEqual([answer(1, 2, 2, 'b'), answer(2, 1, 1, 'a')]);
  });

  it('can be asked for some questions', () => {
    expect(foldCertainty(log, new Set(['a', 'c']))).toEqual([answer(2, 1, 1, 'a')]);
  });
});
