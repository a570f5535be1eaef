/** Lines as an engraver cuts them: tone by hatching, not by grey. Pure and without chance, so every build is the same. */

export type Point = readonly [x: number, y: number];
/** A straight stroke, from one point to another. */
export type Stroke = readonly [Point, Point];
/** A rectangle kept free of lines, for the words that stand there. */
export interface Clear {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A number in [0, 1) that depends on `n` alone: the unsteadiness of the hand. */
export function hand(n: number): number {
  let bits = Math.imul(n + 0x9e37, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** To one decimal: finer than any screen shows, and short in the page. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The corners of a rectangle. */
export const rectangle = ({ x, y, w, h }: Clear): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** A polygon's outline, as path data. */
export const outline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}z`;
/** An open line through the points, as path data. */
export const line = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}`;
/** Half a unit as path data: as fine as hatching needs, and without what path data can do without. */
const half = (value: number): string => String(Math.round(value * 2) / 2).replace(/^(-?)0\./, '$1.');

/** Many strokes as one path's data, to half a unit; each but the first begins from where the last one
 * ended, which is shorter. */
export function path(strokes: readonly Stroke[]): string {
  const on = (value: number): number => Math.round(value * 2) / 2;
  let [lastX, lastY] = [0, 0];
  let data = '';
  for (const [[fromX, fromY], [toX, toY]] of strokes) {
    const [x, y, endX, endY] = [on(fromX), on(fromY), on(toX), on(toY)];
    data += `${data === '' ? 'M' : 'm'}${half(x - lastX)},${half(y - lastY)}l${half(endX - x)},${half(endY - y)}`;
    [lastX, lastY] = [endX, endY];
  }
  return data.replaceAll(',-', '-');
}

/** Where along a line (`at` + t·`to`) it crosses the polygon's edges, in order. */
function crossings(at: Point, to: Point, polygon: readonly Point[]): number[] {
  return polygon
    .flatMap(([ax, ay], index) => {
      const [bx, by] = polygon[(index + 1) % polygon.length] as Point;
      // Which side of the line each end is on; a corner belongs to one of its two edges only.
      const sideA = (ax - at[0]) * to[1] - (ay - at[1]) * to[0];
      const sideB = (bx - at[0]) * to[1] - (by - at[1]) * to[0];
      if (sideA >= 0 === sideB >= 0) return [];
      const part = sideA / (sideA - sideB);
      return [(ax + (bx - ax) * part - at[0]) * to[0] + (ay + (by - ay) * part - at[1]) * to[1]];
    })
    .sort((a, b) => a - b);
}

/** The stretch of the line that runs through a clear rectangle, or nothing. */
function through(at: Point, to: Point, words: Clear): [number, number] | undefined {
  const met = crossings(at, to, rectangle(words));
  return met[0] !== undefined && met[1] !== undefined ? [met[0], met[1]] : undefined;
}

export interface Hatch {
  /** Degrees, clockwise from the horizontal. */
  angle: number;
  /** Units between two lines. */
  every: number;
  /** How much of a line's end the hand may leave out, in units. */
  ragged?: number;
  clear?: readonly Clear[];
  seed?: number;
}

/** Parallel lines that fill a polygon, cut short a little by the hand, and left out where words stand. */
export function hatch(polygon: readonly Point[], { angle, every, ragged = 0, clear = [], seed = 0 }: Hatch): Stroke[] {
  const turn = (angle * Math.PI) / 180;
  const to: Point = [Math.cos(turn), Math.sin(turn)];
  const across: Point = [-to[1], to[0]];
  const offsets = polygon.map(([x, y]) => x * across[0] + y * across[1]);
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const strokes: Stroke[] = [];
  for (let row = 0, offset = first + every / 2; offset < last; row += 1, offset += every) {
    const at: Point = [across[0] * offset, across[1] * offset];
    const met = crossings(at, to, polygon);
    let parts: [number, number][] = [];
    for (let pair = 0; pair + 1 < met.length; pair += 2) parts.push([met[pair] as number, met[pair + 1] as number]);
    for (const words of clear) {
      const hole = through(at, to, words);
      if (hole)
        parts = parts.flatMap(([from, end]): [number, number][] => [
          [from, Math.min(end, hole[0])],
          [Math.max(from, hole[1]), end],
        ]);
    }
    for (const [index, [from, end]] of parts.entries()) {
      const start = from + ragged * hand(seed + row * 31 + index * 7);
      const stop = end - ragged * hand(seed + row * 17 + index * 11 + 5);
      if (stop - start < 1.5) continue;
      strokes.push([
        [at[0] + to[0] * start, at[1] + to[1] * start],
        [at[0] + to[0] * stop, at[1] + to[1] * stop],
      ]);
    }
  }
  return strokes;
}

/** The waves at the surface of a sea (y = 0), closer together the nearer they are; as path data. */
export function waves(width: number): string {
  let data = '';
  for (let row = 0, y = 4.5; row < 7; row += 1, y += 4.2 + row * 0.3) {
    const swell = 2.1 - row * 0.28;
    for (let x = -24 * hand(row * 3), piece = 0; x < width; piece += 1) {
      const seed = row * 57 + piece * 13;
      const half = 6 + hand(seed + 1) * 3 + row * 1.1;
      const count = 1 + Math.floor(hand(seed) * 5);
      data += `M${short(x)},${short(y)}q${short(half / 2)},${short(-swell)} ${short(half)},0${`t${short(half)},0`.repeat(count * 2 - 1)}`;
      x += half * 2 * count + 4 + hand(seed + 2) * (9 + row * 3);
    }
  }
  return data;
}

/** Level lines of still water, closer as it gets deeper; each begins elsewhere, so that dashes never align. */
export function level(width: number, top: number, bottom: number): string {
  let data = '';
  for (let row = 0, y = top; y < bottom; row += 1, y += 6.2 - (2.2 * (y - top)) / (bottom - top))
    data += `M${short(-130 * hand(row))},${short(y)}H${width}`;
  return data;
}

/** Points written as `x,y x,y …`. */
export const points = (written: string): Point[] =>
  written
    .trim()
    .split(/\s+/)
    .map((pair): Point => {
      const [x, y] = pair.split(',').map(Number);
      return [x ?? NaN, y ?? NaN];
    });
