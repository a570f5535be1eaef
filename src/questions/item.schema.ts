import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { levels, uses } from './kind.ts';

/** What an author writes for every question, whatever its kind. */
export const itemBaseShape = {
  id: slug,
  stem: filled,
  // The least that a learner's record takes back in when it is read (parse-event.ts).
  points: z.number().min(0.001).max(100).optional(),
  knowledge: z.array(slug).min(1),
  level: z.enum(levels),
  use: z.enum(uses).default('quiz'),
  hints: z.array(filled).default([]),
};

/** An id on a question line: any text will do. */
export const lineId = z.string().min(1, 'an id that is not empty');

/** A text that only authors need: what is absent or odd on a question line counts as empty, and then makes no note. */
export const authorText = z.string().catch('');

/** What every question on a line of `course grade` has. Author fields get neutral values, unknown ones are ignored. */
export const questionBaseShape = {
  id: lineId,
  stem: filled,
  points: z.number().positive().optional(),
  knowledge: z.array(z.string()).catch([]),
  level: z.enum(levels).catch('remember'),
  use: z.enum(uses).catch('quiz'),
  hints: z.array(z.string()).catch([]),
};

/** Files an issue of ours: what was written, where, what is expected there, and the issue's code. */
export type Complain = (input: unknown, path: PropertyKey[], message: string, issue: string) => void;

export const complainTo =
  (context: z.RefinementCtx): Complain =>
  (input, path, message, issue) =>
    context.addIssue({ code: 'custom', input, path: path as (string | number)[], message, params: { issue } });

/** Calls `again` with each value that stood before in the list, and its place; returns the values, each once. */
export function checkOnce<T>(values: readonly T[], again: (value: T, index: number) => void): ReadonlySet<T> {
  const seen = new Set<T>();
  values.forEach((value, index) => (seen.has(value) ? again(value, index) : seen.add(value)));
  return seen;
}

/** Every id of the list under `name` stands once. Returns the ids. */
export const checkIds = <T>(
  list: readonly { id: T }[],
  name: string,
  complain: Complain,
  message = 'an id used once',
): ReadonlySet<T> =>
  checkOnce(
    list.map(({ id }) => id),
    (id, index) => complain(id, [name, index, 'id'], message, 'duplicate-id'),
  );

const mostListed = 30;

/** Ids as a message lists them. Not all of a hundred thousand: the message may be said as often. */
export const listed = (ids: Iterable<string>): string => {
  const all = [...ids];
  return all.length > mostListed ? `${all.slice(0, mostListed).join(', ')} …` : all.join(', ');
};

/**
 * The schemas of a kind and what brings older stored inputs up to date, by the version they were stored under.
 * For authors, the build and the server; a browser never loads this (a test refuses Zod in client code).
 */
export interface KindSchemas {
  /** What authors write: strict, for a misspelt field is a fault. */
  itemSchema: z.ZodType;
  /** What other tools send to be graded: an item out of as little as the kind can be graded by. */
  questionSchema: z.ZodType;
  inputSchema: z.ZodType;
  migrations: Record<number, (input: unknown) => unknown>;
}
