import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, mostSteps } from './weights.ts';

const weights = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat(3), fc.nat(600), fc.constantFrom(90, 91, 92, 182)),
      fc.integer({ min: -mostSteps, max: mostSteps }),
    ),
    { maxLength: 60 },
  )
  .map((runs) => runs.flatMap(([zeros, weight]) => [...new Array<number>(zeros).fill(0), weight]));

describe('weights as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(weights, (row) => {
        expect([...decodeWeights(encodeWeights(row), row.length)]).toEqual(row.map((weight) => weight + 0));
      }),
    );
  });

  it('name only those that are not 0', () => {
    fc.assert(
      fc.property(weights, (row) => {
        expect(encodeWeights(row).steps).toHaveLength(row.filter((weight) => weight !== 0).length);
      }),
    );
  });

  it('hold no character that JSON would write as two, but in a rare gap', () => {
    fc.assert(
      fc.property(weights, (row) => {
        const { gaps, steps } = encodeWeights(row);
        expect(JSON.stringify(steps)).toHaveLength(steps.length + 2);
        expect(gaps).not.toMatch(/["\x00-\x20\x7f-\uffff]/);
      }),
    );
  });

  it('are zeros where there are none', () => {
    expect([...decodeWeights({ gaps: '', steps: '' }, 5)]).toEqual([0, 0, 0, 0, 0]);
  });
});
