import type { ChapterStatus } from '#src/model/chapter.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { fill } from '#src/i18n/locales.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ProgressTexts } from '#src/i18n/progress.ts';
import type { RecordOwner } from '#src/record/learner.ts';
import { shortCode } from '#src/record/learner-name.ts';
import type { MasteryState } from '#src/record/mastery.ts';
import { printPoints } from '#src/questions/outcome.ts';
import type { Refusal } from '#src/record/transfer.ts';
import type { TalkPlace, TalkTexts } from './talks.ts';

/** What the record's page must know of the course. */
interface RecordCatalogue {
  chapters: {
    slug: string;
    title: string;
    href: string;
    status: ChapterStatus;
    /** `id` is the section's own; events know it as `<chapter>/<section>`. */
    sections: { id: string; title: string; href: string }[];
    /** Ids of questions. */
    questions: string[];
    /** Ids of knowledge points. */
    points: string[];
  }[];
  /** `practice`: where the point can be practised, if questions test it. */
  points: Record<string, { name: string; href?: string; practice?: string }>;
  /** Names of key terms by id. */
  terms: Record<string, string>;
  /** What is played; `lang` where its title is not in the page's language. */
  simulations: (TalkPlace & { title: string; href: string; lang?: string })[];
}

/** What every part of the page gets. */
export interface RecordProps {
  texts: ProgressTexts;
  talkTexts: TalkTexts & { title: string };
  catalogue: RecordCatalogue;
  locale: Locale;
}

/** A learner's name for reading: the name, else the code. */
export const callLearner = (learner: RecordOwner, texts: ProgressTexts): string =>
  learner.name ?? fill(texts.code, { code: shortCode(learner) });

/** Name and code, to tell two of the same name apart. */
export const tellApart = (learner: RecordOwner, texts: ProgressTexts): string =>
  learner.name === undefined
    ? callLearner(learner, texts)
    : fill(texts.nameAndCode, { name: learner.name, code: shortCode(learner) });

/** A day and time as the learner's own clock showed them; `tz` is minutes east of UTC. */
export const localTime = (at: number, tz: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    at + tz * 60_000,
  );

/** The day as 2026-11-21, for a file's name. */
export const isoDay = (at: number, tz: number): string => new Date(at + tz * 60_000).toISOString().slice(0, 10);

/** A file name that Windows takes too. */
export const fileName = (learner: RecordOwner, day: string, texts: ProgressTexts): string =>
  fill(texts.fileName, { learner: learner.name ?? shortCode(learner), date: day }).replace(/[\\/:*?"<>|]/g, '_');

/** What a mastery state is called. */
export const stateName = (state: MasteryState, texts: ProgressTexts): string =>
  ({
    new: texts.stateNew,
    met: texts.stateMet,
    learning: texts.stateLearning,
    familiar: texts.stateFamiliar,
    mastered: texts.stateMastered,
  })[state];

/** What an event was about, as far as the course still knows it. */
function subjectTitle({ subject }: LearnerEvent, { chapters, terms, simulations }: RecordCatalogue): string {
  // Own members alone: an id may be any word, `constructor` too.
  if (subject.kind === 'term') return (Object.hasOwn(terms, subject.id) && terms[subject.id]) || subject.id;
  if (subject.kind === 'simulation') return simulations.find((one) => one.subject === subject.id)?.title ?? subject.id;
  for (const chapter of chapters) {
    const section = chapter.sections.find(({ id }) => `${chapter.slug}/${id}` === subject.id);
    if (section) return section.title;
    if (chapter.questions.includes(subject.id) || (subject.kind === 'quiz' && chapter.slug === subject.id))
      return chapter.title;
  }
  return subject.id;
}

/** What a flashcard's rating is called; undefined where the event has none. */
function ratingOf({ input }: LearnerEvent, texts: ProgressTexts): string | undefined {
  const rating = input !== null && typeof input === 'object' && !Array.isArray(input) ? input.rating : undefined;
  return [texts.rate1, texts.rate2, texts.rate3, texts.rate4][Number(rating) - 1];
}

/** Where what an event was about can be gone on with, or looked at again: what is played keeps its debrief. */
export const placeOf = ({ subject }: LearnerEvent, { simulations }: RecordCatalogue): string | undefined =>
  subject.kind === 'simulation' ? simulations.find((one) => one.subject === subject.id)?.href : undefined;

/** One line of the recent activity. */
export function describeEvent(event: LearnerEvent, texts: ProgressTexts, catalogue: RecordCatalogue): string {
  const wording = {
    read: texts.didRead,
    answer: texts.didAnswer,
    decide: texts.didDecide,
    submit: { quiz: texts.didTest, simulation: texts.didPlay }[event.subject.kind as string] ?? texts.didSubmit,
    regraded: texts.didRegraded,
  }[event.type];
  const title = subjectTitle(event, catalogue);
  const rating = event.subject.kind === 'term' ? ratingOf(event, texts) : undefined;
  if (rating !== undefined)
    return fill(event.type === 'answer' ? texts.didRate : texts.didRateAgain, { title, rating });
  const what = fill(wording, { title });
  const { score } = event;
  // As its result page said it.
  const decimals = event.subject.kind === 'quiz' || event.subject.kind === 'simulation' ? 1 : 2;
  if (score)
    return `${what} · ${fill(texts.points, { earned: printPoints(score.earned, decimals), total: printPoints(score.total, decimals) })}`;
  return event.type === 'answer' || event.type === 'submit' ? `${what} · ${texts.unscored}` : what;
}

/** Why a file was refused: what, where, expected and received, what was kept, what to do. */
export function describeRefusal(refusal: Refusal, texts: ProgressTexts): string {
  const { what, path, expected, received, event, line = 1, column = 1 } = refusal;
  const where = event === undefined ? texts.whereFile : fill(texts.whereEvent, { n: event });
  const place = `${event === undefined ? '' : `${where} `}${path}`;
  const [wording, advice] = {
    empty: [texts.refusedEmpty, texts.adviceOther],
    html: [texts.refusedHtml, texts.adviceOther],
    truncated: [texts.refusedTruncated, texts.adviceAgain],
    'not-json': [texts.refusedNotJson, texts.adviceAgain],
    foreign: [texts.refusedForeign, texts.adviceOther],
    newer: [texts.refusedNewer, texts.adviceReload],
    field: [texts.refusedField, texts.adviceAgain],
    future: [texts.refusedFuture, texts.adviceClock],
    'too-large': [texts.refusedTooLarge, texts.adviceOther],
    storage: [texts.refusedStorage, texts.adviceRoom],
  }[what] as [string, string];
  const values = { path: what === 'field' ? path : place, where, expected, received, line, column };
  return fill(texts.refused, { reason: fill(wording, values), advice });
}
