import { largestSeed } from '../engine/run.ts';
import { type Mode, modes } from '../kind.ts';

/** How the address wants a run to be sat: `?mode=assessed&seed=7`. */
export interface Asked {
  mode: Mode | undefined;
  seed: number | undefined;
}

export const parseSeed = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= largestSeed ? Number(text) : undefined;

export function askedFor(): Asked {
  const search = new URLSearchParams(location.search);
  return {
    mode: modes.find((mode) => mode === search.get('mode')),
    seed: parseSeed(search.get('seed') ?? ''),
  };
}
