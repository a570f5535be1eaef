import type { foldProgress } from '#src/record/progress.ts';

/**
 * What is where on the road, in its order. Section ids are `<chapter>/<section>`; `questions` are the ids of all questions
 * of a chapter, `checks` of those among them that stand in its text and not in its quiz.
 */
export interface RoadCatalogue {
  sections: Record<string, { title: string; href: string }>;
  chapters: Record<string, { title: string; href: string; quizHref: string; questions: string[]; checks: string[] }>;
}

/**
 * What to do next: go on reading at a section, answer a chapter's quiz, set out for a chapter not begun. `here`: it belongs
 * to the chapter that was read last. `done`: everything on the road is read and answered.
 */
export type Step = { to: 'section' | 'quiz' | 'chapter'; title: string; href: string; here: boolean } | { to: 'done' };

/** The ids of a chapter's sections, in its order. */
export const sectionsIn = (slug: string, { sections }: RoadCatalogue): string[] =>
  Object.keys(sections).filter((id) => id.startsWith(`${slug}/`));

/**
 * The next step of a learner: the chapter read last to its end, then its quiz until every question was answered, then
 * the chapters after it, then those before. Undefined for who has read nothing that the road knows.
 */
export function nextStep(
  { sections, questions, lastPlace = '' }: ReturnType<typeof foldProgress>,
  catalogue: RoadCatalogue,
): Step | undefined {
  // Own members alone: a record that was brought in may name anything.
  const place = Object.hasOwn(catalogue.sections, lastPlace) ? catalogue.sections[lastPlace] : undefined;
  if (!place) return undefined;
  const chapters = Object.entries(catalogue.chapters);
  const at = chapters.findIndex(([slug]) => lastPlace.startsWith(`${slug}/`));
  for (const [slug, { title, href, quizHref, questions: all, checks }] of [
    ...chapters.slice(at),
    ...chapters.slice(0, at),
  ]) {
    const here = lastPlace.startsWith(`${slug}/`);
    const own = sectionsIn(slug, catalogue);
    const unread = own.filter((id) => !sections.has(id));
    if (unread.length > 0 && here) return { to: 'section', ...place, here };
    if (unread.length === own.length && own.length > 0) return { to: 'chapter', title, href, here };
    const first = catalogue.sections[unread[0] ?? ''];
    if (first) return { to: 'section', ...first, here };
    if (all.some((id) => !questions.has(id) && !checks.includes(id)))
      return { to: 'quiz', title, href: quizHref, here };
  }
  return { to: 'done' };
}
