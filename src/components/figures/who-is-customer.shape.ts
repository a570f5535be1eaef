/** Where everything stands in the drawing: upright for a phone, lying for a wider column. In units of the drawing. */

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Point {
  x: number;
  y: number;
}
export interface Arrangement {
  name: 'tall' | 'wide';
  /** The whole sheet: the market. */
  w: number;
  h: number;
  chain: Box;
  chainTitle: Point;
  firm: Box;
  supplier: Box;
  distributor: Box;
  units: Box[];
  /** The bar from which the firm's units hang. */
  rail: number;
  narrow: { outline: string; text: Point[] };
  market: { plate: Box; text: Point[] };
  /** Names of the two kinds outside, each over its people. */
  kinds: { plate: Box }[];
  people: { plate: Box; icon: Point; name: Point; need: Point }[];
  /** Out of the frame, to those in the market; ends with an arrow. */
  ways: string[];
}

/** A row of `count` boxes with `gap` between them, from `x` on. */
const inRow = (count: number, gap: number, { x, y, w, h }: Box): Box[] =>
  Array.from({ length: count }, (_, at) => ({ x: x + at * (w + gap), y, w, h }));

/** The broken line: a narrow top around the firm, a broad foot around its units, corners of radius 8. */
function tee(top: Box, foot: Box): string {
  const r = 8;
  const [left, right, bottom] = [foot.x, foot.x + foot.w, foot.y + foot.h];
  const end = top.x + top.w;
  return [
    `M${top.x + r},${top.y} H${end - r} q${r},0 ${r},${r}`,
    `V${foot.y} H${right - r} q${r},0 ${r},${r}`,
    `V${bottom - r} q0,${r} -${r},${r} H${left + r} q-${r},0 -${r},-${r}`,
    `V${foot.y + r} q0,-${r} ${r},-${r} H${top.x} V${top.y + r} q0,-${r} ${r},-${r}z`,
  ].join(' ');
}

const tall: Arrangement = {
  name: 'tall',
  w: 312,
  h: 432,
  chain: { x: 7, y: 7, w: 298, h: 231 },
  chainTitle: { x: 156, y: 33 },
  firm: { x: 103, y: 55, w: 106, h: 50 },
  supplier: { x: 14, y: 49, w: 74, h: 62 },
  distributor: { x: 224, y: 49, w: 74, h: 62 },
  units: inRow(4, 6, { x: 23, y: 146, w: 62, h: 30 }),
  rail: 133,
  narrow: {
    outline: tee({ x: 95, y: 46, w: 122, h: 78 }, { x: 15, y: 120, w: 282, h: 108 }),
    text: [
      { x: 156, y: 197 },
      { x: 156, y: 216 },
    ],
  },
  market: {
    plate: { x: 20, y: 396, w: 272, h: 28 },
    text: [{ x: 156, y: 415 }],
  },
  kinds: [{ plate: { x: 8, y: 256, w: 195, h: 26 } }, { plate: { x: 210, y: 256, w: 94, h: 26 } }],
  people: [8, 109, 210].map((x) => ({
    plate: { x, y: 288, w: 94, h: 102 },
    icon: { x: x + 47, y: 317 },
    name: { x: x + 47, y: 356 },
    need: { x: x + 47, y: 378 },
  })),
  ways: ['M106,238 V253', 'M257,238 V253'],
};

const wide: Arrangement = {
  name: 'wide',
  w: 640,
  h: 306,
  chain: { x: 12, y: 12, w: 408, h: 282 },
  chainTitle: { x: 216, y: 42 },
  firm: { x: 154, y: 70, w: 124, h: 56 },
  supplier: { x: 28, y: 64, w: 96, h: 68 },
  distributor: { x: 308, y: 64, w: 96, h: 68 },
  units: inRow(4, 12, { x: 42, y: 178, w: 78, h: 34 }),
  rail: 162,
  narrow: {
    outline: tee({ x: 142, y: 58, w: 148, h: 92 }, { x: 28, y: 146, w: 376, h: 134 }),
    text: [
      { x: 216, y: 242 },
      { x: 216, y: 263 },
    ],
  },
  market: {
    plate: { x: 448, y: 12, w: 180, h: 50 },
    text: [
      { x: 538, y: 33 },
      { x: 538, y: 53 },
    ],
  },
  kinds: [{ plate: { x: 448, y: 70, w: 180, h: 24 } }, { plate: { x: 448, y: 208, w: 180, h: 24 } }],
  people: [94, 148, 232].map((y) => ({
    plate: { x: 448, y, w: 180, h: y === 232 ? 62 : 54 },
    icon: { x: 488, y: y + 28 },
    name: { x: 578, y: y + 24 },
    need: { x: 578, y: y + 44 },
  })),
  ways: ['M420,121 H445', 'M420,175 H445', 'M420,262 H445'],
};

export const arrangements: readonly Arrangement[] = [tall, wide];
