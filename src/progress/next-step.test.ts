import { describe, expect, test } from 'vitest';
import { type RoadCatalogue, nextStep } from './next-step.ts';

const chapter = (slug: string) => ({
  title: slug,
  href: `/chapters/${slug}/`,
  quizHref: `/quizzes/${slug}/`,
  questions: [`${slug}-q1`, `${slug}-c1`, `${slug}-q2`],
  checks: [`${slug}-c1`],
  talks: [] as { subject: string; version: string; title: string; href: string }[],
});
const talk = (id: string) => ({ subject: `role-play/${id}`, version: 'v', title: id, href: `/simulations/${id}/` });
const road: RoadCatalogue = {
  sections: Object.fromEntries(
    ['depot/gate', 'depot/dock', 'port/quay', 'port/crane', 'yard/lane'].map((id) => [
      id,
      { title: id, href: `#${id}` },
    ]),
  ),
  chapters: {
    depot: chapter('depot'),
    port: { ...chapter('port'), talks: [talk('captain'), talk('pilot')] },
    yard: chapter('yard'),
  },
};

/** The next step of who has read these sections, the last one last, answered these questions, and talked. */
const after = (
  sections: string[],
  questions: string[] = [],
  { played = [] as string[], underway = [] as string[] } = {},
) => {
  const lastPlace = sections.at(-1);
  return nextStep(
    {
      sections: new Map(sections.map((id) => [id, { first: 1, last: 1, version: 'v' }])),
      questions: new Map(questions.map((id) => [id, { tries: 1, latest: 0, at: 1 }])),
      ...(lastPlace !== undefined && { lastPlace }),
    },
    road,
    {
      played: new Set(played.map((id) => `role-play/${id}`)),
      underway: new Set(underway.map((id) => `role-play/${id}`)),
    },
  );
};
const depot = ['depot/gate', 'depot/dock'];
const depotQuiz = ['depot-q1', 'depot-q2'];
const all = ['port/quay', 'port/crane', 'yard/lane', ...depot];
const allQuizzes = [...depotQuiz, 'port-q1', 'port-q2', 'yard-q1', 'yard-q2'];

describe('what to do next', () => {
  test('is nothing in particular for who has read nothing, or nothing that is there', () => {
    expect(after([])).toBeUndefined();
    expect(after([], depotQuiz)).toBeUndefined();
    expect(after(['gone/section'])).toBeUndefined();
    expect(after(['toString'])).toBeUndefined();
  });

  test('is the section read last while the chapter is not read to its end', () => {
    expect(after(['depot/dock'])).toEqual({ to: 'section', title: 'depot/dock', href: '#depot/dock', here: true });
    expect(after(['depot/dock'], depotQuiz)).toMatchObject({ to: 'section', title: 'depot/dock' });
  });

  test('is the quiz of a chapter read to its end, until each of its questions was answered', () => {
    const quiz = { to: 'quiz', title: 'depot', href: '/quizzes/depot/', here: true };
    expect(after(depot)).toEqual(quiz);
    expect(after(depot, ['depot-q1', 'depot-c1'])).toEqual(quiz);
  });

  test('is the next chapter after that, a check left open or not; one begun is gone on with', () => {
    expect(after(depot, depotQuiz)).toEqual({ to: 'chapter', title: 'port', href: '/chapters/port/', here: false });
    expect(after(['port/quay', ...depot], depotQuiz)).toMatchObject({
      to: 'section',
      title: 'port/crane',
      here: false,
    });
    expect(after(['port/quay', 'port/crane', ...depot], depotQuiz)).toMatchObject({ to: 'quiz', title: 'port' });
  });

  test('is a talk after the quiz of a chapter that has some, until one of them was finished', () => {
    const port = ['port/quay', 'port/crane'];
    const quiz = ['port-q1', 'port-q2'];
    expect(after(port)).toMatchObject({ to: 'quiz', title: 'port' });
    const first = { to: 'talk', title: 'captain', href: '/simulations/captain/', here: true };
    expect(after(port, quiz)).toEqual(first);
    expect(after(port, quiz, { played: ['pilot'] })).toMatchObject({ to: 'chapter', title: 'yard' });
  });

  test('is the talk that is under way rather than another, also for who has read nothing yet', () => {
    const port = ['port/quay', 'port/crane'];
    const quiz = ['port-q1', 'port-q2'];
    const pilot = { to: 'underway', title: 'pilot', href: '/simulations/pilot/', here: true };
    expect(after(port, quiz, { underway: ['pilot'] })).toEqual(pilot);
    expect(after(port, quiz, { played: ['captain'], underway: ['pilot'] })).toEqual(pilot);
    expect(after([], [], { underway: ['pilot'] })).toEqual(pilot);
    expect(after(['depot/dock'], [], { underway: ['pilot'] })).toMatchObject({ to: 'section' });
  });

  test('is what was skipped before, once nothing comes after', () => {
    expect(after(['yard/lane'], ['yard-q1', 'yard-q2'])).toMatchObject({ to: 'chapter', title: 'depot' });
  });

  test('is done when all is read and answered', () => {
    const played = { played: ['captain'] };
    expect(after(all, allQuizzes, played)).toEqual({ to: 'done' });
    expect(after(all, allQuizzes)).toMatchObject({ to: 'talk' });
    expect(after(all, allQuizzes.slice(1), played)).toMatchObject({ to: 'quiz', title: 'depot' });
  });
});
