/**
 * Which of many topics a sentence is about, each decided for itself. Few sentences are about any one, and most of what a
 * sentence holds has nothing to do with its topic, so a feature counts by its log-odds among the sentences of the topic (naive
 * Bayes) and a regression only tunes that (Wang & Manning 2012). A feature that no two sentences of a topic share says nothing
 * of it: else the regression learns the sentences by heart.
 */
import { log, logistic } from '#src/core/exp-log.ts';
import { rng, shuffle } from '#src/core/rng.ts';
import { scaleOf, type Weights } from './train.ts';

/** A sentence: its features, and for each topic whether it is about it; undefined where that is not known. */
export interface TopicSample {
  features: number[];
  about: (boolean | undefined)[];
}

export interface TopicOptions {
  rounds?: number;
  rate?: number;
  shrink?: number;
  /** How much more a sentence counts that is about the topic. */
  positive?: number;
  smooth?: number;
  least?: number;
  negative?: number;
}

export function trainTopics(
  samples: readonly TopicSample[],
  features: number,
  topics: number,
  options: TopicOptions = {},
): Weights {
  const weights = new Float64Array(features * topics);
  const bias = new Float64Array(topics);
  for (let topic = 0; topic < topics; topic += 1) {
    const known = samples.filter(({ about }) => about[topic] !== undefined);
    const one = trainOne(known, features, topic, options);
    one.weights.forEach((weight, feature) => (weights[feature * topics + topic] = weight));
    bias[topic] = one.bias;
  }
  return { weights, bias };
}

function trainOne(
  samples: readonly TopicSample[],
  features: number,
  topic: number,
  { rounds = 20, rate = 0.2, shrink = 5e-4, positive = 3, smooth = 0.3, least = 2, negative = 0.3 }: TopicOptions,
): { weights: Float64Array; bias: number } {
  const odds = oddsOf(samples, features, topic, { smooth, least, negative });
  const tuned = new Float64Array(features);
  const chance = rng(topic + 1);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { features: present, about } of shuffle(samples, chance.stream(round))) {
      const scale = scaleOf(present.length);
      let score = bias;
      for (const feature of present) score += scale * (odds[feature] as number) * (tuned[feature] as number);
      const holds = about[topic] === true;
      const error = (logistic(score) - Number(holds)) * (holds ? positive : 1);
      bias -= rate * error;
      for (const feature of present) {
        const now = tuned[feature] as number;
        tuned[feature] = now - rate * (error * scale * (odds[feature] as number) + shrink * now);
      }
    }
  }
  return { weights: tuned.map((value, feature) => value * (odds[feature] as number)), bias };
}

function oddsOf(
  samples: readonly TopicSample[],
  features: number,
  topic: number,
  { smooth, least, negative }: Required<Pick<TopicOptions, 'smooth' | 'least' | 'negative'>>,
): Float64Array {
  const inside = new Float64Array(features);
  const all = new Float64Array(features);
  let about = 0;
  for (const sample of samples) {
    const holds = sample.about[topic] === true;
    about += Number(holds);
    for (const feature of sample.features) {
      all[feature] = (all[feature] as number) + 1;
      if (holds) inside[feature] = (inside[feature] as number) + 1;
    }
  }
  return inside.map((count, feature) => {
    if (count < least) return 0;
    const here = (count + smooth) / (about + 2 * smooth);
    const there = ((all[feature] as number) - count + smooth) / (samples.length - about + 2 * smooth);
    const odds = log(here / there);
    return odds < 0 ? negative * odds : odds;
  });
}
