/**
 * A model as it is shipped: few features, coarse weights, in strings that pack well; and what reads with it. Made by pack.ts,
 * unpacked here once. A weight is a whole number of its head's step, written as one character.
 */
import { logistic } from '#src/core/exp-log.ts';
import type { Tables, TopicWords } from './features.ts';
import { featuresOf } from './features.ts';
import { scaleOf, squash } from './train.ts';

/** `format` is raised when what follows means something else. */
export interface PackedModel {
  format: 1;
  /** Hash of the examples and of the way of learning: runs name it. */
  version: string;
  /** Pairs of a traditional character and its simplified one. */
  simple: string;
  /** Characters by their sound: `zha闸炸 tian天田`. */
  sound: string;
  topics: string[];
  /** Words by topic, in the order of `topics`, joined by spaces. */
  words: string[];
  /** Features, joined by spaces. */
  features: string;
  /** By feature: pairs of an output's and a weight's character; features parted by spaces. */
  weights: string;
  heads: { name: HeadName; from: number; classes: number; step: number; bias: number[] }[];
  /** Confidence of the reading: logistic of these times what the heads say (read.ts). */
  confidence: number[];
  threshold: number;
}

export const headNames = ['act', 'form', 'kind', 'topics', 'stance'] as const;
export type HeadName = (typeof headNames)[number];

/** Outputs and weights are written as characters from here on; quotes and backslashes are left out. */
const letters = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** The letter of weight 0; weights go so far up and down. */
export const middle = 45;
export const letterOf = (n: number): string => letters.charAt(n);
export const numberOf = (letter: string): number => letters.indexOf(letter);

export interface Model {
  version: string;
  tables: Tables;
  words: TopicWords[];
  topics: readonly string[];
  confidence: readonly number[];
  threshold: number;
  /** What the heads say of a sentence: probabilities by class; topics each for itself. Undefined for what has no features. */
  score(text: string): Scores | undefined;
}

export interface Scores {
  act: Float64Array;
  form: Float64Array;
  kind: Float64Array;
  topics: Float64Array;
  stance: Float64Array | undefined;
  /** Of its features, the share that the model knows: what is about something else has few. */
  known: number;
}

export function unpackModel(packed: PackedModel): Model {
  const tables: Tables = { simple: pairs(packed.simple), sound: sounds(packed.sound) };
  const words = packed.topics.map((topic, at) => ({
    topic,
    fits: (packed.words[at] ?? '').split(' ').filter(Boolean),
  }));
  const rows = packed.weights.split(' ');
  const table = new Map(packed.features.split(' ').map((feature, at) => [feature, decode(rows[at] ?? '')]));
  const outputs = packed.heads.reduce((sum, { classes }) => sum + classes, 0);
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
      const known: Int16Array[] = [];
      let grams = 0;
      let knownGrams = 0;
      for (const feature of features) {
        const row = table.get(feature);
        if (row) known.push(row);
        if (!isGram(feature)) continue;
        grams += 1;
        knownGrams += Number(row !== undefined);
      }
      const sums = new Float64Array(outputs);
      for (const row of known) for (let at = 0; at < row.length; at += 2) add(sums, row[at] ?? 0, row[at + 1] ?? 0);
      const scale = scaleOf(known.length);
      const heads = Object.fromEntries(
        packed.heads.map(({ name, from, classes, step, bias }) => {
          const scores = new Float64Array(classes);
          for (let c = 0; c < classes; c += 1) scores[c] = (bias[c] ?? 0) + scale * step * (sums[from + c] ?? 0);
          squash(scores, name !== 'topics');
          return [name, scores];
        }),
      ) as unknown as Omit<Scores, 'known'>;
      return { ...heads, known: grams === 0 ? 0 : knownGrams / grams };
    },
  };
}

const add = (sums: Float64Array, at: number, value: number): void => void (sums[at] = (sums[at] ?? 0) + value);

/** Characters by two: what a sentence is mostly made of. */
const isGram = (feature: string): boolean => /^\p{sc=Han}{2}$/u.test(feature);

function decode(row: string): Int16Array {
  const out = new Int16Array(row.length);
  for (let at = 0; at < row.length; at += 2) {
    out[at] = numberOf(row.charAt(at));
    out[at + 1] = numberOf(row.charAt(at + 1)) - middle;
  }
  return out;
}

function pairs(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 2) out[characters[at] as string] = characters[at + 1] as string;
  return out;
}

function sounds(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const group of text.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(group) ?? [];
    for (const character of characters) out[character] = syllable;
  }
  return out;
}

/** The probability that a reading is right, from what its heads say; see `confidenceInputs` in read.ts. */
export const confidenceOf = (inputs: readonly number[], weights: readonly number[]): number =>
  logistic(weights.reduce((sum, weight, at) => sum + weight * (at === 0 ? 1 : (inputs[at - 1] ?? 0)), 0));
