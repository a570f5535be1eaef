import { type Day, expectAsked, recallOn } from './forgetting.ts';
import type { Card } from './memory.ts';
import { type Circumstances, memoryOf, planToday } from './plan.ts';

/** What a choice of minutes a day would mean. */
export interface Forecast {
  /** The most minutes a day; undefined: no limit. */
  minutes?: number;
  /** Minutes of every day from today to the day before `until`. */
  days: number[];
  /** How many different cards come, and how often cards come in all. */
  cards: number;
  reviews: number;
  /** The day it looks to: the exam, or 120 days ahead where that is further off; without one, 30 days ahead. */
  until: Day;
  /** Mean recall over all cards on that day, 0 … 1. */
  recall: number;
}

/** The choices that are shown; undefined: no limit. */
export const offeredMinutes: readonly (number | undefined)[] = [5, 10, 15, 20, 30, undefined];

/** How far ahead is looked without an exam. */
const daysAhead = 30;
/** And with one: an exam further off is looked at as if it were then, last round and all; the days until then are alike. */
const mostDays = 120;

/** Mean recall on a day over all cards, 0 … 1; 0 without cards. */
export const meanRecall = (cards: readonly Card[], day: Day): number =>
  cards.length === 0 ? 0 : cards.reduce((all, card) => all + recallOn(memoryOf(card), day), 0) / cards.length;

/** A day of the plan lived through on expectations: what was asked, its seconds, and the cards afterwards, aimed at `end`. */
function live(cards: readonly Card[], circumstances: Circumstances, end: Day) {
  const { today } = circumstances;
  const { entries, seconds } = planToday(cards, circumstances);
  const asked = new Set(entries.map(({ card }) => card));
  const after = cards.map((card): Card => {
    if (!asked.has(card)) return card;
    const memory = expectAsked(memoryOf(card), today, Math.max(1, end - today));
    return { ...card, memory, rating: 3, answers: card.answers + 1 };
  });
  return { asked, seconds, after };
}

/** The minutes of so many days from today on, exam day and the days after it among them: what the plan will ask then. */
export function workload(cards: readonly Card[], circumstances: Circumstances, many: number): number[] {
  const { today, exam } = circumstances;
  let now = [...cards];
  return Array.from({ length: many }, (_, place) => {
    const day = today + place;
    const end = exam !== undefined && exam > day ? exam : day + daysAhead;
    const { seconds, after } = live(now, { ...circumstances, today: day }, end);
    now = after;
    return seconds / 60;
  });
}

/**
 * Runs the plan forward with the cards there are now, on expectations: every card asked becomes what it is expected to
 * become. The same plan that makes each day's queue, so nothing is promised that is not kept; what chapters still to be read
 * will add is not in it.
 */
export function forecast(cards: readonly Card[], circumstances: Circumstances): Forecast {
  const { today, exam, minutes } = circumstances;
  const isAhead = exam !== undefined && exam > today;
  const end = isAhead ? Math.min(exam, today + mostDays) : today + daysAhead;
  const aims = { ...circumstances, ...(isAhead && { exam: end }) };
  const days: number[] = [];
  const seen = new Set<string>();
  let now = [...cards];
  let reviews = 0;
  for (let day = today; day < end; day += 1) {
    const { asked, seconds, after } = live(now, { ...aims, today: day }, end);
    days.push(seconds / 60);
    for (const { kind, id } of asked) seen.add(`${kind} ${id}`);
    reviews += asked.size;
    now = after;
  }
  return {
    ...(minutes !== undefined && { minutes }),
    days,
    cards: seen.size,
    reviews,
    until: end,
    recall: meanRecall(now, end),
  };
}

/**
 * The workload of every choice, fewest minutes first, to be shown before one chooses. More minutes are at least worth what
 * fewer are: whoever must put a card off meets it later, and 30 days ahead, with no exam, would look better off for it.
 */
export function forecastAll(
  cards: readonly Card[],
  circumstances: Omit<Circumstances, 'minutes'>,
  choices: readonly (number | undefined)[] = offeredMinutes,
): Forecast[] {
  let best = 0;
  return choices.map((minutes) => {
    const one = forecast(cards, { ...circumstances, ...(minutes !== undefined && { minutes }) });
    best = Math.max(best, one.recall);
    return { ...one, recall: best };
  });
}
