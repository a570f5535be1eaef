/** From the files that authors wrote to the model of one scenario. Build side and node: it brings OpenCC's table. */
import { traditionalFor } from '#src/i18n/build-traditional.ts';
import type { Tables } from './reading/features.ts';
import type { Example } from './reading/learn.ts';
import type { PackedModel } from './reading/model.ts';
import { packModel } from './reading/pack.ts';
import { commonActs } from './reading/labels.ts';
import { meaningOf } from './compile.ts';
import type { CommonFile, ScenarioFile } from './schema.ts';

/** What every model of a course learns from: all scenarios, and the common file. */
export interface Library {
  common: CommonFile;
  scenarios: readonly ScenarioFile[];
}

/** Builds the model of a scenario, within ten seconds. The same files give the same model. */
export function buildModel({ common, scenarios }: Library, scenario: ScenarioFile): PackedModel {
  const others = scenarios.filter(({ id }) => id !== scenario.id);
  const all = [scenario, ...others];
  const examples = [
    ...examplesOf(common),
    ...all.flatMap((file) => examplesOf(file, file.id)),
    ...all.flatMap((file) => cardsOf(file)),
  ];
  return packModel(
    {
      id: scenario.id,
      acts: [...commonActs, ...scenario.acts],
      topics: scenario.topics.map(({ id, words }) => ({ id, words })),
      stances: stancesOf(scenario),
      otherStances: [common, ...others].flatMap(({ stances }) => (stances ? [stances] : [])),
      examples,
      topicsOf: Object.fromEntries(all.map(({ id, topics }) => [id, topics.map((topic) => topic.id)])),
    },
    tablesFor(examples),
  );
}

/** What is said to its wishes; the author's own answer to each is a proper one. */
const stancesOf = ({ stances, improper }: ScenarioFile): ScenarioFile['stances'] =>
  stances && { ...stances, proper: [...stances.proper, ...improper.map(({ model }) => model)] };

/** The labelled sentences of a file. */
export const examplesOf = ({ examples }: Pick<CommonFile, 'examples'>, from?: string): Example[] =>
  Object.entries(examples).flatMap(([label, lines]) =>
    lines.map((text) => ({ text, means: meaningOf(label), ...(from !== undefined && { from }) })),
  );

/** The cards are labelled sentences too, and whoever types one must be understood. */
const cardsOf = ({ id, cards }: ScenarioFile): Example[] =>
  cards.map(({ text, means }) => ({ text, means: meaningOf(means), from: id }));

/** A character that stands in fewer examples teaches nothing. */
const leastExamples = 8;

/** The traditional characters that stand for those of the examples. */
export function tablesFor(examples: readonly { text: string }[]): Tables {
  const counts = new Map<string, number>();
  for (const { text } of examples) for (const one of new Set(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const simple = traditionalFor([...counts.keys()].join(''));
  // A simplified character may be known by its traditional ones alone.
  const often = (one: string): number =>
    (counts.get(one) ?? 0) +
    Object.entries(simple).reduce((sum, [old, now]) => sum + (now === one ? (counts.get(old) ?? 0) : 0), 0);
  return { simple: Object.fromEntries(Object.entries(simple).filter(([, now]) => often(now) >= leastExamples)) };
}
