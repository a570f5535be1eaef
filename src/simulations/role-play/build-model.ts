/** From the files that authors wrote to the model of one scenario. Build side and node: it brings OpenCC and pinyin tables. */
import { traditionalFor } from '#src/i18n/build-traditional.ts';
import { soundsOf } from './reading/build-sound.ts';
import type { Tables } from './reading/features.ts';
import type { Example } from './reading/learn.ts';
import type { PackedModel } from './reading/model.ts';
import { packModel } from './reading/pack.ts';
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
  const examples = [...examplesOf(common), ...all.flatMap((file) => examplesOf(file, file.id))];
  return packModel(
    {
      id: scenario.id,
      topics: scenario.topics.map(({ id, words }) => ({ id, words })),
      stances: scenario.stances,
      examples,
      topicsOf: Object.fromEntries(all.map(({ id, topics }) => [id, topics.map((topic) => topic.id)])),
    },
    tablesFor(examples),
  );
}

/** The labelled sentences of a file. */
export const examplesOf = ({ examples }: Pick<CommonFile, 'examples'>, from?: string): Example[] =>
  Object.entries(examples).flatMap(([label, lines]) =>
    lines.map((text) => ({ text, means: meaningOf(label), ...(from !== undefined && { from }) })),
  );

/** Traditional characters for those of the examples, and the sounds of these. */
export function tablesFor(examples: readonly { text: string }[]): Tables {
  const text = examples.map((example) => example.text).join('');
  const simple = traditionalFor(text);
  return { simple, sound: soundsOf(new Set([...text].map((character) => simple[character] ?? character))) };
}
