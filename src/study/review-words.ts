import { type Queue, lastRoundDays } from '#src/assessment/review/plan.ts';
import type { Rating } from '#src/assessment/review/forgetting.ts';
import { fill } from '#src/i18n/locales.ts';
import type { ReviewTexts } from '#src/i18n/review.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { CardWhy, Return } from './review.ts';
import { type StudyIndex, everyPoint } from './study-data.ts';

/** What the review page hands its parts. */
export interface ReviewProps {
  locale: string;
  indexHref: string;
  /** The address of the review page itself, of practice, of the road and of the record. */
  href: string;
  practiceHref: string;
  roadHref: string;
  recordHref: string;
  texts: ReviewTexts;
  questionTexts: Texts['question'];
}

const dayLength = 86_400_000;

/** A day for reading; days have no zone, so they are printed as of UTC. */
export const printDay = (day: number, locale: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(day * dayLength);

/** Seconds in whole minutes, never 0 of something. */
const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** In so many days, as one says it. */
export function inDays(days: number, texts: ReviewTexts): string {
  if (days <= 1) return texts.tomorrow;
  if (days < 60) return fill(texts.inDays, { n: days });
  return days < 365 ? fill(texts.inMonths, { n: Math.round(days / 30) }) : texts.inYears;
}

export const returnWords = (back: Return, texts: ReviewTexts): string =>
  back.in === 'days' ? inDays(back.days, texts) : fill(texts.lastRound, { n: lastRoundDays });

export const whyWords = (why: CardWhy, texts: ReviewTexts): string =>
  ({
    new: texts.whyNew,
    wrong: texts.whyWrong,
    partly: texts.whyPartly,
    ago: texts.whyAgo,
    exam: texts.whyExam,
    again: texts.whyAgain,
  })[why];

export const ratingWord = (rating: Rating, texts: ReviewTexts): string =>
  ({ 1: texts.rate1, 2: texts.rate2, 3: texts.rate3, 4: texts.rate4 })[rating];

/** How much is due today, in one sentence; `texts` may be as little as the sentence needs. */
export function dueWords(
  { entries, seconds }: Queue,
  texts: Pick<ReviewTexts, 'dueBoth' | 'dueQuestions' | 'dueTerms'>,
): string {
  const questions = entries.filter(({ card }) => card.kind === 'question').length;
  const terms = entries.length - questions;
  const words = terms === 0 ? texts.dueQuestions : questions === 0 ? texts.dueTerms : texts.dueBoth;
  return fill(words, { n: entries.length, questions, terms, minutes: minutesOf(seconds) });
}

/** The course's names for what is on the list: points of questions, terms. */
export function cardNames(index: StudyIndex, { questionOf, termNamed }: ReviewTexts, comma: string) {
  const points = new Map(everyPoint(index).map(({ id, name }) => [id, name]));
  const names = new Map<string, string>();
  for (const { questions, terms } of index.chapters) {
    for (const { id, points: own } of questions)
      names.set(`question ${id}`, fill(questionOf, { points: own.map((one) => points.get(one) ?? one).join(comma) }));
    for (const { id, name } of terms) names.set(`term ${id}`, fill(termNamed, { name }));
  }
  return names;
}
