import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#src/assessment/review/days.ts';
import { furthestExam } from '#src/assessment/review/settings.ts';
import { reviewTexts } from '#src/i18n/review.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { lastNumber } from './moment.ts';
import {
  answersAfter,
  circumstancesOf,
  countDone,
  keyOf,
  parseAgain,
  pickNext,
  returnOf,
  sourcesOf,
  termEvidence,
  todayOf,
  wentWrong,
} from './review.ts';
import { dueWords, inDays } from './review-words.ts';
import { answered, rated, read, sample } from './study-sample.ts';

const today = dayOf('2026-11-02') ?? 0;
/** Noon of a day in China, as events have it. */
const noon = (day: number) => ({ at: (day * 24 + 4) * 3_600_000, tz: 480 });
const learned: LearnerEvent[] = [
  read('depot/gate', ['gate'], noon(today - 9)),
  answered('g1', ['gate'], 1, noon(today - 9)),
  answered('g2', ['gate'], 0, noon(today - 9)),
];
const plain = { v: 1 } as const;

describe('today', () => {
  test('has what was answered or read and is about to be forgotten, and nothing else', () => {
    const { cards, queue, done } = todayOf(sample, learned, plain, today);
    expect(cards.map(keyOf)).toEqual(['question g1', 'question g2', 'term seal-number']);
    expect(queue.entries.map(({ card, why }) => [keyOf(card), why])).toEqual(
      expect.arrayContaining([
        ['question g1', 'ago'],
        ['question g2', 'wrong'],
        ['term seal-number', 'new'],
      ]),
    );
    expect(done).toBe(0);
  });

  test('loses a card once it is answered, right or wrong, and counts it as done', () => {
    const events = [...learned, answered('g2', ['gate'], 0, noon(today)), rated('seal-number', 3, noon(today))];
    const { queue, done } = todayOf(sample, events, plain, today);
    expect(queue.entries.map(({ card }) => keyOf(card))).toEqual(['question g1']);
    expect(done).toBe(2);
  });

  test('does not count the first answer to a question as a review', () => {
    const events = [...learned, answered('r1', ['rack'], 0, noon(today))];
    expect(todayOf(sample, events, plain, today).done).toBe(0);
  });

  test('keeps to the minutes a day, and says how many wait', () => {
    const { queue } = todayOf(sample, learned, { v: 1, minutes: 1 }, today);
    expect(queue.seconds).toBeLessThanOrEqual(60);
    expect(queue.waiting).toBeGreaterThan(0);
  });

  test('takes a question by its own time', () => {
    const sizes = sourcesOf(sample).filter(({ id }) => id === 'g1' || id === 'd1');
    expect(sizes.map(({ size }) => size)).toEqual([1, 25 / 40]);
  });
});

test('a date that is none is no exam, nor is one too far off that was kept once', () => {
  for (const exam of ['2026-02-30', '2099-01-01', isoOf(today + furthestExam + 1)])
    expect(circumstancesOf({ v: 1, exam, minutes: 5 }, today)).toEqual({ today, minutes: 5 });
  for (const exam of [today + furthestExam, today, today - 1])
    expect(circumstancesOf({ v: 1, exam: isoOf(exam) }, today)).toEqual({ today, exam });
});

test('a card whose rating was taken back is not done, and takes nothing off where it was done on another day', () => {
  const events = [...learned, answered('g2', ['gate'], 0, noon(today)), rated('seal-number', 3, noon(today))];
  const term = { kind: 'term', id: 'seal-number' } as const;
  const day = todayOf(sample, events, plain, today);
  expect([countDone(day, today), countDone(day, today, term)]).toEqual([2, 1]);
  const next = todayOf(sample, events, plain, today + 1);
  expect(countDone(next, today + 1, term)).toBe(0);
});

test('answers under a clock that was ahead do not use up the minutes of every day until then', () => {
  const ahead = ['g3', 'g4', 'g5'].flatMap((id) => [
    answered(id, ['gate'], 0, noon(today - 9)),
    answered(id, ['gate'], 1, noon(today + 90)),
  ]);
  const { queue, done } = todayOf(sample, [...learned, ...ahead], { v: 1, minutes: 1 }, today);
  expect(done).toBe(0);
  expect(queue.entries.length).toBeGreaterThan(0);
});

