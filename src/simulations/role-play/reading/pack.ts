/** What is shipped of what was learned: weights of a few steps. Build side. */
import { contentHash } from '#src/core/hash.ts';
import { calibration } from './calibration.ts';
import type { Tables } from './features.ts';
import { type Course, learn, type LearnedHead } from './learn.ts';
import type { HeadName, PackedHead, PackedModel } from './model.ts';
import { encodeWeights, mostSteps } from './weights.ts';

/**
 * Steps from 0 to a weight that only one in two hundred exceeds. Topics hang on few weights, which must tell more from less.
 */
const stepsBy: Record<HeadName, number> = {
  act: 4,
  form: 4,
  kind: 3,
  topics: 10,
  stance: 3,
};
const exceeded = 0.995;
/**
 * So many weights of a head ship, the largest: a model weighs the same however much it learned from. A head of more classes than
 * eight has no more to itself.
 */
const kept: Record<HeadName, number> = {
  act: 16500,
  form: 3500,
  kind: 6400,
  topics: 4800,
  stance: 2000,
};

export function packModel(course: Course, tables: Tables): PackedModel {
  const { words, heads } = learn(course, tables);
  const model: Omit<PackedModel, 'version'> = {
    format: 1,
    simple: Object.entries(tables.simple).flat().join(''),
    topics: course.topics.map(({ id }) => id),
    words: words.map(({ fits }) => fits.join(' ')),
    heads: heads.map(packHead),
    confidence: [...calibration.weights],
    threshold: { ...calibration.threshold },
  };
  return { ...model, version: contentHash(model) };
}

function packHead({ name, classes, buckets, weights: { weights, bias } }: LearnedHead): PackedHead {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = round((sizes[Math.floor(sizes.length * exceeded)] ?? 1) / stepsBy[name]);
  const least = sizes[Math.max(0, sizes.length - kept[name])] ?? 0;
  const steps = Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))),
  );
  return { name, classes, buckets, step, bias: [...bias].map(round), ...encodeWeights(steps) };
}

/** Four digits are more than enough for what is rounded to a few steps. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
