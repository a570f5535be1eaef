/** From examples to weights: what the build does once for each scenario. */
import { type Act, acts, forms, kinds } from './labels.ts';
import { answerFeaturesOf, type Features, featuresOf, foldWords, type Tables, type TopicWords } from './features.ts';
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

export type Stances = Readonly<Record<StanceName, readonly string[]>>;

export interface Course {
  /** The scenario that the model is for. */
  id: string;
  /** The acts it knows; examples of others teach it nothing about acts. */
  acts: readonly Act[];
  topics: { id: string; words: string[] }[];
  /** What is said to its improper wishes; undefined where nobody has one. */
  stances: Stances | undefined;
  /** The same of all others: a refusal sounds like a refusal, whatever was asked for. */
  otherStances: readonly Stances[];
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
  stance: 4096,
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

const softHead = (
  name: HeadName,
  classes: number,
  samples: readonly Sample[],
  { lasso = schedule.lasso } = {},
): LearnedHead => ({
  name,
  classes,
  buckets: bucketsBy[name],
  weights: train(samples, bucketsBy[name], { classes, soft: true }, { ...schedule, lasso }),
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

/**
 * How an answer to an improper wish is learned: an own sentence counts twice; of all else that is said only so many stand against the
 * stances, for the head is asked right after the wish, when most of what is said is an answer to it.
 */
const answers = { own: 4, elsePerAnswer: 2, lasso: 0.004 };

/** What is said to an improper wish: three stances, and everything else that people say. */
function stanceHead(
  { examples, otherStances }: Course,
  own: Stances,
  read: readonly Features[],
  { tables, words }: { tables: Tables; words: readonly TopicWords[] },
): LearnedHead {
  const sample = (text: string, features: Features, at: number, weight = 1): Sample => ({
    features: bucketsOf([...features, ...answerFeaturesOf(text, tables)], bucketsBy.stance),
    target: [at],
    weight,
  });
  const said = [{ from: own, weight: answers.own }, ...otherStances.map((from) => ({ from, weight: 1 }))].flatMap(
    ({ from, weight }) =>
      stances.flatMap((name, at) =>
        from[name].map((text) => sample(text, featuresOf(text, tables, words), at, weight)),
      ),
  );
  const others = examples.flatMap(({ text, means }, at) =>
    means.act === 'inappropriate' ? [] : [sample(text, read[at] as Features, stances.length)],
  );
  const step = Math.max(1, Math.floor(others.length / (answers.elsePerAnswer * said.length)));
  return softHead('stance', stances.length + 1, [...said, ...others.filter((_one, at) => at % step === 0)], answers);
}

/** Sentences without what only one of them has. */
function common(read: readonly Features[]): Features[] {
  const counts = new Map<string, number>();
  for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return read.map((features) => features.filter((feature) => (counts.get(feature) ?? 0) >= leastSentences));
}
