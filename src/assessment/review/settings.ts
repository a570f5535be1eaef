import type { Result } from '#src/core/result.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Fault } from '#src/record/parse-event.ts';
import { dayOf } from './days.ts';
import type { Day } from './forgetting.ts';

/**
 * What a learner chose for reviewing; kept as a draft under `settingsKey`. Version 1. `exam` is a local date,
 * `minutes` the most a day (missing: no limit).
 */
export interface ReviewSettings {
  v: 1;
  exam?: string;
  minutes?: number;
}

/** How far ahead an exam may lie, in days: two years. What is further off is a slip of the hand. */
export const furthestExam = 730;

/** Whether a date as typed can be an exam that is planned for: a date there is, today or later, within two years. */
export function isExamAhead(iso: string, today: Day): boolean {
  const day = dayOf(iso);
  return day !== undefined && day >= today && day <= today + furthestExam;
}

export const settingsKey = 'review/settings';
export const noSettings: ReviewSettings = { v: 1 };

/** The most minutes a day one can choose. */
export const mostMinutes = 240;

const wrong = (path: string, expected: string, value: unknown) =>
  fail<Fault>({ path, expected, received: (JSON.stringify(value) ?? '—').slice(0, 40) });

/** Parses stored or typed settings: known members only; the first fault says which member, what was expected and received. */
export function parseSettings(raw: unknown): Result<ReviewSettings, Fault> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return wrong('', '{ … }', raw);
  const { v, exam, minutes } = raw as Record<string, unknown>;
  if (v !== 1) return wrong('/v', '1', v);
  if (exam !== undefined && (typeof exam !== 'string' || dayOf(exam) === undefined)) {
    return wrong('/exam', 'YYYY-MM-DD (2000–2099)', exam);
  }
  const isWhole = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
  if (minutes !== undefined && !isWhole) return wrong('/minutes', `integer 1 … ${mostMinutes}`, minutes);
  return ok({ v: 1, ...(exam !== undefined && { exam }), ...(isWhole && { minutes }) });
}
