import { type Locale, locales, pageHref } from '#src/i18n/locales.ts';
import { texts } from '#src/i18n/texts.ts';
import { buildDocuments, type SimulationSource } from '#src/search/documents.ts';
import type { SearchData } from '#src/search/search-data.ts';
import { getCourse } from './_course.ts';
import { getTalks } from './_scenarios.ts';

/** The simulations: their index, and each with what its page says before the door. */
async function simulationSources(locale: Locale): Promise<SimulationSource[]> {
  const { chapters } = await getCourse(locale);
  const [talks, ...every] = await Promise.all([locale, ...locales].map(getTalks));
  const t = texts[locale].simulations;
  // Whoever looks for one may know it by any of its names, in either language.
  const names = locales.flatMap((one) => {
    const { title, rolePlay, names: others } = texts[one].simulations;
    return [title, rolePlay, ...others.split('|')];
  });
  if (!talks?.length) return [];
  return [
    {
      id: 'index',
      title: t.title,
      also: names,
      text: `${t.lead} ${t.rolePlayText}`,
      href: pageHref(locale, '/simulations/'),
      where: '',
    },
    ...talks.map(({ subject, title, summary, customer, role, brief, href, chapter }) => ({
      id: subject,
      title,
      also: [
        ...every.flatMap((all) => all.filter((one) => one.subject === subject).map((one) => one.title)),
        customer.name,
        customer.firm,
        ...names,
      ],
      text: [summary, ...brief, customer.about, role].join(' '),
      href,
      where: chapters.find(({ slug }) => slug === chapter)?.title ?? '',
    })),
  ];
}

/** The public search file of one language: terms and sections of every chapter that may be opened, and what can be played. */
export async function makeSearchDocuments(locale: Locale): Promise<SearchData> {
  const { chapters, catalogue } = await getCourse(locale);
  const open = chapters.filter(({ status }) => status !== 'planned');
  return buildDocuments({
    locale,
    simulations: await simulationSources(locale),
    points: catalogue.points.map(({ point }) => point),
    terms: open.flatMap((chapter) =>
      chapter.terms.map((term) => ({ ...term, href: `${chapter.href}#term-${term.id}` })),
    ),
    sections: open.flatMap(({ slug, title, sections }) =>
      sections.map((section) => ({ ...section, chapter: { slug, title } })),
    ),
  });
}
