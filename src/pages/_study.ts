import { contentHash } from '#src/core/hash.ts';
import { getCollection } from 'astro:content';
import { type Locale, pageHref } from '#src/i18n/locales.ts';
import { questionProps } from '#src/questions/question-props.ts';
import type { QuestionFile } from '#src/questions/schemas.ts';
import { questionSeconds } from '#src/study/seconds.ts';
import type { StudyFile, StudyIndex, StudyTerm } from '#src/study/study-data.ts';
import { type ChapterView, getCourse } from './_course.ts';

/** Below the address of the practice page: its name there is a chapter's slug, and `index` is none. */
const indexPath = '/practice/index.json';
const filePath = (slug: string): string => `/practice/${slug}.json`;

export const studyIndexHref = (locale: Locale): string => pageHref(locale, indexPath);

/** The chapters that may be opened, with their practice questions in the page's language where they are translated. */
async function openChapters(locale: Locale) {
  const { chapters, pointName } = await getCourse(locale);
  // Graded files stay outside: nothing of them goes into a data file.
  const files = await getCollection('questions', ({ data }) => data.mode === 'practice');
  const questionsIn = (slug: string, lang: string): QuestionFile['questions'] | undefined =>
    files.find(({ id, data }) => id.startsWith(`${lang}/`) && data.chapter === slug)?.data.questions;
  return chapters
    .filter(({ status }) => status !== 'planned')
    .map((chapter) => {
      const own = questionsIn(chapter.slug, locale);
      const questions = own ?? questionsIn(chapter.slug, 'zh-CN') ?? [];
      return { chapter, pointName, lang: own ? locale : 'zh-CN', questions };
    });
}

/** `/practice/index.json` of one language. */
export async function makeStudyIndex(locale: Locale): Promise<StudyIndex> {
  const open = await openChapters(locale);
  return {
    v: 1,
    chapters: open.map(({ chapter, pointName, questions }) => {
      const { slug, n, title, href, textLocale, sections } = chapter;
      const places = (point: string): number[] =>
        sections.flatMap(({ teaches }, place) => (teaches.includes(point) ? [place] : []));
      const sectionId = (point: string) => sections.find(({ teaches }) => teaches.includes(point))?.id;
      return {
        slug,
        n,
        title,
        href,
        file: pageHref(locale, filePath(slug)),
        ...(textLocale !== locale && { lang: textLocale }),
        sections: sections.map(({ id, title: name, href: where }) => ({
          id: `${slug}/${id}`,
          title: name,
          href: where,
        })),
        points: chapter.points.map((id) => ({ id, name: pointName(id), sections: places(id) })),
        questions: questions.map((item) => ({ id: item.id, points: item.knowledge, seconds: questionSeconds(item) })),
        terms: chapter.terms.map(({ id, zh, en, point }) => {
          const section = sectionId(point);
          return {
            id,
            name: locale === 'en' ? en : zh,
            point,
            ...(section !== undefined && { section: `${slug}/${section}` }),
          };
        }),
      };
    }),
  };
}

function studyTerm(chapter: ChapterView, term: ChapterView['terms'][number], locale: Locale): StudyTerm {
  const [own, other] = locale === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const section = chapter.sections.find(({ teaches }) => teaches.includes(term.point));
  return {
    id: term.id,
    version: contentHash(term),
    point: term.point,
    name: term[own],
    define: term.define[own],
    other: term[other],
    otherLang: other === 'zh' ? 'zh-CN' : 'en',
    // The other names are Chinese.
    also: own === 'zh' ? term.also : [],
    ...(section && {
      section: {
        title: section.title,
        href: section.href,
        ...(chapter.textLocale !== locale && { lang: chapter.textLocale }),
      },
    }),
  };
}

/** `/practice/<chapter>.json` of one language, by slug. */
export async function makeStudyFiles(locale: Locale): Promise<{ slug: string; file: StudyFile }[]> {
  const open = await openChapters(locale);
  return open.map(({ chapter, lang, questions }) => ({
    slug: chapter.slug,
    file: {
      v: 1,
      questions: questions.map((item) => questionProps(item, { mode: 'practice', lang, locale })),
      terms: chapter.terms.map((term) => studyTerm(chapter, term, locale)),
    },
  }));
}
