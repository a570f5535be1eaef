import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type Rating, recallOn, remember } from './forgetting.ts';
import type { Card } from './memory.ts';
import { type Circumstances, assumedPace, gainAtExam, lastRoundDays, memoryOf, planToday, secondsOf } from './plan.ts';

const today = 20_000;
/** A card answered so many days ago, after a first answer before that. */
const card = (id: string, daysAgo: number, rating: Rating = 3, more: Partial<Card> = {}): Card => {
  const last = today - daysAgo;
  const memory = remember(remember(undefined, last - 4, 3), last, rating);
  return { kind: 'question', id, size: 1, since: last - 4, memory, rating, answers: 2, lapses: 0, ...more };
};
const fresh = (id: string, daysAgo = 1): Card => ({
  kind: 'term',
  id,
  size: 1,
  since: today - daysAgo,
  answers: 0,
  lapses: 0,
});
const ids = (cards: readonly Card[], circumstances: Partial<Circumstances> = {}) =>
  planToday(cards, { today, ...circumstances }).entries.map(({ card: { id } }) => id);

const anyCard = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 120 }),
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    size: fc.constantFrom(1, 1, 1, 4),
    kind: fc.constantFrom('question' as const, 'term' as const),
    isNew: fc.boolean(),
  })
  .map(({ daysAgo, rating, size, kind, isNew }) =>
    isNew && kind === 'term' ? fresh('', daysAgo) : card('', daysAgo, rating, { size, kind }),
  );
const anyCards = fc
  .array(anyCard, { maxLength: 60 })
  .map((list) => list.map((one, index) => ({ ...one, id: `c${index}` })));
const anyCircumstances = fc
  .record({ exam: fc.option(fc.integer({ min: -3, max: 70 })), minutes: fc.option(fc.integer({ min: 1, max: 40 })) })
  .map(({ exam, minutes }): Circumstances => ({
    today,
    ...(exam !== null && { exam: today + exam }),
    ...(minutes !== null && { minutes }),
  }));

describe('without an exam', () => {
  it('what has fallen to 90 % comes, the most overdue first', () => {
    const cards = [card('soon', 1), card('overdue', 60), card('due', 30), card('wrong', 3, 1)];
    const due = cards.filter((one) => recallOn(memoryOf(one), today) <= 0.9);
    const overdue = (one: Card) => (today - memoryOf(one).last) / memoryOf(one).stability;
    const expected = due.sort((a, b) => overdue(b) - overdue(a)).map(({ id }) => id);
    expect(ids(cards)).toEqual(expected);
    expect(expected).toHaveLength(3);
    expect(planToday(cards, { today }).phase).toBe('due');
  });

  it('is cut at the minutes, and says how much more there would be', () => {
    const cards = Array.from({ length: 10 }, (_, index) => card(`c${index}`, 60 + index));
    expect(planToday(cards, { today, minutes: 2 })).toMatchObject({ seconds: 120, waiting: 7, waitsFor: 'minutes' });
  });

  it('goes on where it stood: reviews already done today count against the minutes, a first answer does not', () => {
    const cards = Array.from({ length: 10 }, (_, index) => card(`c${index}`, 60 + index));
    const done = [card('a', 0), card('b', 0), card('first', 0, 3, { answers: 1 })];
    expect(planToday([...cards, ...done], { today, minutes: 3 })).toMatchObject({ seconds: 80, waiting: 8 });
    expect(ids(done)).toEqual([]);
  });

  it('gives a single first card that is longer than the minutes, and nothing after it', () => {
    const long = card('case', 100, 3, { size: 5 });
    expect(ids([long, card('x', 60)], { minutes: 1 })).toEqual(['case']);
  });

  it('names the next day when nothing is left, and none without cards', () => {
    const one = card('x', 1);
    const { next, entries } = planToday([one], { today });
    expect(entries).toEqual([]);
    expect(ids([one], { today: (next as number) - 1 })).toEqual([]);
    expect(ids([one], { today: next as number })).toEqual(['x']);
    const many = Array.from({ length: 20 }, (_, index) => card(`c${index}`, 30));
    expect(planToday(many, { today, exam: today + 4 })).toMatchObject({ waitsFor: 'share' });
    expect(planToday(many, { today })).not.toHaveProperty('waitsFor');
    expect(planToday([], { today })).toEqual({ phase: 'due', entries: [], seconds: 0, waiting: 0 });
  });

  it('a term may come on the day its section was read', () => {
    expect(ids([fresh('t', 0)])).toEqual(['t']);
  });
});

describe('every entry says why', () => {
  it('new, wrong, partly right, long ago, before the exam', () => {
    const cards = [fresh('new'), card('wrong', 20, 1), card('partly', 60, 2), card('ago', 90), card('exam', 3)];
    const { entries } = planToday(cards, { today, exam: today + 1 });
    const why = Object.fromEntries(entries.map((entry) => [entry.card.id, entry.why]));
    expect(why).toEqual({ new: 'new', wrong: 'wrong', partly: 'partly', ago: 'ago', exam: 'exam' });
  });
});

