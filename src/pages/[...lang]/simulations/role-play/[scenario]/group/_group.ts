import { type Locale, localeOfSegment, locales, localeSegment, pageHref } from '#src/i18n/locales.ts';
import { groupTexts, type GroupTexts } from '#src/i18n/role-play-group.ts';
import { calledIn, getScenarios, type StagedScenario } from '../../../../../_scenarios.ts';

/** A page for each scenario and language. */
export const everyScenario = async () => {
  const scenarios = await getScenarios();
  return locales.flatMap((locale) =>
    scenarios.map(({ file }) => ({ params: { lang: localeSegment(locale), scenario: file.id } })),
  );
};

export interface GroupPage {
  locale: Locale;
  staged: StagedScenario;
  /** Its title in the page's language, or in Chinese (`lang`). */
  called: ReturnType<typeof calledIn>;
  texts: GroupTexts;
  /** Addresses without base and language. */
  paths: Record<'scenario' | 'group' | 'consultant' | 'customer' | 'observer', string>;
  /** The address of one of them in this language. */
  href: (path: keyof GroupPage['paths']) => string;
}

/** What a page of a scenario's lesson is made of. Throws on a scenario that there is none of. */
export async function groupPage({ lang, scenario: id }: Record<string, string | undefined>): Promise<GroupPage> {
  const locale = localeOfSegment(lang);
  const staged = (await getScenarios()).find(({ file }) => file.id === id);
  if (!staged) throw new Error(`role-play ${id}: no such scenario`);
  const scenario = `/simulations/role-play/${id}/`;
  const group = `${scenario}group/`;
  const paths = {
    scenario,
    group,
    consultant: `${group}consultant/`,
    customer: `${group}customer/`,
    observer: `${group}observer/`,
  };
  return {
    locale,
    staged,
    called: calledIn(locale, staged.file),
    texts: groupTexts[locale],
    paths,
    href: (path) => pageHref(locale, paths[path]),
  };
}
