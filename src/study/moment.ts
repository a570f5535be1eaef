import type { LearnerEvent } from '#src/model/event.ts';

// The log gives out no numbers beyond this before it is used up by honest ones (record/make-room.ts).
const mostRoom = 2 ** 30;

/** The highest number of a log: what is answered on this device from now on has a higher one, whatever its clock says. */
export const lastNumber = (events: readonly LearnerEvent[]): number =>
  events.reduce((most, { seq }) => Math.max(most, Math.min(seq, mostRoom)), 0);

/**
 * Where a log stood when a session began: the time (epoch ms), and the highest number. Answers of the session come after
 * both: the number tells under a clock that was ahead, the time tells what a file brings in later of older answers.
 */
export interface Moment {
  at: number;
  seq: number;
}

export const momentOf = (events: readonly LearnerEvent[], now: number): Moment => ({
  at: now,
  seq: lastNumber(events),
});

/** Whether an event came after a moment. */
export const isAfter = (event: LearnerEvent, { at, seq }: Moment): boolean => event.at >= at && event.seq > seq;
