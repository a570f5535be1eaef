import type { Json } from '#src/core/hash.ts';
import { dayOf, localDay } from '#src/assessment/review/days.ts';
import { type Day, type Rating, dayAtRecall, desiredRetention, remember } from '#src/assessment/review/forgetting.ts';
import { type Card, type Source, foldCards, ratingOf } from '#src/assessment/review/memory.ts';
import {
  type Queue,
  type Why,
  assumedPace,
  lastRoundDays,
  planToday,
  wasReviewed,
} from '#src/assessment/review/plan.ts';
import { type ReviewSettings, furthestExam } from '#src/assessment/review/settings.ts';
import type { Evidence } from '#src/model/evidence.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from '#src/record/regrade.ts';
import { isPlain } from '#src/questions/kind.ts';
import type { StudyIndex } from './study-data.ts';

/** What the course offers for reviewing; a question's size is its time in ordinary questions. */
export const sourcesOf = ({ chapters }: StudyIndex): Source[] =>
  chapters.flatMap(({ questions, terms }) => [
    ...questions.map(({ id, seconds }): Source => ({ kind: 'question', id, size: seconds / assumedPace.question })),
    ...terms.map(({ id, section }): Source => ({ kind: 'term', id, ...(section !== undefined && { section }) })),
  ]);

/** Names a card among questions and terms, whose ids may be the same word. */
export const keyOf = ({ kind, id }: Pick<Card, 'kind' | 'id'>): string => `${kind} ${id}`;

/** What there is to do today, how much of it is done, and all cards. */
export interface Today {
  cards: Card[];
  queue: Queue;
  /** How many cards were reviewed today (`wasReviewed`). */
  done: number;
}

/**
 * Exam day and minutes as the plan takes them: an unknown date is no date, nor is one too far off, which may have been kept
 * before such dates were refused. One that is over stays: the plan goes on without it, and the page says so.
 */
export function circumstancesOf({ exam, minutes }: ReviewSettings, today: Day) {
  const examDay = exam === undefined ? undefined : dayOf(exam);
  const isKnown = examDay !== undefined && examDay <= today + furthestExam;
  return { today, ...(isKnown && { exam: examDay }), ...(minutes !== undefined && { minutes }) };
}

/** Today as the log has it: an answered card is out of the queue, so whoever reloads goes on where they were. */
export function todayOf(
  index: StudyIndex,
  events: readonly LearnerEvent[],
  settings: ReviewSettings,
  today: Day,
): Today {
  const cards = foldCards(events, sourcesOf(index), today);
  const queue = planToday(cards, circumstancesOf(settings, today));
  return { cards, queue, done: countDone({ cards }, today) };
}

/** How many cards were reviewed today; one whose rating was just taken back is to be done again. */
export const countDone = ({ cards }: Pick<Today, 'cards'>, today: Day, takenBack?: Pick<Card, 'kind' | 'id'>): number =>
  cards.filter((card) => wasReviewed(card, today) && (!takenBack || keyOf(card) !== keyOf(takenBack))).length;

/** The judged answers to a card that came after a number of the log, oldest first; regrades are applied. */
export const answersAfter = (
  { kind, id }: Pick<Card, 'kind' | 'id'>,
  events: readonly LearnerEvent[],
  number: number,
): LearnerEvent[] =>
  applyRegrades(events).filter(
    (event) =>
      event.subject.kind === kind && event.subject.id === id && event.seq > number && ratingOf(event) !== undefined,
  );

/** Whether a card was answered wrong at first since it was laid out, and not before this day. */
export function wentWrong(
  card: Pick<Card, 'kind' | 'id'>,
  events: readonly LearnerEvent[],
  laidAfter: number,
  today: Day,
): boolean {
  const [first] = answersAfter(card, events, laidAfter);
  return first !== undefined && ratingOf(first) === 1 && localDay(first.at, first.tz) >= today;
}

/** The ratings a flashcard offers, worst first. */
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/**
 * What a rating shows of a term's point: forgotten 0, with trouble one half, good and easy 1. It weighs half of an answer:
 * whoever rates has seen the definition, and nobody has checked what was in the mind before.
 */
export const termEvidence = (point: string, rating: Rating): Evidence[] => [
  { point, value: rating === 1 ? 0 : rating === 2 ? 0.5 : 1, weight: 0.5 },
];

/** When a rated card comes back: in so many days, or, if that would be later, in the last round before the exam. */
export type Return = { in: 'days'; days: number } | { in: 'last-round' };

/** What each rating of a card means today, by plain FSRS; the plan may call it sooner or later as minutes allow. */
export function returnOf({ memory }: Pick<Card, 'memory'>, rating: Rating, today: Day, exam: Day | undefined): Return {
  const days = Math.max(1, dayAtRecall(remember(memory, today, rating), desiredRetention) - today);
  const roundStart = exam === undefined ? Infinity : exam - lastRoundDays;
  return today < roundStart && today + days > roundStart ? { in: 'last-round' } : { in: 'days', days };
}

/** Why a card is on the desk: what the plan says, or because it went wrong earlier today. */
export type CardWhy = Why | 'again';

/** The draft of a session: `{v: 1, day, again}`, the keys of the cards that went wrong on that day and come once more. */
export const againKey = 'review/again';

/** The cards of a stored draft that are still due once more on this day. */
export function parseAgain(stored: Json, today: Day, known: ReadonlySet<string>): string[] {
  if (!isPlain(stored) || stored.v !== 1 || stored.day !== today || !Array.isArray(stored.again)) return [];
  return stored.again.filter((key): key is string => typeof key === 'string' && known.has(key));
}

/** A card on the desk. */
export interface OnDesk {
  card: Card;
  why: CardWhy;
}

/**
 * The next card: the best of the queue that was not skipped, then what went wrong today, in the order in which it did, then
 * what was skipped.
 */
export function pickNext(
  { cards, queue }: Today,
  again: readonly string[],
  skipped: readonly string[],
): OnDesk | undefined {
  const fresh = queue.entries.filter(({ card }) => !skipped.includes(keyOf(card)));
  const first = fresh[0];
  if (first) return { card: first.card, why: first.why };
  for (const key of again) {
    const card = cards.find((one) => keyOf(one) === key);
    if (card) return { card, why: 'again' };
  }
  const left = skipped.flatMap((key) => queue.entries.filter(({ card }) => keyOf(card) === key))[0];
  return left && { card: left.card, why: left.why };
}
