import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LearnerEvent } from '#src/model/event.ts';
import { mergeEvents } from '#src/record/log.ts';
import { dayOf } from './days.ts';
import { remember } from './forgetting.ts';
import { type Source, foldCards } from './memory.ts';

const day = (iso: string): number => dayOf(iso) as number;
let count = 0;
/** An event at a local time ('2026-11-21 23:30') of a zone. */
const event = (local: string, tz: number, more: Partial<LearnerEvent>): LearnerEvent => ({
  v: 2,
  id: `e${(count += 1)}`,
  learner: 'l',
  seq: count,
  at: Date.parse(`${local.replace(' ', 'T')}:00Z`) - tz * 60_000,
  tz,
  type: 'answer',
  subject: { kind: 'question', id: 'q', version: 'v' },
  evidence: [],
  app: 't',
  ...more,
});
const answer = (local: string, earned: number, tz = 480) => event(local, tz, { score: { earned, total: 2 } });
const rated = (local: string, rating: number, tz = 480) =>
  event(local, tz, { subject: { kind: 'term', id: 't', version: 'v' }, input: { rating } });
const read = (local: string, section: string) =>
  event(local, 480, { type: 'read', subject: { kind: 'section', id: section, version: 'v' } });
const question: Source = { kind: 'question', id: 'q' };
const term: Source = { kind: 'term', id: 't', section: 'a/one' };
const today = day('2026-12-01');
const cardOf = (log: LearnerEvent[], source = question, on = today) => foldCards(log, [source], on)[0];

describe('cards', () => {
  it('come from answers: wrong is 1, partly 2, right 3; a flashcard brings its own rating', () => {
    for (const [earned, rating] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      const card = cardOf([answer('2026-11-21 10:00', earned)]);
      expect(card).toEqual({
        kind: 'question',
        id: 'q',
        size: 1,
        since: day('2026-11-21'),
        memory: remember(undefined, day('2026-11-21'), rating),
        rating,
        answers: 1,
        lapses: rating === 1 ? 1 : 0,
      });
    }
    expect(cardOf([rated('2026-11-21 10:00', 4)], term)).toMatchObject({ kind: 'term', rating: 4 });
  });

  it('count what is partly right as remembered from half of the points on, however the parts add up', () => {
    const rating = (earned: number, total: number) =>
      cardOf([event('2026-11-21 10:00', 480, { score: { earned, total } })])?.rating;
    expect([0.1, 0.49, 0.5, 0.9, 1].map((earned) => rating(earned, 1))).toEqual([1, 1, 2, 2, 3]);
    const parts = Array.from({ length: 10 }, () => 0.1).reduce((sum, one) => sum + one, 0);
    expect(parts).toBeLessThan(1);
    expect(rating(parts, 2)).toBe(2);
    expect(cardOf([event('2026-11-21 10:00', 480, { score: { earned: 0.1, total: 1 } })])?.lapses).toBe(1);
  });

  it('come from reading for terms, without a memory', () => {
    const log = [read('2026-11-20 10:00', 'a/one'), read('2026-11-21 10:00', 'a/one')];
    expect(cardOf(log, term)).toEqual({
      kind: 'term',
      id: 't',
      size: 1,
      since: day('2026-11-20'),
      answers: 0,
      lapses: 0,
    });
    expect(foldCards(log, [question, { ...term, section: 'a/two' }], today)).toEqual([]);
  });

  it('do not come from what waits for a mark, but do once it has one', () => {
    const waiting = event('2026-11-20 10:00', 480, {});
    expect(cardOf([waiting])).toBeUndefined();
    const mark = event('2026-11-23 10:00', 480, {
      type: 'regraded',
      input: { of: waiting.id },
      score: { earned: 2, total: 2 },
    });
    expect(cardOf([waiting, mark])).toMatchObject({ rating: 3, memory: { last: day('2026-11-20') } });
  });

  it('follow a regrade', () => {
    const wrong = answer('2026-11-20 10:00', 0);
    const mark = event('2026-11-23 10:00', 480, {
      type: 'regraded',
      input: { of: wrong.id },
      score: { earned: 2, total: 2 },
    });
    expect(cardOf([wrong, mark])).toMatchObject({ rating: 3, lapses: 0, answers: 1 });
  });
});

