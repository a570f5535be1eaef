/**
 * Learns to read: multinomial and binary logistic regression over sparse features, by stochastic gradient descent with
 * AdaGrad steps (Duchi, Hazan & Singer 2011) and L2 shrinkage. Deterministic: the same examples give the same weights on every
 * machine, for it uses core's exp and a seeded order. Build side: a browser only reads (model.ts).
 */
import { exp } from '#src/core/exp-log.ts';
import { rng, shuffle } from '#src/core/rng.ts';

/** One thing to be told apart. `soft`: exactly one of the classes; else each for itself. */
export interface Task {
  classes: number;
  soft: boolean;
  /** How much more a class that holds counts than one that does not: few sentences are about any one topic. */
  positive?: number;
}

/** An example: the numbers of its features, and which classes hold (or, where nothing is known of it, undefined). */
export interface Sample {
  features: number[];
  target: number[] | undefined;
  weight?: number;
}

export interface TrainOptions {
  rounds?: number;
  rate?: number;
  shrink?: number;
  seed?: number;
  /** After each round every weight goes so far towards 0 (L1): what little decides goes out. */
  lasso?: number;
}

/** Weights by feature and class (`weights[feature * classes + class]`), and a bias for each class. */
export interface Weights {
  weights: Float64Array;
  bias: Float64Array;
}

/** What a feature counts in a sentence of so many: long sentences do not shout. */
export const scaleOf = (features: number): number => 4 / Math.sqrt(Math.max(1, features));

export function train(
  samples: readonly Sample[],
  features: number,
  { classes, soft, positive = 1 }: Task,
  { rounds = 24, rate = 0.5, shrink = 2e-5, seed = 1, lasso = 0 }: TrainOptions = {},
): Weights {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes);
  const mean = { weights: new Float64Array(features * classes), bias: new Float64Array(classes) };
  const averaged = Math.ceil(rounds / 2);
  const known = samples.filter(({ target }) => target !== undefined);
  const scores = new Float64Array(classes);
  const chance = rng(seed);
  for (let round = 0; round < rounds; round += 1) {
    for (const { features: present, target = [], weight = 1 } of shuffle(known, chance.stream('round', round))) {
      const scale = scaleOf(present.length);
      for (let c = 0; c < classes; c += 1) scores[c] = bias[c] as number;
      for (const feature of present) {
        const row = feature * classes;
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + scale * (weights[row + c] as number);
      }
      squash(scores, soft);
      for (let c = 0; c < classes; c += 1) {
        const holds = target.includes(c);
        const error = weight * (holds ? positive * ((scores[c] as number) - 1) : (scores[c] as number));
        if (error < 1e-4 && error > -1e-4) continue;
        biasSquares[c] = (biasSquares[c] as number) + error * error;
        bias[c] = (bias[c] as number) - (rate * error) / (1e-6 + Math.sqrt(biasSquares[c] as number));
        const slope = error * scale;
        for (const feature of present) {
          const at = feature * classes + c;
          const gradient = slope + shrink * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) - (rate * gradient) / (1e-6 + Math.sqrt(squares[at] as number));
        }
      }
    }
    if (lasso > 0)
      for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] as number;
        weights[at] = weight > lasso ? weight - lasso : weight < -lasso ? weight + lasso : 0;
      }
    if (round < rounds - averaged) continue;
    for (let at = 0; at < weights.length; at += 1)
      mean.weights[at] = (mean.weights[at] as number) + (weights[at] as number) / averaged;
    for (let c = 0; c < classes; c += 1) mean.bias[c] = (mean.bias[c] as number) + (bias[c] as number) / averaged;
  }
  return mean;
}

/** Scores become probabilities, in place. */
export function squash(scores: Float64Array, soft: boolean): void {
  if (!soft) {
    for (let c = 0; c < scores.length; c += 1) scores[c] = 1 / (1 + exp(-(scores[c] as number)));
    return;
  }
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = exp((scores[c] as number) - most);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / sum;
}
