import { hash32 } from './hash32.ts';

/** A source of chance: numbers in [0, 1) and named sub-streams that do not disturb one another. */
export interface Rng {
  next(): number;
  stream(...names: (string | number)[]): Rng;
}

/**
 * Mulberry32 (T. Ettinger, public domain algorithm): small, integer-only, the same on every device.
 * `stream(...)` depends on the seed and the names alone, so one more draw here moves nothing there.
 */
export function rng(seed: number | string): Rng {
  const origin = typeof seed === 'number' ? seed >>> 0 : hash32(seed);
  let state = origin;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
    stream: (...names) => rng(hash32(`${origin}/${names.join('/')}`)),
  };
}

/** Returns a new array in an order drawn from `source` (Fisher–Yates); the argument is left alone. */
export function shuffle<T>(items: readonly T[], source: Rng): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(source.next() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
