/** The initials of SPIN as woodcuts, and the road past the milestones. */
import { type Point, type Stroke, hand, path } from './engraving.ts';

export const letters = ['S', 'P', 'I', 'N'] as const;
export type Letter = (typeof letters)[number];

/** The side of an initial's block. */
export const block = 56;

/** Strokes around a point, between two distances from it, over a range of degrees. */
function rays(at: Point, near: number, far: number, from: number, to: number, count: number): Stroke[] {
  return Array.from({ length: count }, (_, index): Stroke => {
    const turn = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    const end = far - hand(index) * 7;
    const on = (distance: number): Point => [at[0] + Math.cos(turn) * distance, at[1] + Math.sin(turn) * distance];
    return [on(near + hand(index + 9) * 3), on(end)];
  });
}

/** Half-circles, one in another, as path data. */
const rings = ([x, y]: Point, radii: number[]): string =>
  radii.map((r) => `M${x - r},${y}a${r},${r} 0 0 1 ${2 * r},0`).join('');

/**
 * What is cut behind each letter: S the lie of the land, P a crack, I rings that spread, N a rising sun; path data in a
 * block of 56 by 56.
 */
export const grounds: Record<Letter, string> = {
  S:
    'M4,38 L14,30 L22,36 L34,24 L44,33 L52,27 M4,42 H52 M4,45.5 H52 M4,49 H52 M4,52 H52' +
    path([
      [
        [34, 25],
        [30, 36],
      ],
      [
        [36, 26],
        [33, 36],
      ],
      [
        [38, 28],
        [36, 36],
      ],
      [
        [40, 30],
        [39, 36],
      ],
      [
        [14, 31],
        [12, 37],
      ],
      [
        [16, 32],
        [15, 38],
      ],
      [
        [18, 34],
        [17, 39],
      ],
    ]) +
    'M8,14 h12 M11,17.5 h14 M38,10 h10 M34,13.5 h15',
  P: `M29,3 L25,13 L32,20 L24,31 L31,38 L26,53 M32,20 L42,24 L50,21 M24,31 L13,34 L5,29 M31,38 L42,44 L51,43 M25,13 L14,11 L6,15${path(
    [
      ...rays([28, 28], 14, 30, -70, -20, 9),
      ...rays([28, 28], 14, 30, 30, 66, 7),
      ...rays([28, 28], 14, 30, 118, 165, 8),
      ...rays([28, 28], 14, 30, 205, 245, 7),
    ],
  )}`,
  I: `${rings([28, 50], [6, 11, 16, 21, 26, 31, 36, 41, 46])}M3,50H53M8,53H48`,
  N: `${path(rays([28, 49], 17, 60, 180, 360, 27))}${rings([28, 49], [13])}M3,49H53M7,52.5H49`,
};

/**
 * One stretch of road in a box of 100 by 100 that is stretched to its row: it leans to one side and comes back. `over` is
 * how far it runs on past both ends, so that no seam shows where two rows meet.
 */
export const stretch = (row: number, over = 0): string => {
  const x = 50 + (row % 2 === 0 ? -1 : 1) * 17;
  return `M50,${-over} L50,0 C50,26 ${x},26 ${x},50 S50,74 50,100 L50,${100 + over}`;
};
