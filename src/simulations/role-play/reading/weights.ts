/**
 * Weights of which most are 0, as text that brotli packs well: how many zeros come before each weight that is none, and, apart from
 * those, the weights themselves. The two obey different odds; kept apart they take a tenth less than in one row.
 */

/** A row of weights: a head's stand at `bucket * classes + class`. */
export interface SparseWeights {
  /** A character for the zeros before each weight; `more` of them first where they are more than it can say. */
  gaps: string;
  /** A character for each weight. */
  steps: string;
}

const firstGap = 35;
const more = '~';
/** What one `more` stands for. */
const most = more.charCodeAt(0) - firstGap;
/** The character of weight 0; a weight is so many characters above or below. Quotes and backslashes lie outside. */
const zero = 77;
export const mostSteps = 14;

/** Whole weights from -`mostSteps` to `mostSteps` as text; zeros at the end are left out. */
export function encodeWeights(weights: readonly number[]): SparseWeights {
  let gaps = '';
  let steps = '';
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    gaps += more.repeat(Math.floor(gap / most)) + String.fromCharCode(firstGap + (gap % most));
    steps += String.fromCharCode(zero + weight);
    gap = 0;
  }
  return { gaps, steps };
}

/** `count` weights as `encodeWeights` wrote them. */
export function decodeWeights({ gaps, steps }: SparseWeights, count: number): Int8Array {
  const weights = new Int8Array(count);
  let at = 0;
  let next = 0;
  for (const character of gaps) {
    if (character === more) at += most;
    else {
      at += character.charCodeAt(0) - firstGap;
      weights[at++] = steps.charCodeAt(next++) - zero;
    }
  }
  return weights;
}
