import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic } from './exp-log.ts';

function near(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * Math.max(Math.abs(expected), 1e-290));
}

describe('exp and log out of the four operations', () => {
  it('agree with Math to thirteen digits', () => {
    fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => near(exp(x), Math.exp(x))));
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
  });

  it('have the values of the limits', () => {
    expect([exp(0), exp(-1000), exp(1000), log(1), log(0), log(Infinity)]).toEqual([
      1,
      0,
      Infinity,
      0,
      -Infinity,
      Infinity,
    ]);
    expect([exp(NaN), log(-1)]).toEqual([NaN, NaN]);
  });

  it('make a logistic function that is symmetric and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(logistic(x)).toBeGreaterThanOrEqual(0);
        expect(logistic(x)).toBeLessThanOrEqual(1);
        expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 12);
      }),
    );
  });
});
