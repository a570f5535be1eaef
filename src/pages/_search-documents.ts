import type { Locale } from '#src/i18n/locales.ts';
import { buildDocuments } from '#src/search/documents.ts';
import type { SearchData } from '#src/search/search-data.ts';
import { getCourse } from './_course.ts';

/** The public search file of one language: terms and sections of every chapter that may be opened. */
export async function makeSearchDocuments(locale: Locale): Promise<SearchData> {
  const { chapters, catalogue } = await getCourse(locale);
  const open = chapters.filter(({ status }) => status !== 'planned');
  return buildDocuments({
    locale,
    points: catalogue.points.map(({ point }) => point),
    terms: open.flatMap((chapter) =>
      chapter.terms.map((term) => ({ ...term, href: `${chapter.href}#term-${term.id}` })),
    ),
    sections: open.flatMap(({ slug, title, sections }) =>
      sections.map((section) => ({ ...section, chapter: { slug, title } })),
    ),
  });
}
