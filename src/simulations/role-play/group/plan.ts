/**
 * A lesson in groups of three: what comes when, and who does what. The minutes are those of the course's teacher for one scenario
 * in a double period.
 */
import type { Depth } from '../scenario.ts';

export const lesson = [
  { id: 'read', minutes: 8 },
  { id: 'prepare', minutes: 12 },
  { id: 'round1', minutes: 12 },
  { id: 'round2', minutes: 12 },
  { id: 'round3', minutes: 12 },
  { id: 'write', minutes: 12 },
  { id: 'debrief', minutes: 18 },
  { id: 'close', minutes: 4 },
] as const;

/** The steps with the minutes at which each begins and ends. */
export function timetable(): { id: (typeof lesson)[number]['id']; minutes: number; from: number; to: number }[] {
  let from = 0;
  return lesson.map(({ id, minutes }) => {
    const step = { id, minutes, from, to: from + minutes };
    from = step.to;
    return step;
  });
}

/** How long the lesson is, in minutes. */
export const lessonMinutes = lesson.reduce((sum, { minutes }) => sum + minutes, 0);

export const people = ['a', 'b', 'c'] as const;
export type Person = (typeof people)[number];
export const roles = ['consultant', 'customer', 'observer'] as const;
export type Role = (typeof roles)[number];
export const rounds = [1, 2, 3] as const;
export type Round = (typeof rounds)[number];

/**
 * What a person does in a round. The rounds are one talk, taken over by the next consultant, and the card is read a part a round.
 * Turned this way round, a customer is observer before he is consultant: he asks for nothing that he has read.
 */
export const roleOf = (person: Person, round: Round): Role =>
  roles[(people.indexOf(person) + round - 1) % people.length] as Role;

/** The depths that the customer of a round may tell from: his part of the card. */
export const depthsOf: Record<Round, readonly Depth[]> = {
  1: ['stated', 'implied'],
  2: ['explicit'],
  3: ['motive'],
};
