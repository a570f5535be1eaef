import type { Issue } from '#src/core/issue.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { type CommonFile, commonSchema, type ScenarioFile, scenarioSchema } from '#src/simulations/role-play/schema.ts';
import type { SourceFile } from '#src/source/file.ts';
import { lenient } from '#src/source/lenient.ts';
import { issueOn } from '#src/source/place.ts';
import { type ParsedYaml, parseYaml } from '#src/source/yaml.ts';
import { localeOf, readTree } from './source.ts';

/** A role-play scenario in one language. */
export type ScenarioSource = ParsedYaml<ScenarioFile> & { locale: Locale };
/** What the scenarios of one language share. */
export type CommonSource = ParsedYaml<CommonFile> & { locale: Locale };

export interface Scenarios {
  rolePlay: ScenarioSource[];
  /** Those whose schema does not hold, as far as they can be made out: for the check alone. */
  broken: ScenarioSource[];
  common: CommonSource[];
  files: string[];
}

/** The name of the file that all scenarios of a language share. */
const commonName = /\/common\.yaml$/;

/** Reads `scenarios/role-play/<locale>/*.yaml` below the content folder; every fault goes to `issues`. */
export async function readScenarios(root: string, issues: Issue[]): Promise<Scenarios> {
  const sources = await readTree(root, 'scenarios/role-play', ['.yaml', '.yml']);
  const rolePlay: ScenarioSource[] = [];
  const broken: ScenarioSource[] = [];
  const common: CommonSource[] = [];
  for (const source of sources) {
    const locale = localeOf({ ...source, inside: source.inside.replace('scenarios/role-play', 'scenarios') }, issues);
    if (!locale) continue;
    if (commonName.test(source.inside)) {
      const parsed = parseYaml(source, commonSchema, issues);
      if (parsed) common.push({ ...parsed, locale });
      continue;
    }
    const { parsed, isWhole } = openScenario(source, issues);
    if (parsed) (isWhole ? rolePlay : broken).push({ ...parsed, locale });
  }
  return { rolePlay, broken, common, files: sources.map(({ inside }) => inside) };
}

/** Reads one scenario file; undefined when its schema does not hold. Every fault goes to `issues`. */
export function readScenario(source: SourceFile, issues: Issue[]): ParsedYaml<ScenarioFile> | undefined {
  const { parsed, isWhole } = openScenario(source, issues);
  return isWhole ? parsed : undefined;
}

const lenientSchema = lenient(scenarioSchema);

/** The id is the file's name, so that addresses can be told from the folder. */
function openScenario(
  source: SourceFile,
  issues: Issue[],
): { parsed: ParsedYaml<ScenarioFile> | undefined; isWhole: boolean } {
  const before = issues.length;
  const parsed = parseYaml(source, scenarioSchema, issues, { salvage: (raw) => lenientSchema.parse(raw) });
  const isWhole = issues.length === before;
  const name = source.inside.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (parsed && parsed.value.id !== '' && parsed.value.id !== name) {
    issues.push(
      issueOn(source.file, parsed.line(['id']), {
        code: 'wrong-name',
        message: 'the id is not the name of the file',
        expected: name,
        received: parsed.value.id,
        fix: 'rename the one or the other',
      }),
    );
  }
  return { parsed, isWhole };
}
