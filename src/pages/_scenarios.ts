import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { contentHash, type Json } from '#src/core/hash.ts';
import { fileHref, type Locale, pageHref } from '#src/i18n/locales.ts';
import { buildModel } from '#src/simulations/role-play/build-model.ts';
import { compileScenario } from '#src/simulations/role-play/compile.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
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

/** The published role-plays in their order, and in that of their files. Their models are trained once a build. */
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
    .sort((a, b) => a.order - b.order)
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

/** A role-play as the pages that lead to it show it. */
export interface Talk {
  /** As events name what was played. */
  subject: string;
  title: string;
  summary: string;
  /** The language of both, where it is not the page's own. */
  lang: 'zh-CN' | undefined;
  href: string;
  chapter: string;
  minutes: number;
  /** Chinese in every language. */
  customer: { name: string; firm: string; about: string };
  role: string;
  brief: string[];
  version: string;
}

/** Title and summary in a page's language, or in Chinese where there is no English. */
export const calledIn = (locale: Locale, { title, summary, en }: Pick<ScenarioFile, 'title' | 'summary' | 'en'>) =>
  locale === 'en' && en
    ? { ...en, lang: undefined }
    : { title, summary, lang: locale === 'zh-CN' ? undefined : ('zh-CN' as const) };

/** What can be played, without training anything. */
export const getTalks = async (locale: Locale): Promise<Talk[]> =>
  (await getScenarios()).map(({ file, scenario, version }) => {
    const { role, brief, customer } = rolePlay.toPublic(scenario);
    return {
      ...calledIn(locale, file),
      subject: `role-play/${file.id}`,
      href: pageHref(locale, `/simulations/role-play/${file.id}/`),
      chapter: file.chapter,
      minutes: file.minutes,
      customer,
      role,
      brief,
      version,
    };
  });

/** Where the browser fetches a scenario and its model: the names carry their versions. */
export const scenarioFiles = ({ file, version, model }: Pick<StagedScenario, 'file' | 'version' | 'model'>) => ({
  scenario: `role-play-${file.id}.${version}`,
  model: `role-play-${file.id}.model.${model.version}`,
});

export const scenarioFileHref = (name: string): string => fileHref(`/simulations/data/${name}.json`);
