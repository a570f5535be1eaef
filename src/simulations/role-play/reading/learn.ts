/** From examples to weights: what the build does once for each scenario. */
import { type Act, acts, forms, kinds } from './labels.ts';
import { type Features, featuresOf, foldWords, type Tables, type TopicWords } from './features.ts';
import { bucketsOf, type HeadName } from './model.ts';
import { type Sample, train, type Weights } from './train.ts';
import { trainTopics } from './train-topics.ts';
import type { Meaning } from './labels.ts';
import { type StanceName, stances } from '../scenario.ts';

/** One labelled sentence. `from`: the scenario it was written for, or undefined for all. */
export interface Example {
  text: string;
  means: Meaning;
  from?: string;
}

export interface Course {
  /** The scenario that the model is for. */
  id: string;
  /** The acts it knows; examples of others teach it nothing about acts. */
  acts: readonly Act[];
  topics: { id: string; words: string[] }[];
  stances: Record<StanceName, string[]> | undefined;
  /** All there is to learn from: the common file and every scenario's own. */
  examples: readonly Example[];
  /** Topics of the other scenarios, by scenario: of their sentences only what both know is learned. */
  topicsOf: Readonly<Record<string, readonly string[]>>;
}

export interface LearnedHead {
  name: HeadName;
  classes: number;
  buckets: number;
  weights: Weights;
}

export interface Learned {
  words: TopicWords[];
  heads: LearnedHead[];
}

/** Buckets by head: how a thing is asked shows in few words, what it is about in many. */
export const bucketsBy: Record<HeadName, number> = {
  act: 8192,
  form: 2048,
  kind: 8192,
  topics: 8192,
  stance: 1024,
};
/** A feature is learned from when so many sentences have it. */
const leastSentences = 2;
/** Rounds over all sentences, and how far weights are drawn to 0 after each. */
const schedule = { rounds: 20, rate: 0.1, lasso: 0.016 };

export function learn(course: Course, tables: Tables): Learned {
  const words = foldWords(course.topics, tables);
  const read = common(course.examples.map(({ text }) => featuresOf(text, tables, words)));
  const known: readonly string[] = acts.filter((act) => course.acts.includes(act));
  const head = (name: HeadName, names: readonly string[], label: (means: Meaning) => string | null): LearnedHead => {
    const samples = course.examples.map(({ means }, at): Sample => {
      const place = names.indexOf(label(means) ?? '');
      return { features: bucketsOf(read[at] as Features, bucketsBy[name]), target: place < 0 ? undefined : [place] };
    });
    return softHead(name, names.length, samples);
  };
  return {
    words,
    heads: [
      head('act', known, ({ act }) => act),
      head('form', forms, ({ form }) => form),
      head('kind', kinds, ({ kind }) => kind),
      topicHead(course, read),
      ...(course.stances ? [stanceHead(course, course.stances, read, { tables, words })] : []),
    ],
  };
}

const softHead = (name: HeadName, classes: number, samples: readonly Sample[]): LearnedHead => ({
  name,
  classes,
  buckets: bucketsBy[name],
  weights: train(samples, bucketsBy[name], { classes, soft: true }, schedule),
});

function topicHead(course: Course, read: readonly Features[]): LearnedHead {
  const ids = course.topics.map(({ id }) => id);
  const buckets = bucketsBy.topics;
  const samples = course.examples.map((example, at) => ({
    features: bucketsOf(read[at] as Features, buckets),
    about: ids.map((id) => knows(course, example, id)),
  }));
  const weights = trainTopics(samples, buckets, ids.length, { smooth: 1 });
  return { name: 'topics', classes: ids.length, buckets, weights };
}

/** Whether an example is about a topic; undefined where its own scenario has no such topic. */
function knows({ id, topicsOf }: Course, { means, from }: Example, topic: string): boolean | undefined {
  if (from === id) return means.topics.includes(topic);
  // A line for all scenarios that is about something is about that; what else it may be in a scenario nobody said.
  if (from === undefined) return means.topics.includes(topic) || (means.topics.length === 0 ? false : undefined);
  if (means.topics.length === 0) return false;
  return topicsOf[from]?.includes(topic) ? means.topics.includes(topic) : undefined;
}

/** What is said to an improper wish: three stances, and everything else that people say. */
function stanceHead(
  { examples }: Course,
  said: Record<StanceName, string[]>,
  read: readonly Features[],
  { tables, words }: { tables: Tables; words: readonly TopicWords[] },
): LearnedHead {
  const none = stances.length;
  const buckets = bucketsBy.stance;
  const samples: Sample[] = [
    ...stances.flatMap((name, at) =>
      said[name].map((text) => ({
        features: bucketsOf(featuresOf(text, tables, words), buckets),
        target: [at],
        weight: 2,
      })),
    ),
    ...examples.flatMap(({ means }, at) =>
      means.act === 'inappropriate' || at % 4 !== 0
        ? []
        : [{ features: bucketsOf(read[at] as Features, buckets), target: [none] }],
    ),
  ];
  return softHead('stance', none + 1, samples);
}

/** Sentences without what only one of them has. */
function common(read: readonly Features[]): Features[] {
  const counts = new Map<string, number>();
  for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return read.map((features) => features.filter((feature) => (counts.get(feature) ?? 0) >= leastSentences));
}
