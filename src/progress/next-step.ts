import type { foldProgress } from '#src/record/progress.ts';
import type { TalkPlace } from './talks.ts';

/**
 * What is where on the road, in its order. Section ids are `<chapter>/<section>`; `questions` are the ids of all questions
 * of a chapter, `checks` of those among them that stand in its text and not in its quiz.
 */
export interface RoadCatalogue {
  sections: Record<string, { title: string; href: string }>;
  chapters: Record<
    string,
    {
      title: string;
      href: string;
      quizHref: string;
      questions: string[];
      checks: string[];
      /** What is played at the end of the chapter, the first first. */
      talks: (TalkPlace & { title: string; href: string })[];
    }
  >;
}

/** Which talks were played to their end, and which are under way, by subject. */
export interface Talked {
  played: { has: (subject: string) => boolean };
  underway: ReadonlySet<string>;
}

/**
 * What to do next: go on reading at a section, answer a chapter's quiz, play what belongs to it (`talk`; `underway`: go on with
 * it), set out for a chapter not begun. `here`: it belongs to the chapter that was read last. `done`: everything on the road is
 * read, answered and played once.
 */
export type Step =
  | { to: 'section' | 'quiz' | 'talk' | 'underway' | 'chapter'; title: string; href: string; here: boolean }
  | { to: 'done' };

/** The ids of a chapter's sections, in its order. */
export const sectionsIn = (slug: string, { sections }: RoadCatalogue): string[] =>
  Object.keys(sections).filter((id) => id.startsWith(`${slug}/`));

/**
 * The next step of a learner: the chapter read last to its end, then its quiz until every question was answered, then a talk
 * that is under way, or the first one when none was finished; then the chapters after it, then those before. Undefined for
 * who has read nothing that the road knows, and has no talk under way.
 */
export function nextStep(
  { sections, questions, lastPlace = '' }: ReturnType<typeof foldProgress>,
  catalogue: RoadCatalogue,
  { played, underway }: Talked,
): Step | undefined {
  // Own members alone: a record that was brought in may name anything.
  const place = Object.hasOwn(catalogue.sections, lastPlace) ? catalogue.sections[lastPlace] : undefined;
  const chapters = Object.entries(catalogue.chapters);
  if (!place) {
    const open = chapters.flatMap(([, { talks }]) => talks).find(({ subject }) => underway.has(subject));
    return open && { to: 'underway', title: open.title, href: open.href, here: true };
  }
  const at = chapters.findIndex(([slug]) => lastPlace.startsWith(`${slug}/`));
  for (const [slug, { title, href, quizHref, questions: all, checks, talks }] of [
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
    const open = talks.find(({ subject }) => underway.has(subject));
    const talk = open ?? (talks.some(({ subject }) => played.has(subject)) ? undefined : talks[0]);
    if (talk) return { to: open ? 'underway' : 'talk', title: talk.title, href: talk.href, here };
  }
  return { to: 'done' };
}
