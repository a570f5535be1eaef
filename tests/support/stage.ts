/** The course's role-plays with their readers, for tests and benchmarks: trained once a process. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readScenario, readScenarios } from '#src/authoring/scenarios.ts';
import { formatIssue, type Issue } from '#src/core/issue.ts';
import { buildModel, type Library } from '#src/simulations/role-play/build-model.ts';
import { compileScenario } from '#src/simulations/role-play/compile.ts';
import { type PackedModel, unpackModel } from '#src/simulations/role-play/reading/model.ts';
import { makeReader, type Reader } from '#src/simulations/role-play/reading/read.ts';
import type { Scenario } from '#src/simulations/role-play/scenario.ts';
import type { ScenarioFile } from '#src/simulations/role-play/schema.ts';

export interface Stage {
  file: ScenarioFile;
  scenario: Scenario;
  packed: PackedModel;
  read: Reader;
}

let library: Promise<Library> | undefined;
const stages = new Map<string, Promise<Stage>>();

export const readLibrary = (): Promise<Library> => (library ??= open());

async function open(): Promise<Library> {
  const issues: unknown[] = [];
  const { rolePlay, common } = await readScenarios('src/content', issues as never);
  if (issues.length > 0) throw new Error(`scenarios with faults: ${JSON.stringify(issues[0])}`);
  return { common: common[0]?.value ?? { examples: {} }, scenarios: rolePlay.map(({ value }) => value) };
}

export function stageOf(id: string): Promise<Stage> {
  const known = stages.get(id) ?? build(id);
  stages.set(id, known);
  return known;
}

async function build(id: string): Promise<Stage> {
  const all = await readLibrary();
  const file = all.scenarios.find((scenario) => scenario.id === id);
  if (!file) throw new Error(`no scenario ${id}`);
  return stage(all, file);
}

/** A scenario with its reader, trained beside the others of a library. */
export function stage(all: Library, file: ScenarioFile): Stage {
  const scenario = compileScenario(file);
  const packed = buildModel(all, file);
  return {
    file,
    scenario,
    packed,
    read: makeReader(unpackModel(packed), { extra: scenario.acts, cards: scenario.cards }),
  };
}

/** A scenario that stands outside the course, with its reader. Throws with what is wrong with the file. */
export async function stageOfFile(path: string, inside: string): Promise<Stage> {
  const issues: Issue[] = [];
  const file = readScenario({ file: inside, inside, text: readFileSync(path, 'utf8') }, issues)?.value;
  if (!file) throw new Error(issues.map(formatIssue).join('\n'));
  const library = await readLibrary();
  return stage({ ...library, scenarios: [...library.scenarios, file] }, file);
}

/** KB (1024 bytes) of a value as JSON, packed as the site packs it. */
export const packedSize = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length / 1024;
