import { type Catalogue, type ChapterSource, loadCourse } from '#src/authoring/index.ts';
import { countCharacters } from '#src/core/text.ts';
import { type Locale, locales, localeSegment, pageHref } from '#src/i18n/locales.ts';
import type { ChapterStatus } from '#src/model/chapter.ts';
import type { Term } from '#src/model/knowledge.ts';
import type { Item } from '#src/questions/registry.ts';

/** Chinese readers take in about this many characters a minute when they study (the pace used for reading times). */
const charactersAMinute = 300;

export interface SectionView {
  id: string;
  title: string;
  href: string;
  teaches: string[];
  text: string;
}

/** A chapter as pages show it in one language: its own words where it is translated, the Chinese body otherwise. */
export interface ChapterView {
  slug: string;
  n: number;
  title: string;
  summary: string;
  /** Question, answer, and where its section stands. */
  objectives: { ask: string; answer: string; href: string; title: string }[];
  practice: string | undefined;
  status: ChapterStatus;
  href: string;
  /** The language its text is in. */
  textLocale: Locale;
  sections: SectionView[];
  terms: Term[];
  questions: Item[];
  points: string[];
  minutes: number;
}

export interface Course {
  chapters: ChapterView[];
  catalogue: Catalogue;
  pointName(id: string): string;
}

let loaded: ReturnType<typeof loadCourse> | undefined;

/** The whole course in one language. Read once a build; in development every time, so that an edit shows. */
export async function getCourse(locale: Locale): Promise<Course> {
  if (!loaded || import.meta.env.DEV) loaded = loadCourse();
  const { content, catalogue } = await loaded;
  const chapters = catalogue.chapters.map((original): ChapterView => {
    const own =
      content.chapters.find((chapter) => chapter.locale === locale && chapter.slug === original.slug) ?? original;
    const source = own.frontmatter.status === 'planned' ? original : own;
    return viewChapter(own, source, original, locale, catalogue);
  });
  return {
    chapters,
    catalogue,
    pointName: (id) => catalogue.point(id)?.point[locale === 'en' ? 'en' : 'zh'] ?? id,
  };
}

function viewChapter(
  own: ChapterSource,
  source: ChapterSource,
  original: ChapterSource,
  locale: Locale,
  catalogue: Catalogue,
): ChapterView {
  const { slug, n } = original;
  const path = `/chapters/${slug}/`;
  const sections = source.body.sections.map(({ id, title, teaches, text }) => ({
    id,
    title,
    teaches,
    text,
    href: `${pageHref(locale, path)}#${id}`,
  }));
  const characters = sections.reduce((sum, { text }) => sum + countCharacters(text), 0);
  return {
    slug,
    n,
    title: own.frontmatter.title,
    summary: own.frontmatter.summary,
    objectives: source.frontmatter.objectives.flatMap(({ ask, answer, section }) => {
      const home = sections.find(({ id }) => id === section);
      return home ? [{ ask, answer, href: home.href, title: home.title }] : [];
    }),
    practice: source.frontmatter.practice,
    status: source.frontmatter.status,
    href: pageHref(locale, path),
    textLocale: source.locale,
    sections,
    terms: catalogue.terms.filter(({ chapter }) => chapter === slug).map(({ term }) => term),
    questions: catalogue.questions
      .filter((entry) => entry.chapter === slug && entry.locale === 'zh-CN')
      .map(({ item }) => item),
    points: catalogue.points.filter(({ chapter }) => chapter === slug).map(({ point }) => point.id),
    minutes: Math.max(1, Math.round(characters / charactersAMinute)),
  };
}

/** The path list of a page that exists once in every language. */
export const everyLocale = () => locales.map((locale) => ({ params: { lang: localeSegment(locale) } }));
