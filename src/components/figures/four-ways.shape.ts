/** The yard at night, in lines; without a word in it, so that a phone may cut its sides off. */
import { type Stroke, hatch, points, rectangle } from './engraving.ts';
import type { Way } from './four-ways.ts';

export const scene = { w: 640, h: 156, ground: 130 } as const;

const sky = rectangle({ x: 4, y: 5, w: 632, h: 122 });
const moon = { x: 66, y: 18, w: 44, h: 40 };
const stars = points('36,24 132,34 152,84 236,22 318,38 40,88');

/** Stars of four points. */
export const lights = stars.map(([x, y]) => `M${x},${y - 4}l1,3 3,1-3,1-1,3-1-3-3-1 3-1z`).join('');

/** The drawing's hatched parts. */
export const tones: Record<'sky' | 'roof' | 'wall' | 'truck' | 'yard', Stroke[]> = {
  sky: hatch(sky, {
    angle: 0,
    every: 3.4,
    ragged: 60,
    clear: [moon, ...stars.map(([x, y]) => ({ x: x - 7, y: y - 6, w: 14, h: 12 }))],
    seed: 3,
  }).filter(([[from], [to]]) => to - from > 24),
  roof: hatch(points('336,56 474,20 482,20 620,56'), { angle: 78, every: 4.4, ragged: 2, seed: 8 }),
  wall: [
    ...hatch(points('352,60 428,60 428,130 352,130'), { angle: 90, every: 3.6, ragged: 9, seed: 12 }),
    ...hatch(points('532,60 604,60 604,130 532,130'), { angle: 90, every: 2.6, ragged: 7, seed: 21 }),
    ...hatch(points('566,60 604,60 604,130 566,130'), { angle: 48, every: 4, ragged: 6, seed: 33 }),
  ],
  truck: [
    ...hatch(points('188,54 300,54 300,62 188,62'), { angle: 0, every: 2.4, ragged: 12, seed: 41 }),
    ...hatch(points('188,92 300,92 300,112 188,112'), { angle: 0, every: 3, ragged: 26, seed: 45 }),
    ...hatch(points('286,62 300,62 300,112 286,112'), { angle: 90, every: 2.6, ragged: 5, seed: 47 }),
  ],
  yard: [
    ...hatch(points('8,134 392,134 366,152 8,152'), { angle: 0, every: 4.2, ragged: 90, seed: 52 }),
    ...hatch(points('566,134 632,134 632,152 590,152'), { angle: 0, every: 4.2, ragged: 24, seed: 57 }),
    ...hatch(points('150,131 312,131 300,137 160,137'), { angle: 0, every: 1.8, ragged: 16, seed: 61 }),
  ],
};

/** What comes back, as a sign in a box of 32 by 32: a scroll, a tally, a tick, an echo. */
export const signs: Record<Way, string> = {
  open: 'M7,6 H23 V24 M7,6 C3,6 3,11 7,11 H9 M9,11 V22 C9,28 14,28 14,24 H27 C27,28 25,28 11,27 M12,11 H20 M12,14.5 H20 M12,18 H20 M17,21.5 H20',
  fact: 'M9,4 H23 V28 H9z M12,8 H20 M16,4 V2 M12,24 H20 M13,14 C13,10 19,10 19,14 C19,17 13,18 13,21 H19',
  closed: 'M5,5 H27 V27 H5z M8,8 H24 V24 H8z M11.5,16.5 L15,20 L21,12',
  leading: 'M3,7 H17 V18 H10 L6,22 V18 H3z M29,11 H21 M29,11 V22 H26 V26 L22,22 H15 V20',
};
