/**
 * A model as it is shipped, and what reads with it. A feature is known by its hash alone (Weinberger et al. 2009, “feature
 * hashing”): no list of features is shipped, and rare ones count too. Weights are whole numbers of their head's step; of the many
 * zeros only the lengths of their runs are shipped (weights.ts).
 */
import { hash32 } from '#src/core/hash32.ts';
import { logistic } from '#src/core/exp-log.ts';
import { answerFeaturesOf, type Features, featuresOf, rudeCue, type Tables, type TopicWords } from './features.ts';
import { scaleOf, squash } from './train.ts';
import { decodeWeights, type SparseWeights } from './weights.ts';

export const headNames = ['act', 'form', 'kind', 'topics', 'stance'] as const;
export type HeadName = (typeof headNames)[number];

/** One question put to a sentence. */
export interface PackedHead extends SparseWeights {
  name: HeadName;
  classes: number;
  buckets: number;
  step: number;
  bias: number[];
}

/** `format` is raised when what follows means something else. */
export interface PackedModel {
  format: 1;
  /** Hash of all the rest: runs name it. */
  version: string;
  /** Pairs of a traditional character and its simplified one. */
  simple: string;
  topics: string[];
  /** Words by topic, in the order of `topics`, joined by spaces. */
  words: string[];
  heads: PackedHead[];
  /** Confidence of the reading: logistic of these times what the heads say (read.ts). */
  confidence: number[];
  threshold: Threshold;
}

/**
 * Confidence from which a reading is answered: more is asked of one that found a topic and none of its words, for sentences about
 * something else look like that.
 */
export interface Threshold {
  named: number;
  unnamed: number;
  /** And so probable must the act be; more so in a sentence that names no topic. */
  act: number;
  actUnnamed: number;
}

/** Where a feature's weights stand in a head of so many buckets. */
export const bucketsOf = (features: Features, buckets: number): number[] => [
  ...new Set(features.map((feature) => hash32(feature) % buckets)),
];

export interface Model {
  version: string;
  tables: Tables;
  words: TopicWords[];
  topics: readonly string[];
  confidence: readonly number[];
  threshold: Threshold;
  /** What the heads say of a sentence. Undefined for what has no features. */
  score(text: string): Scores | undefined;
}

/** Probabilities by class; topics each for itself. */
export interface Scores {
  act: Float64Array;
  form: Float64Array;
  kind: Float64Array;
  topics: Float64Array;
  stance: Float64Array | undefined;
  /** Topics that the sentence names by one of their words. */
  named: number;
  /** Whether it holds a word of insult, bribe or forgery. */
  isRude: boolean;
  /** Characters of the sentence. */
  length: number;
}

export function unpackModel(packed: PackedModel): Model {
  const tables: Tables = { simple: pairs(packed.simple) };
  const words = packed.topics.map((topic, at) => ({
    topic,
    fits: (packed.words[at] ?? '').split(' ').filter(Boolean),
  }));
  const heads = packed.heads.map((head) => ({
    ...head,
    table: decodeWeights(head, head.buckets * head.classes),
  }));
  return {
    version: packed.version,
    tables,
    words,
    topics: packed.topics,
    confidence: packed.confidence,
    threshold: packed.threshold,
    score(text) {
      const features = featuresOf(text, tables, words);
      if (features.length === 0) return undefined;
      const scores = Object.fromEntries(
        heads.map((head) => [
          head.name,
          scoreHead(head, head.name === 'stance' ? [...features, ...answerFeaturesOf(text, tables)] : features),
        ]),
      );
      const named = features.filter((feature) => /^@[a-z_]+$/.test(feature)).length;
      return {
        ...(scores as unknown as Omit<Scores, 'named' | 'isRude' | 'length'>),
        named,
        isRude: features.includes(rudeCue),
        length: text.trim().length,
      };
    },
  };
}

function scoreHead(
  { name, classes, buckets, step, bias, table }: PackedHead & { table: Int8Array },
  features: Features,
): Float64Array {
  const present = bucketsOf(features, buckets);
  const scale = scaleOf(present.length) * step;
  const scores = new Float64Array(classes);
  for (const bucket of present) {
    const row = bucket * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (table[row + c] as number);
  }
  for (let c = 0; c < classes; c += 1) scores[c] = (bias[c] ?? 0) + scale * (scores[c] as number);
  squash(scores, name !== 'topics');
  return scores;
}

function pairs(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 2) out[characters[at] as string] = characters[at + 1] as string;
  return out;
}

/** The probability that a reading is right, from what its heads say; see `confidenceInputs` in read.ts. */
export const confidenceOf = (inputs: readonly number[], weights: readonly number[]): number =>
  logistic(weights.reduce((sum, weight, at) => sum + weight * (at === 0 ? 1 : (inputs[at - 1] ?? 0)), 0));
