import type { Day } from './forgetting.ts';

const msADay = 86_400_000;

/** The learner's own day at a time: `at` is epoch ms, `tz` minutes east of UTC as the event has them. */
export const localDay = (at: number, tz: number): Day => Math.floor((at + tz * 60_000) / msADay);

/** A day as 2026-11-21. */
export const isoOf = (day: Day): string => new Date(day * msADay).toISOString().slice(0, 10);

/** The day of a date written 2026-11-21, years 2000 to 2099; undefined when there is no such date. */
export function dayOf(iso: string): Day | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  const day = Date.parse(`${iso}T00:00:00Z`) / msADay;
  return Number.isInteger(day) && isoOf(day) === iso ? day : undefined; // 30 February becomes March in some browsers.
}
