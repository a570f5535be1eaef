import type { Clock } from '#src/core/clock.ts';
import { notBefore } from '#src/core/clock.ts';
import { type LearnerEvent, eventVersion } from '#src/model/event.ts';

/** What a caller knows of an event before it is in the log; the rest is stamped on by `makeEvent`. */
export type NewEvent = Pick<LearnerEvent, 'type' | 'subject' | 'input' | 'seed' | 'certainty' | 'score' | 'evidence'>;

/** The highest number and the latest time a log has given out; it stays when the log is cleared. */
export interface LastPlace {
  seq: number;
  at: number;
}

/** The place before the first event. */
export const noPlace: LastPlace = { seq: 0, at: 0 };

/** Everything `makeEvent` must be told: who, after what, when, under which id, by which build. */
interface Stamp {
  learner: string;
  last: LastPlace;
  clock: Clock;
  id: string;
  app: string;
}

/** The same event put at the end of a log: the next number, a time never before the last one's. */
export const placeAfter = (last: LastPlace, event: LearnerEvent): LearnerEvent => ({
  ...event,
  seq: last.seq + 1,
  at: notBefore(event.at, last.at),
});

/** The same events put at the end of a log one after another. */
export const placeAll = (last: LastPlace, events: readonly LearnerEvent[]): LearnerEvent[] => {
  let end = last;
  return events.map((event) => {
    const placed = placeAfter(end, event);
    end = placed;
    return placed;
  });
};

/** The last place of a log that also holds `event`. */
export const reach = (last: LastPlace, event: LastPlace): LastPlace => ({
  seq: Math.max(last.seq, event.seq),
  at: notBefore(event.at, last.at),
});

/** Makes the next event of a log, its members in the order in which a parsed event has them. */
export function makeEvent(news: NewEvent, { learner, last, clock, id, app }: Stamp): LearnerEvent {
  const { type, subject, input, seed, certainty, score, evidence } = news;
  return placeAfter(last, {
    v: eventVersion,
    id,
    learner,
    seq: 0,
    at: clock.now(),
    tz: clock.zone() + 0, // a zone of -0 would not survive JSON
    type,
    subject,
    ...(input !== undefined && { input }),
    ...(seed !== undefined && { seed }),
    ...(certainty && { certainty }),
    ...(score && { score }),
    evidence,
    app,
  });
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of a log: by time, then number, then id. Total, so that merged logs come out the same everywhere. */
export const logOrder = (a: LearnerEvent, b: LearnerEvent): number => a.at - b.at || a.seq - b.seq || text(a.id, b.id);

/**
 * The union of two logs by event id, in log order. An id names one event for ever: where both have it, `have` is kept, so
 * a file can add to a log and never change it.
 */
export function mergeEvents(have: readonly LearnerEvent[], incoming: readonly LearnerEvent[]): LearnerEvent[] {
  const byId = new Map<string, LearnerEvent>();
  for (const event of [...have, ...incoming]) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort(logOrder);
}
