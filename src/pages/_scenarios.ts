import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { contentHash, type Json } from '#src/core/hash.ts';
import { fileHref } from '#src/i18n/locales.ts';
import { buildModel } from '#src/simulations/role-play/build-model.ts';
import { compileScenario } from '#src/simulations/role-play/compile.ts';
import type { PackedModel } from '#src/simulations/role-play/reading/model.ts';
import type { Scenario } from '#src/simulations/role-play/scenario.ts';
import type { ScenarioFile } from '#src/simulations/role-play/schema.ts';

/** A role-play with everything its pages need. */
export interface StagedScenario {
  file: ScenarioFile;
  scenario: Scenario;
  /** Hash of what is played: runs name it, and so does the address of its file. */
  version: string;
  model: PackedModel;
}

let staged: Promise<StagedScenario[]> | undefined;

/** The published role-plays in the order of their files. Their models are trained once a build. */
export function getScenarios(): Promise<StagedScenario[]> {
  if (!staged || import.meta.env.DEV) staged = stage();
  return staged;
}

async function stage(): Promise<StagedScenario[]> {
  const { rolePlay, common } = await readScenarios(contentRoot(), []);
  const chinese = rolePlay.filter(({ locale }) => locale === 'zh-CN').map(({ value }) => value);
  const library = {
    common: common.find(({ locale }) => locale === 'zh-CN')?.value ?? { examples: {} },
    scenarios: chinese,
  };
  return chinese
    .filter(({ status }) => status === 'published')
    .map((file) => {
      const scenario = compileScenario(file);
      let model: PackedModel | undefined;
      return {
        file,
        scenario,
        version: contentHash(scenario as unknown as Json),
        // Trained when a page asks for it: most do not, and an author who looks at one waits for nothing.
        get model() {
          model ??= buildModel(library, file);
          return model;
        },
      };
    });
}

/** Ids and titles of what can be played, without training anything. */
export const readPlayed = async (): Promise<{ id: string; title: string; chapter: string }[]> =>
  (await readScenarios(contentRoot(), [])).rolePlay
    .filter(({ locale, value }) => locale === 'zh-CN' && value.status === 'published')
    .map(({ value: { id, title, chapter } }) => ({ id, title, chapter }));

/** Where the browser fetches a scenario and its model: the names carry their versions. */
export const scenarioFiles = ({ file, version, model }: Pick<StagedScenario, 'file' | 'version' | 'model'>) => ({
  scenario: `role-play-${file.id}.${version}`,
  model: `role-play-${file.id}.model.${model.version}`,
});

export const scenarioFileHref = (name: string): string => fileHref(`/simulations/data/${name}.json`);
