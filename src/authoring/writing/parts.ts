import type { Item } from '#src/questions/registry.ts';
import type { QuestionEntry } from '../catalogue.ts';

/** The questions inside a case, each with its place in the file; none of any other question. */
export const partsOf = (entry: QuestionEntry): QuestionEntry[] =>
  entry.item.kind === 'case'
    ? entry.item.questions.map((part, index) => ({
        ...entry,
        item: part as Item,
        path: [...entry.path, 'questions', index],
      }))
    : [];

/**
 * Every question and every part of a case, in the order of the file. Words are looked at in all of them; what is counted
 * (how many, how hard, where keys stand) counts a case once, and its parts not at all.
 */
export const withParts = (entries: readonly QuestionEntry[]): QuestionEntry[] =>
  entries.flatMap((entry) => [entry, ...partsOf(entry)]);
