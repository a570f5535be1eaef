import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clear,
  type Point,
  type Stroke,
  hand,
  hatch,
  level,
  path,
  points,
  rectangle,
  waves,
} from './engraving.ts';

const box = fc.record({
  x: fc.integer({ min: -50, max: 200 }),
  y: fc.integer({ min: -50, max: 200 }),
  w: fc.integer({ min: 20, max: 200 }),
  h: fc.integer({ min: 20, max: 200 }),
});
const within = ([x, y]: Point, { x: left, y: top, w, h }: Clear, by: number): boolean =>
  x > left - by && x < left + w + by && y > top - by && y < top + h + by;

describe('hatching', () => {
  it('stays in its shape, whatever the angle, and out of the places of the words', () => {
    fc.assert(
      fc.property(
        box,
        box,
        fc.integer({ min: 0, max: 179 }),
        fc.integer({ min: 2, max: 9 }),
        (of, words, angle, every) => {
          for (const [a, b] of hatch(rectangle(of), { angle, every, ragged: 4, clear: [words], seed: 7 })) {
            expect(within(a, of, 1e-6) && within(b, of, 1e-6)).toBe(true);
            for (const part of [0, 0.25, 0.5, 0.75, 1])
              expect(within([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part], words, -1e-6)).toBe(false);
          }
        },
      ),
    );
  });

  it('fills both arms of a shape that is not convex and leaves the gap between them', () => {
    const arch = points('0,0 90,0 90,60 60,60 60,20 30,20 30,60 0,60');
    const low = hatch(arch, { angle: 0, every: 10 }).filter(([[, y]]) => y > 25);
    expect(low.length).toBe(6);
    for (const [[from], [to]] of low) expect([from, to]).toEqual(from < 45 ? [0, 30] : [60, 90]);
  });

  it('lies as close as it is told to', () => {
    expect(hatch(points('0,0 100,0 100,100 0,100'), { angle: 0, every: 5 })).toHaveLength(20);
    expect(hatch(points('0,0 100,0 100,100 0,100'), { angle: 90, every: 4 })).toHaveLength(25);
  });
});

describe('the hand', () => {
  it('is between 0 and 1 and the same in every build', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
        expect(hand(n)).toBe(hand(n));
        expect(hand(n)).toBeGreaterThanOrEqual(0);
        expect(hand(n)).toBeLessThan(1);
      }),
    );
    expect(new Set(Array.from({ length: 100 }, (_, n) => hand(n))).size).toBe(100);
  });
});

describe('path data', () => {
  it('is short: to half a unit, each stroke from the end of the one before, and fit to follow other data', () => {
    const strokes: Stroke[] = [
      [
        [1.3, 2],
        [4.2, 6.04],
      ],
      [
        [10, 3],
        [9.6, 4],
      ],
    ];
    expect(path(strokes)).toBe('M1.5,2l2.5,4m6-3l-.5,1');
  });

  it('reads back as the strokes it was made of', () => {
    const tenth = fc.integer({ min: -400, max: 7000 }).map((n) => n / 10);
    const place = fc.tuple(tenth, tenth);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (strokes) => {
        let at = [0, 0];
        const steps = [...path(strokes).matchAll(/[Mml](-?[\d.]+)(?:,|(?=-))(-?[\d.]+)/g)].map(([, x, y]) => {
          at = [(at[0] ?? 0) + Number(x), (at[1] ?? 0) + Number(y)];
          return at;
        });
        expect(steps).toHaveLength(strokes.length * 2);
        for (const [index, [x, y]] of strokes.flat().entries()) {
          expect(Math.abs((steps[index]?.[0] ?? NaN) - x)).toBeLessThanOrEqual(0.25);
          expect(Math.abs((steps[index]?.[1] ?? NaN) - y)).toBeLessThanOrEqual(0.25);
        }
      }),
    );
  });

  it('of water has no number that is none', () => {
    expect(waves(300) + level(300, 40, 300)).not.toMatch(/NaN|undefined|Infinity/);
    expect(level(300, 40, 300).match(/M/g)?.length).toBeGreaterThan(40);
  });
});
