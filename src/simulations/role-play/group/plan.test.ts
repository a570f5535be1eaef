import { expect, it } from 'vitest';
import { depths } from '../scenario.ts';
import { depthsOf, lesson, lessonMinutes, people, roleOf, roles, rounds, timetable } from './plan.ts';

it('a lesson is 8 minutes of reading, 12 of preparing, three rounds of 12, 12 of writing, 18 of debrief and 4 to close', () => {
  expect(lesson.map(({ minutes }) => minutes)).toEqual([8, 12, 12, 12, 12, 12, 18, 4]);
  expect(lessonMinutes).toBe(90);
});

it('every step begins when the one before it ends', () => {
  const steps = timetable();
  expect(steps[0]?.from).toBe(0);
  expect(steps.at(-1)?.to).toBe(90);
  for (const [at, step] of steps.entries()) expect(step.from).toBe(at === 0 ? 0 : steps[at - 1]?.to);
});

it('everybody is consultant, customer and observer once, and every round has one of each', () => {
  const sorted = [...roles].sort();
  for (const person of people) expect(rounds.map((round) => roleOf(person, round)).sort()).toEqual(sorted);
  for (const round of rounds) expect(people.map((person) => roleOf(person, round)).sort()).toEqual(sorted);
});

it('a consultant has read, as a customer before, nothing but the first part, and that two rounds ago', () => {
  for (const person of people) {
    const asks = rounds.find((round) => roleOf(person, round) === 'consultant') ?? 1;
    const reads = rounds.find((round) => roleOf(person, round) === 'customer') ?? 1;
    expect(reads > asks || reads === asks - 2, person).toBe(true);
  }
});

it('the three parts hold every depth once, the shallow ones first', () => {
  expect(rounds.flatMap((round) => depthsOf[round])).toEqual(depths);
});