describe('towards an exam', () => {
  const many = Array.from({ length: 200 }, (_, index) => card(`c${index}`, 5 + index, index % 4 === 0 ? 1 : 3));

  it('what raises recall on exam day most per second comes first', () => {
    const exam = today + 30;
    const { entries, phase } = planToday(many, { today, exam, minutes: 20 });
    const worth = entries.map((entry) => gainAtExam(memoryOf(entry.card), today, exam) / entry.seconds);
    expect(phase).toBe('towards');
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(entries).toHaveLength(30);
  });

  it('lets recall fall to 85 % when the last days have time for everything, else to 90 %', () => {
    const between = Array.from({ length: 90 }, (_, index) => card('', index)).find((one) => {
      const recall = recallOn(memoryOf(one), today);
      return recall < 0.89 && recall > 0.86;
    }) as Card;
    const cards = Array.from({ length: 30 }, (_, index) => ({ ...between, id: `c${index}` }));
    const least = (cards.length * assumedPace.question) / 60 / lastRoundDays;
    const exam = today + 30;
    expect(ids(cards, { exam })).toEqual([]);
    expect(ids(cards, { exam, minutes: least })).toEqual([]);
    expect(ids(cards, { exam, minutes: least - 1 })).not.toEqual([]);
  });

  it('the last days share everything that gains among them, whatever was done today already', () => {
    const shares: number[] = [];
    let cards = many;
    const exam = today + lastRoundDays;
    for (let day = today; day < exam; day += 1) {
      const { entries, phase, seconds } = planToday(cards, { today: day, exam });
      expect(phase).toBe('last-round');
      const asked = new Set(entries.map((entry) => entry.card));
      cards = cards.map((one) =>
        asked.has(one) ? { ...one, memory: remember(one.memory, day, 3), answers: one.answers + 1 } : one,
      );
      shares.push(seconds);
      expect(planToday(cards, { today: day, exam }).seconds).toBeLessThanOrEqual(assumedPace.question);
    }
    expect(Math.max(...shares)).toBeLessThan(2 * Math.min(...shares));
    expect(cards.every((one) => memoryOf(one).last >= today)).toBe(true);
  });

  it('a day’s share of the last days does not grow or shrink while it is worked off', () => {
    const exam = today + 3;
    const { entries, seconds } = planToday(many, { today, exam });
    const half = new Set(entries.slice(0, entries.length / 2).map((entry) => entry.card));
    const cards = many.map((one) =>
      half.has(one) ? { ...one, memory: remember(one.memory, today, 3), answers: one.answers + 1 } : one,
    );
    const rest = planToday(cards, { today, exam });
    expect(rest.seconds).toBe(seconds - half.size * assumedPace.question);
    expect(rest.entries.map((entry) => entry.card)).toEqual(entries.slice(half.size).map((entry) => entry.card));
  });

  it('on the day itself the weakest come, after it there is no exam', () => {
    const cards = [card('strong', 1), card('weak', 90), card('weaker', 20, 1)];
    const order = cards
      .filter(({ id }) => id !== 'strong')
      .sort((a, b) => recallOn(memoryOf(a), today) - recallOn(memoryOf(b), today));
    expect(planToday(cards, { today, exam: today }).phase).toBe('exam-day');
    expect(ids(cards, { exam: today })).toEqual(order.map(({ id }) => id));
    expect(planToday(cards, { today, exam: today - 1 })).toEqual(planToday(cards, { today }));
  });
});

describe('a queue', () => {
  it('never exceeds the minutes, except by a single first card; never has a card twice; loses none', () => {
    fc.assert(
      fc.property(anyCards, anyCircumstances, (cards, circumstances) => {
        const { entries, seconds, waiting } = planToday(cards, circumstances);
        expect(seconds).toBe(entries.reduce((all, entry) => all + entry.seconds, 0));
        for (const entry of entries) expect(entry.seconds).toBe(secondsOf(entry.card, assumedPace));
        if (circumstances.minutes !== undefined && entries.length > 1)
          expect(seconds).toBeLessThanOrEqual(circumstances.minutes * 60);
        expect(new Set(entries.map((entry) => entry.card.id)).size).toBe(entries.length);
        for (const entry of entries) expect(cards).toContain(entry.card);
        // Whatever has fallen to 85 % and was not answered today is in the queue, waiting, or left to a later share.
        const low = cards.filter((one) => memoryOf(one).last < today && recallOn(memoryOf(one), today) <= 0.85);
        if (circumstances.minutes === undefined && planToday(cards, circumstances).phase !== 'last-round')
          for (const one of low) expect(entries.map((entry) => entry.card)).toContain(one);
        else expect(entries.length + waiting).toBeGreaterThanOrEqual(Math.min(1, low.length));
      }),
    );
  });

  it('is the same whatever the order of the cards', () => {
    fc.assert(
      fc.property(anyCards, anyCircumstances, (cards, circumstances) => {
        expect(planToday([...cards].reverse(), circumstances)).toEqual(planToday(cards, circumstances));
      }),
    );
  });

  it('brings every card again in the end, however few the minutes', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { minLength: 1, maxLength: 12 }), (list) => {
        let cards = list.map((one, index): Card => ({ ...one, id: `c${index}`, size: 1 }));
        const seen = new Set<string>();
        for (let day = today; day < today + 400; day += 1) {
          const [entry] = planToday(cards, { today: day, minutes: 1 }).entries;
          if (!entry) continue;
          seen.add(entry.card.id);
          const memory = remember(entry.card.memory, day, 3);
          cards = cards.map((one) => (one === entry.card ? { ...one, memory, answers: one.answers + 1 } : one));
        }
        expect(seen.size).toBe(cards.length);
      }),
      { numRuns: 20 },
    );
  });
});
