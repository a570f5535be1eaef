import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createEmptyCard, forgetting_curve, fsrs, generatorParameters } from 'ts-fsrs';
import {
  type Memory,
  type Rating,
  dayAtRecall,
  expectAsked,
  ifAsked,
  recallAfter,
  recallOn,
  remember,
  stabilityFor,
} from './forgetting.ts';

const parameters = generatorParameters({ enable_fuzz: false, enable_short_term: false });
const scheduler = fsrs(parameters);
const date = (day: number) => new Date(day * 86_400_000);
const history = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom<Rating>(1, 2, 3, 4)), {
  minLength: 1,
  maxLength: 12,
});

describe('a memory', () => {
  it('is the one the scheduler of ts-fsrs keeps, over whole days', () => {
    fc.assert(
      fc.property(history, (answers) => {
        let day = 20_000;
        let memory: Memory | undefined;
        let card = createEmptyCard(date(day));
        for (const [days, rating] of answers) {
          day += days;
          memory = remember(memory, day, rating);
          ({ card } = scheduler.next(card, date(day), rating));
          expect(memory.stability).toBeCloseTo(card.stability, 6);
          expect(memory.difficulty).toBeCloseTo(card.difficulty, 6);
          expect(recallOn(memory, day + 9)).toBeCloseTo(forgetting_curve(parameters.w, 9, card.stability), 6);
        }
      }),
    );
  });

  it('has fallen to 90 % after its stability, and falls for ever', () => {
    expect(recallAfter(12.5, 12.5)).toBeCloseTo(0.9, 12);
    expect(recallAfter(0, 3)).toBe(1);
    expect(recallAfter(-2, 3)).toBe(1);
    expect(recallAfter(9, 3)).toBeLessThan(recallAfter(8, 3));
  });

  it('takes an answer on a day before the last one as one of that day', () => {
    const memory = remember(undefined, 100, 3);
    expect(remember(memory, 98, 3)).toEqual(remember(memory, 100, 3));
    expect(remember(memory, 100, 4).stability).toBe(memory.stability);
  });

  it('reaches a recall on the first whole day on which it is no higher', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 300, noNaN: true }), fc.constantFrom(0.85, 0.9), (stability, recall) => {
        const memory = { stability, difficulty: 5, last: 10 };
        const day = dayAtRecall(memory, recall);
        expect(recallOn(memory, day)).toBeLessThanOrEqual(recall + 1e-9);
        if (day > 11) expect(recallOn(memory, day - 1)).toBeGreaterThan(recall - 1e-9);
      }),
    );
  });
});

describe('what is expected of asking', () => {
  it('lies between what a wrong and what a right answer leave', () => {
    const memory = { stability: 5, difficulty: 6, last: 0 };
    const { recall, right, wrong } = ifAsked(memory, 8);
    expect([recall, wrong < 5, right > 5]).toEqual([recallOn(memory, 8), true, true]);
    const expected = expectAsked(memory, 8, 20);
    expect(expected.stability).toBeGreaterThan(wrong);
    expect(expected.stability).toBeLessThan(right);
    expect(recallOn(expected, 28)).toBeCloseTo(
      recall * recallAfter(20, right) + (1 - recall) * recallAfter(20, wrong),
      9,
    );
    expect(stabilityFor(0.9, 7)).toBeCloseTo(7, 9);
  });
});
