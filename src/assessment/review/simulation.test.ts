import { describe, expect, it } from 'vitest';
import { compare, compareAll } from '../../../tests/support/simulated-learners.ts';

// Many more learners and limits: npm run bench -- review.
describe('simulated learners with an exam in sixty days', () => {
  it.each([6, 12, 60])(
    'know at least as much on exam day as with plain FSRS in the same minutes (%i a day)',
    (minutes) => {
      const { plain, exam, gain } = compareAll(12, minutes, 180);
      expect(exam.minutes).toBeLessThanOrEqual(plain.minutes);
      expect(gain.mean).toBeGreaterThan(0.005);
      expect(gain.least).toBeGreaterThan(-0.01);
      expect(gain.notWorse).toBeGreaterThanOrEqual(11);
    },
  );

  it('never have more minutes up to any day, and never more than the limit', () => {
    for (const minutes of [4, 10, 40]) {
      const { plain, exam } = compare({ seed: 7, minutes, cards: 180 });
      let lead = 0;
      for (const [day, seconds] of plain.seconds.entries()) {
        lead += seconds - (exam.seconds[day] as number);
        expect(lead).toBeGreaterThanOrEqual(0);
        expect(exam.seconds[day]).toBeLessThanOrEqual(minutes * 60);
      }
    }
  });

  it('are the same learners every time', () => {
    expect(compare({ seed: 3, minutes: 8, cards: 90 })).toEqual(compare({ seed: 3, minutes: 8, cards: 90 }));
  });
});
