import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LearnerEvent } from '#src/model/event.ts';
import { logOrder, makeEvent, mergeEvents, noPlace, placeAfter, reach } from './log.ts';
import { makeRoom } from './make-room.ts';
import { parseEvent } from './parse-event.ts';

const news = {
  type: 'read',
  subject: { kind: 'section', id: 'customers/tiers', version: 'a1' },
  evidence: [{ point: 'tiers', value: 1, weight: 0 }],
} as const;
const clockAt = (now: number) => ({ now: () => now, zone: () => 480 });
const stamp = (now: number, last = noPlace) => ({ learner: 'l', last, clock: clockAt(now), id: 'e', app: 'test' });
const make = (now: number, last = noPlace): LearnerEvent =>
  makeEvent({ ...news, evidence: [...news.evidence] }, stamp(now, last));

/** Events whose content follows from their id, as in real life: an id names one event. */
const logs = fc
  .array(fc.nat(30))
  .map((ids) => ids.map((n): LearnerEvent => ({ ...make(1000 + (n % 7)), id: `e${n}`, seq: 1 + (n % 5) })));
const ids = (events: LearnerEvent[]): string[] => events.map((event) => event.id);

describe('makeEvent', () => {
  it('numbers from 1 and stamps learner, time, zone, id and build', () => {
    expect(make(5000)).toEqual({ v: 2, id: 'e', learner: 'l', seq: 1, at: 5000, tz: 480, app: 'test', ...news });
  });

  it('never goes back in time when the clock is set back', () => {
    expect(make(5000, { seq: 7, at: 9000 })).toMatchObject({ seq: 8, at: 9000 });
  });

  it('leaves out what was not given', () => {
    expect(Object.keys(make(1))).toEqual('v id learner seq at tz type subject evidence app'.split(' '));
  });

  it('has the members of an answer in the order in which a parsed event has them', () => {
    const subject = { kind: 'question', id: 'q', version: 'a1' } as const;
    const answer = { type: 'answer', subject, evidence: [], input: { text: '80%' }, seed: 0, certainty: 3 } as const;
    const event = makeEvent({ ...answer, evidence: [], score: { earned: 1, total: 1 } }, stamp(Date.UTC(2026, 10, 22)));
    expect(event).toMatchObject({ seed: 0, certainty: 3 });
    const parsed = parseEvent(event);
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(event));
  });
});

describe('placeAfter and reach', () => {
  it('put any event last in log order', () => {
    fc.assert(
      fc.property(logs, (events) => {
        const last = events.reduce(reach, noPlace);
        const next = placeAfter(last, make(1));
        expect(events.every((event) => logOrder(event, next) < 0)).toBe(true);
      }),
    );
  });
});

describe('makeRoom', () => {
  it('takes the numbers of events from elsewhere, not their times', () => {
    const theirs = [make(9_000_000, { seq: 40, at: 0 }), make(1, { seq: 6, at: 0 })];
    expect(makeRoom({ seq: 9, at: 5000 }, theirs)).toEqual({ seq: 41, at: 5000 });
    expect(makeRoom({ seq: 50, at: 5000 }, theirs)).toEqual({ seq: 50, at: 5000 });
  });

  it('leaves numbers for what comes after, whatever a file says', () => {
    const last = makeRoom(noPlace, [{ ...make(1), seq: 2 ** 31 }]);
    expect(parseEvent(make(Date.UTC(2026, 10, 21), last))).toMatchObject({ ok: true });
  });
});

describe('mergeEvents', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(logs, (a) => {
        expect(mergeEvents(mergeEvents(a, a), a)).toEqual(mergeEvents(a, []));
      }),
    );
  });

  it('is commutative', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(logs, logs, logs, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  it('sorts by time, then number, then id, and loses none', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        const merged = mergeEvents(a, b);
        expect([...merged].sort(logOrder)).toEqual(merged);
        expect(new Set(ids(merged))).toEqual(new Set([...ids(a), ...ids(b)]));
      }),
    );
  });

  it('keeps the log’s own event when a file has another one under the same id', () => {
    const own = make(1000);
    expect(mergeEvents([own], [{ ...own, evidence: [] }])).toEqual([own]);
  });
});
