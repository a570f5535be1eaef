import type { Locale } from '#src/i18n/locales.ts';
import type { KnowledgePoint, Term } from '#src/model/knowledge.ts';
import { pinyinOf } from './build-pinyin.ts';
import { traditionalFor } from '#src/i18n/build-traditional.ts';
import { type SearchData, type SearchDocument, searchDataVersion } from './search-data.ts';

/** A term with the address its card or glossary line has. */
export interface TermSource extends Term {
  href: string;
}

/** A section as search needs it: `text` is plain, `teaches` are point ids. */
export interface SectionSource {
  chapter: { slug: string; title: string };
  id: string;
  title: string;
  href: string;
  teaches: string[];
  text: string;
}

/** What can be played, as search needs it: `text` is what is read before it begins, nothing that is found out in it. */
export interface SimulationSource {
  id: string;
  title: string;
  /** Its title in the other language, whom one meets, what such a thing is called. */
  also: string[];
  text: string;
  href: string;
  where: string;
}

/** What search data are made of. Chapters that a reader may not open (planned) are left out by the caller. */
export interface SearchSources {
  locale: Locale;
  terms: readonly TermSource[];
  points: readonly Pick<KnowledgePoint, 'id' | 'zh' | 'en'>[];
  sections: readonly SectionSource[];
  simulations: readonly SimulationSource[];
}

/** The names other than the title, each once, in order of weight. */
const otherNames = (title: string, names: string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && name !== title);

/** A text in one line; whole, for a reader may look for any words of it and the page search cuts Chinese its own way. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Makes the public search file: picked in field by field, so nothing secret of a source can get in. Build side only:
 * it reaches the pinyin and OpenCC tables.
 */
export function buildDocuments({ locale, terms, points, sections, simulations }: SearchSources): SearchData {
  const pointById = new Map(points.map((point) => [point.id, point]));
  const withPinyin = (document: Omit<SearchDocument, 'pinyin'>): SearchDocument => ({
    ...document,
    pinyin: [document.title, ...document.also].map(pinyinOf),
  });

  const sectionDocuments = sections.map((section) => {
    const taught = section.teaches.flatMap((id) => pointById.get(id) ?? []);
    const itsTerms = terms.filter((term) => section.teaches.includes(term.point));
    return withPinyin({
      id: `section:${section.chapter.slug}/${section.id}`,
      kind: 'section',
      title: section.title,
      also: otherNames(section.title, [
        ...taught.flatMap((point) => [point.zh, point.en]),
        ...itsTerms.flatMap((term) => [term.zh, term.en, ...term.also]),
      ]),
      text: inOneLine(section.text),
      href: section.href,
      points: [...section.teaches],
      where: section.chapter.title,
    });
  });

  const termDocuments = terms.map((term) => {
    const title = locale === 'en' ? term.en : term.zh;
    const home = sections.find((section) => section.teaches.includes(term.point));
    return withPinyin({
      id: `term:${term.id}`,
      kind: 'term',
      title,
      also: otherNames(title, [term.zh, term.en, ...term.also]),
      text: inOneLine(locale === 'en' ? term.define.en : term.define.zh),
      href: term.href,
      points: [term.point],
      where: home ? `${home.chapter.title} · ${home.title}` : '',
    });
  });

  const simulationDocuments = simulations.map(({ id, title, also, text, href, where }) =>
    withPinyin({
      id: `simulation:${id}`,
      kind: 'simulation',
      title,
      also: otherNames(title, also),
      text: inOneLine(text),
      href,
      points: [],
      where,
    }),
  );

  const documents = [...sectionDocuments, ...termDocuments, ...simulationDocuments];
  const shown = documents.map((document) => [document.title, ...document.also, document.text].join('')).join('');
  const fullText = sections.map((section) => section.text).join('');
  return { v: searchDataVersion, documents, traditional: traditionalFor(shown + fullText) };
}
