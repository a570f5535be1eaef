import type { LearnerEvent } from '#src/model/event.ts';
import type { LastPlace } from './log.ts';

const mostRoom = 2 ** 30;

/**
 * The last place of a log that took events in from elsewhere. Their numbers are taken (as far as an honest one goes: the
 * numbers after it must fit as well); their times are another clock's and must not hold this one up.
 */
export const makeRoom = (last: LastPlace, events: readonly LearnerEvent[]): LastPlace => ({
  seq: events.reduce((most, { seq }) => Math.max(most, Math.min(seq, mostRoom)), last.seq),
  at: last.at,
});