describe('what went wrong today', () => {
  const g2 = { kind: 'question', id: 'g2' } as const;
  const laidAfter = lastNumber(learned);
  test('is told by the first answer since the card was laid out', () => {
    expect(wentWrong(g2, learned, laidAfter, today)).toBe(false);
    const wrong = [...learned, answered('g2', ['gate'], 0, noon(today)), answered('g2', ['gate'], 1, noon(today))];
    expect(wentWrong(g2, wrong, laidAfter, today)).toBe(true);
    const right = [...learned, answered('g2', ['gate'], 1, noon(today)), answered('g2', ['gate'], 0, noon(today))];
    expect(wentWrong(g2, right, laidAfter, today)).toBe(false);
  });

  test('is told under a clock that was ahead as well; what was wrong before midnight is the plan’s business', () => {
    const ahead = [...learned, answered('g2', ['gate'], 1, noon(today + 90))];
    const again = [...ahead, answered('g2', ['gate'], 0, noon(today + 90))];
    expect(wentWrong(g2, again, lastNumber(ahead), today)).toBe(true);
    const late = [...learned, answered('g2', ['gate'], 0, noon(today - 1))];
    expect(wentWrong(g2, late, laidAfter, today)).toBe(false);
    expect(answersAfter(g2, late, laidAfter)).toHaveLength(1);
    expect(answersAfter(g2, learned, laidAfter)).toEqual([]);
  });

  test('is no longer wrong when the rating was taken back', () => {
    const first = rated('seal-number', 1, noon(today));
    const back: LearnerEvent = {
      ...rated('seal-number', 3, noon(today)),
      type: 'regraded',
      input: { of: first.id, rating: 3 },
    };
    const card = { kind: 'term', id: 'seal-number' } as const;
    expect(wentWrong(card, [first], laidAfter, today)).toBe(true);
    expect(wentWrong(card, [first, back], laidAfter, today)).toBe(false);
  });

  test('comes back from a draft of the same day only, and only what is still there', () => {
    const known = new Set(['question g2']);
    const draft = { v: 1, day: today, again: ['question g2', 'term gone', 7] };
    expect(parseAgain(draft, today, known)).toEqual(['question g2']);
    expect(parseAgain(draft, today + 1, known)).toEqual([]);
    for (const broken of [null, [], 'x', { ...draft, v: 2 }, { ...draft, again: {} }])
      expect(parseAgain(broken as never, today, known)).toEqual([]);
  });
});

describe('the next card', () => {
  const day = todayOf(sample, learned, plain, today);
  const order = day.queue.entries.map(({ card }) => keyOf(card));
  const next = (again: string[], skipped: string[]) => {
    const found = pickNext(day, again, skipped);
    return found && [keyOf(found.card), found.why];
  };

  test('is the first of the queue, what was skipped comes after all others', () => {
    expect(next([], [])?.[0]).toBe(order[0]);
    expect(next([], [order[0] ?? ''])?.[0]).toBe(order[1]);
  });

  test('is one that went wrong once the queue is through, then what was skipped', () => {
    expect(next(['question g1'], order)).toEqual(['question g1', 'again']);
    expect(next([], order)?.[0]).toBe(order[0]);
    expect(pickNext({ ...day, queue: { ...day.queue, entries: [] } }, [], order)).toBeUndefined();
  });
});

test('a self-rating says by half a weight what was known', () => {
  const shown = ([1, 2, 3, 4] as const).map((rating) => termEvidence('gate', rating)[0]);
  expect(shown.map((one) => one?.value)).toEqual([0, 0.5, 1, 1]);
  expect(shown.every((one) => one?.weight === 0.5 && one.point === 'gate')).toBe(true);
});

describe('a rating says when the card comes back', () => {
  const fresh = {};
  test('later the better it was known, tomorrow at the earliest', () => {
    const days = ([1, 2, 3, 4] as const).map((rating) => returnOf(fresh, rating, today, undefined));
    const counts = days.map((one) => (one.in === 'days' ? one.days : NaN));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(1);
    expect(counts[3]).toBeGreaterThan(counts[2] ?? 0);
  });

  test('not later than the last round before the exam', () => {
    expect(returnOf(fresh, 4, today, today + 9)).toEqual({ in: 'last-round' });
    expect(returnOf(fresh, 1, today, today + 9)).toEqual({ in: 'days', days: 1 });
    expect(returnOf(fresh, 4, today, today + 3).in).toBe('days');
  });

  test.each([
    [1, '明天'],
    [3, '3 天后'],
    [59, '59 天后'],
    [90, '约 3 个月后'],
    [400, '一年以后'],
  ])('%i days', (days, words) => {
    expect(inDays(days, reviewTexts['zh-CN'])).toBe(words);
  });
});

test('what is due is said in whole minutes, with the kinds that are there', () => {
  const { queue } = todayOf(sample, learned, plain, today);
  expect(dueWords(queue, reviewTexts['zh-CN'])).toBe('今天复习 3 张：2 题，1 张术语卡，约 1 分钟。');
  const terms = { ...queue, entries: queue.entries.filter(({ card }) => card.kind === 'term'), seconds: 8 };
  expect(dueWords(terms, reviewTexts['zh-CN'])).toBe('今天复习 1 张术语卡，约 1 分钟。');
});
