import { describe, expect, it } from 'vitest';
import { recallOn, remember } from './forgetting.ts';
import { forecast, forecastAll, meanRecall, offeredMinutes, workload } from './forecast.ts';
import type { Card } from './memory.ts';
import { memoryOf, planToday } from './plan.ts';

const today = 20_000;
const cards = Array.from({ length: 300 }, (_, index): Card => {
  const since = today - 1 - (index % 40);
  const kind = index % 3 === 2 ? 'term' : 'question';
  const rating = index % 4 === 0 ? 1 : 3;
  const memory = index % 10 === 2 ? {} : ({ memory: remember(undefined, since, rating), rating } as const);
  return { kind, id: `c${index}`, size: 1, since, answers: 'memory' in memory ? 1 : 0, lapses: 0, ...memory };
});

describe('the forecast', () => {
  it('begins with today’s queue and goes on to the day before the exam', () => {
    const exam = today + 20;
    const { days, until } = forecast(cards, { today, exam, minutes: 10 });
    expect([days.length, until]).toEqual([20, exam]);
    expect(days[0]).toBe(planToday(cards, { today, exam, minutes: 10 }).seconds / 60);
    expect(Math.max(...days)).toBeLessThanOrEqual(10);
  });

  it('has each card on the day on which it falls due', () => {
    const card = { ...(cards[0] as Card), memory: { stability: 7, difficulty: 5, last: today - 1 } };
    const { days, cards: different, reviews } = forecast([card], { today });
    expect(days.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 40 / 60]);
    expect([different, reviews]).toEqual([1, days.filter((minutes) => minutes > 0).length]);
  });

  it('looks 30 days ahead without an exam and after it, and at most 120 with one', () => {
    expect(forecast(cards, { today, minutes: 5 })).toMatchObject({ until: today + 30, minutes: 5 });
    expect(forecast(cards, { today, exam: today - 3, minutes: 5 })).toEqual(forecast(cards, { today, minutes: 5 }));
    expect(forecast([], { today, exam: today + 300 })).toMatchObject({
      until: today + 120,
      recall: 0,
      cards: 0,
      reviews: 0,
    });
  });

  it.each([undefined, 3, 60, 300, 700])('never promises less for more minutes: exam in %s days', (ahead) => {
    for (const many of [20, 60, 300]) {
      const exam = ahead === undefined ? {} : { exam: today + ahead };
      const recalls = forecastAll(cards.slice(0, many), { today, ...exam }).map(({ recall }) => recall);
      expect(recalls).toEqual([...recalls].sort((a, b) => a - b));
    }
  });

  it('looks at an exam further off than it looks as if it were at the end, with its last round', () => {
    const [far, near] = [300, 120].map((ahead) => forecast(cards, { today, exam: today + ahead, minutes: 20 }));
    expect(far).toEqual(near);
    expect(far?.recall).toBeGreaterThan(0.95);
  });

  it('promises more for more minutes, and more than doing nothing', () => {
    const all = forecastAll(cards, { today, exam: today + 30 });
    expect(all.map(({ minutes }) => minutes)).toEqual(offeredMinutes);
    const recalls = all.map(({ recall }) => recall);
    expect(recalls[0]).toBeGreaterThan(meanRecall(cards, today + 30));
    for (const [index, recall] of recalls.entries())
      if (index > 0) expect(recall).toBeGreaterThanOrEqual(recalls[index - 1] as number);
    for (const { cards: different, reviews } of all) expect(reviews).toBeGreaterThanOrEqual(different);
  });

  it('is the same every time and changes no card', () => {
    const before = structuredClone(cards);
    expect(forecastAll(cards, { today, exam: today + 9 })).toEqual(forecastAll(cards, { today, exam: today + 9 }));
    expect(cards).toEqual(before);
  });

  it('has the days of the week in it, and those of the week after an exam too', () => {
    const plan = { today, minutes: 10 };
    expect(workload(cards, plan, 7)).toEqual(forecast(cards, plan).days.slice(0, 7));
    const eve = { ...plan, exam: today + 1 };
    const week = workload(cards, eve, 7);
    expect(week).toHaveLength(7);
    expect(week[0]).toBe(planToday(cards, eve).seconds / 60);
    // On exam day and after it something comes as well: nobody is told that tomorrow is free.
    for (const minutes of week.slice(1)) expect(minutes).toBeGreaterThan(0);
    expect(workload([], eve, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('means recall over all cards, the unanswered too', () => {
    const two = [cards[0] as Card, cards[2] as Card];
    const mean = two.reduce((all, card) => all + recallOn(memoryOf(card), today), 0) / 2;
    expect(meanRecall(two, today)).toBeCloseTo(mean, 12);
  });
});
