/** From examples to a model: what the build does once for each scenario. */
import { acts, forms, kinds, type Meaning } from './labels.ts';
import { type Features, featuresOf, foldWords, type Tables, type TopicWords } from './features.ts';
import { train, type Weights } from './train.ts';
import { trainTopics, type TopicOptions } from './train-topics.ts';
import type { HeadName } from './model.ts';
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
  topics: { id: string; words: string[] }[];
  stances: Record<StanceName, string[]> | undefined;
  /** All there is to learn from: the common file and every scenario's own. */
  examples: readonly Example[];
  /** Topics of the other scenarios, by scenario: of their sentences only what both know is learned. */
  topicsOf: Readonly<Record<string, readonly string[]>>;
}

/** Weights by head over one list of features. */
export interface Learned {
  vocabulary: string[];
  words: TopicWords[];
  act: Weights;
  form: Weights;
  kind: Weights;
  topics: Weights;
  stance: Weights | undefined;
}

/** A feature is learned from when so many sentences have it. */
const leastSentences = 2;

export interface LearnOptions {
  rounds?: number;
  rate?: number;
  lasso?: number;
  topics?: TopicOptions;
  named?: number;
  /** The features of all examples, where they are known already. */
  read?: readonly Features[];
  /** Only these features are learned from. */
  vocabulary?: readonly string[];
  /** And only these weights. */
  masks?: Partial<Record<HeadName, Uint8Array>>;
}

/** The features of all examples. */
export function readAll({ topics, examples }: Course, tables: Tables): Features[] {
  const words = foldWords(topics, tables);
  return examples.map(({ text }) => featuresOf(text, tables, words));
}

export function learn(course: Course, tables: Tables, options: LearnOptions = {}): Learned {
  const words = foldWords(course.topics, tables);
  const read = options.read ?? readAll(course, tables);
  const vocabulary = [...(options.vocabulary ?? vocabularyOf(read))];
  const numbers = new Map(vocabulary.map((feature, at) => [feature, at]));
  const rows = read.map((features) => numbered(features, numbers));
  const head = (name: HeadName, classes: number, target: (means: Meaning) => number | undefined): Weights =>
    train(
      course.examples.map(({ means }, at) => {
        const wanted = target(means);
        return { features: rows[at] as number[], target: wanted === undefined ? undefined : [wanted] };
      }),
      vocabulary.length,
      { classes, soft: true },
      {
        rounds: options.rounds ?? 20,
        rate: options.rate ?? 0.1,
        lasso: options.lasso ?? 0,
        ...(options.masks?.[name] && { mask: options.masks[name] }),
      },
    );
  const ids = course.topics.map(({ id }) => id);
  const isNamed = (feature: number): number => (vocabulary[feature]?.startsWith('@') ? (options.named ?? 3) : 0);
  return {
    vocabulary,
    words,
    act: head('act', acts.length, ({ act }) => acts.indexOf(act)),
    form: head('form', forms.length, ({ form }) => (form === null ? undefined : forms.indexOf(form))),
    kind: head('kind', kinds.length, ({ kind }) => (kind === null ? undefined : kinds.indexOf(kind))),
    topics: trainTopics(
      course.examples.map((example, at) => ({
        features: rows[at] as number[],
        about: ids.map((id) => knows(course, example, id)),
      })),
      vocabulary.length,
      ids.length,
      { named: isNamed, ...options.topics, mask: options.masks?.topics },
    ),
    stance:
      course.stances && stanceHead(course, course.stances, { tables, words, numbers, mask: options.masks?.stance }),
  };
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
  {
    tables,
    words,
    numbers,
    mask,
  }: {
    tables: Tables;
    words: readonly TopicWords[];
    numbers: ReadonlyMap<string, number>;
    mask: Uint8Array | undefined;
  },
): Weights {
  const none = stances.length;
  const row = (text: string): number[] => numbered(featuresOf(text, tables, words), numbers);
  const samples = [
    ...stances.flatMap((name, at) => said[name].map((text) => ({ features: row(text), target: [at], weight: 2 }))),
    ...examples
      .filter(({ means }, at) => means.act !== 'inappropriate' && at % 4 === 0)
      .map(({ text }) => ({ features: row(text), target: [none] })),
  ];
  return train(
    samples,
    numbers.size,
    { classes: none + 1, soft: true },
    { rounds: 12, rate: 0.1, ...(mask && { mask }) },
  );
}

const numbered = (features: Features, numbers: ReadonlyMap<string, number>): number[] =>
  features.flatMap((feature) => numbers.get(feature) ?? []);

function vocabularyOf(read: readonly Features[]): string[] {
  const counts = new Map<string, number>();
  for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastSentences).map(([feature]) => feature);
}