describe('a flashcard whose rating was taken back', () => {
  it('is remembered as it was rated last, on the day of the card', () => {
    const tapped = rated('2026-11-20 10:00', 4);
    const back = { ...rated('2026-11-20 10:01', 1), type: 'regraded', input: { of: tapped.id, rating: 1 } } as const;
    expect(cardOf([tapped, back], term)).toMatchObject({ rating: 1, lapses: 1, answers: 1 });
  });
});

describe('a day is the learner’s own', () => {
  it.each([480, -480])('half past eleven at night and half past midnight are two days (zone %i)', (tz) => {
    const [late, early] = [answer('2026-11-21 23:30', 0, tz), answer('2026-11-22 00:30', 2, tz)];
    const first = remember(undefined, day('2026-11-21'), 1);
    expect(cardOf([late])).toMatchObject({ memory: first });
    expect(cardOf([late, early])).toMatchObject({ answers: 2, memory: remember(first, day('2026-11-22'), 3) });
  });

  it.each([480, -480])('the first answer of a day counts, the later ones do not (zone %i)', (tz) => {
    const log = [
      answer('2026-11-21 00:30', 0, tz),
      answer('2026-11-21 00:32', 2, tz),
      answer('2026-11-21 23:30', 2, tz),
    ];
    expect(cardOf(log)).toMatchObject({ answers: 1, rating: 1, memory: remember(undefined, day('2026-11-21'), 1) });
  });

  it('goes by the zone of each answer when the zone changes', () => {
    // An hour apart: half past eleven at night in China, then 08:30 of the same date in California.
    const shanghai = answer('2026-11-21 23:30', 0, 480);
    const west = answer('2026-11-21 08:30', 2, -480);
    expect(west.at - shanghai.at).toBe(3_600_000);
    expect(cardOf([shanghai, west])).toMatchObject({ answers: 1 });
    expect(cardOf([shanghai, west, answer('2026-11-22 08:30', 2, -480)])).toMatchObject({ answers: 2 });
  });

  it('that comes again on a flight west belongs to the one before it', () => {
    const shanghai = answer('2026-11-22 00:30', 0, 480);
    const west = answer('2026-11-21 09:30', 2, -480);
    expect(cardOf([shanghai, west])).toMatchObject({ answers: 1, memory: { last: day('2026-11-22') } });
  });
});

describe('a clock that was ahead once, while the log never goes back', () => {
  const now = day('2026-11-21');
  const ahead = answer('2027-03-01 10:00', 0);

  it('leaves answers that count as today’s, on whatever day it is read, without a day of their own', () => {
    for (const on of [now, now + 1]) {
      expect(cardOf([ahead], question, on)).toMatchObject({ since: on, memory: { last: on }, undated: true });
    }
    expect(cardOf([ahead], question, day('2027-03-01'))).not.toHaveProperty('undated');
  });

  it('lets the first of them count, after what went before it', () => {
    const before = answer('2026-11-11 10:00', 2);
    const log = [before, ahead, answer('2027-03-01 10:00', 2)];
    const first = remember(undefined, now - 10, 3);
    expect(cardOf(log, question, now)).toMatchObject({ answers: 2, rating: 1, memory: remember(first, now, 1) });
  });

  it('lets a term be new today whose section was read under it', () => {
    expect(cardOf([read('2027-03-01 10:00', 'a/one')], term, now)).toMatchObject({ since: now });
  });
});

describe('the fold', () => {
  const sources: Source[] = ['q1', 'q2', 'q3'].map((id) => ({ kind: 'question', id }));
  const log = fc
    .array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('q1', 'q2', 'q3'), fc.integer({ min: 0, max: 2 })),
      { maxLength: 30 },
    )
    .map((list) =>
      list.map(([hour, id, earned], seq): LearnerEvent => ({
        ...answer('2026-11-21 20:00', earned),
        id: `p${seq}`,
        seq: seq + 1,
        at: Date.UTC(2026, 10, 21) + hour * 7_200_000,
        subject: { kind: 'question', id, version: 'v' },
      })),
    );

  it('is the same however the events lay before they were put in log order, and loses no card', () => {
    fc.assert(
      fc.property(
        log.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, turned]) => {
          const cards = foldCards(mergeEvents(events, []), sources, today);
          expect(foldCards(mergeEvents(turned, []), sources, today)).toEqual(cards);
          expect(new Set(cards.map(({ id }) => id))).toEqual(new Set(events.map(({ subject }) => subject.id)));
        },
      ),
    );
  });
});
