import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';

/** Whole local days since 1970-01-01 (days.ts). */
export type Day = number;

/** How well something was known: 1 not, 2 with trouble or in part, 3 well, 4 at once. */
export type Rating = 1 | 2 | 3 | 4;

/** FSRS's picture of one memory: `stability` is the days until recall has fallen to 90 %, `difficulty` 1 … 10. */
export interface Memory extends Readonly<FSRSState> {
  /** The day of the last answer that counted. */
  last: Day;
}

/** Recall at which plain FSRS asks again. */
export const desiredRetention = 0.9;

/**
 * FSRS-6 (https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler) with its published parameters, until
 * there are data of our own to fit. No fuzz: the same log gives the same queue. No steps within a day: days are whole here.
 * The class alone, not `fsrs()`: the schedulers around it work on clock times, and a phone would fetch them for nothing.
 */
const model = new FSRSAlgorithm({
  request_retention: desiredRetention,
  enable_fuzz: false,
  enable_short_term: false,
});
const decay = -(model.parameters.w[20] as number);
const factor = Math.pow(0.9, 1 / decay) - 1;

/** Recall `days` after an answer that left this stability: (1 + factor · days / stability)^decay, 0.9 at days = stability. */
export const recallAfter = (days: number, stability: number): number =>
  Math.pow(1 + (factor * Math.max(0, days)) / stability, decay);

/** The probability that it is recalled on a day. */
export const recallOn = (memory: Memory, day: Day): number => recallAfter(day - memory.last, memory.stability);

/** The stability with which recall is `recall` after so many days (the curve, solved for it). */
export const stabilityFor = (recall: number, days: number): number =>
  (factor * days) / (Math.pow(Math.min(recall, 0.9999), 1 / decay) - 1);

/** The first day on which recall is no higher than `recall`, at least a day after the last answer. */
export const dayAtRecall = (memory: Memory, recall: number): Day =>
  memory.last + Math.max(1, Math.ceil((memory.stability / factor) * (Math.pow(recall, 1 / decay) - 1) - 1e-9));

/** The memory after an answer; a first answer needs none before it. A day before the last one counts as the last. */
export function remember(memory: Memory | undefined, day: Day, rating: Rating): Memory {
  const days = memory ? Math.max(0, day - memory.last) : 0;
  const { stability, difficulty } = model.next_state(memory ?? null, days, rating);
  return { stability, difficulty, last: memory ? memory.last + days : day };
}

/** What is expected of a memory if it is asked on a day: recall then, and the stability a right or a wrong answer leaves. */
export function ifAsked(memory: Memory, day: Day): { recall: number; right: number; wrong: number } {
  const { stability, difficulty } = memory;
  const recall = recallOn(memory, day);
  return {
    recall,
    right: model.next_recall_stability(difficulty, stability, recall, 3),
    wrong: Math.min(stability, model.next_forget_stability(difficulty, stability, recall)),
  };
}

/**
 * The memory that is expected after being asked on a day, as one memory: its stability is the one whose recall after
 * `days` is the expected one, over both outcomes.
 */
export function expectAsked(memory: Memory, day: Day, days: number): Memory {
  const { recall, right, wrong } = ifAsked(memory, day);
  const later = recall * recallAfter(days, right) + (1 - recall) * recallAfter(days, wrong);
  const [easier, harder] = [model.next_difficulty(memory.difficulty, 3), model.next_difficulty(memory.difficulty, 1)];
  return {
    stability: stabilityFor(later, days),
    difficulty: recall * easier + (1 - recall) * harder,
    last: day,
  };
}
