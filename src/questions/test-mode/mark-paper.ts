import type { Json } from '#src/core/hash.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, PublicBase, QuestionKind, Tested } from '../kind.ts';
import { type PaperQuestion, sumUp, type TestResult } from './paper.ts';

/** Any kind, for code that never looks inside an input. */
export type AnyKind = QuestionKind<ItemBase, PublicBase, Json>;

/** An answer with its score, once handed in. */
export interface MarkedAnswer {
  full: ItemBase;
  input: Json;
  score: Exclude<Score, { type: 'invalid' }>;
  /** The paper's number, where the question drew its numbers from it. */
  seed?: number;
  /** Which part of it shows which point, where not all of it shows all. */
  tested?: readonly Tested[];
}

/**
 * Scores one answer of a paper. `asWritten`: what its learner found in it is left aside, so that what only a person can mark
 * is `pending`. Undefined for what is no answer.
 */
export function markAnswer(
  kind: AnyKind,
  full: ItemBase,
  input: Json,
  seed: number,
  asWritten: boolean,
): MarkedAnswer | undefined {
  const shown = kind.toPublic(full);
  const given = (asWritten && kind.selfMark?.(shown, input, false)) || input;
  const score = kind.score(full, given, { seed });
  if (score.type === 'invalid') return undefined;
  const tested = score.type === 'points' ? kind.tested?.(full, given, { seed }) : undefined;
  return { full, input: given, score, ...(kind.seeded?.(shown) && { seed }), ...(tested && { tested }) };
}

/** An answer with its marking begun; what was found in it before, where that can still be found. */
export function beginMarking(kind: AnyKind, full: ItemBase, input: Json, seed: number): Json {
  const shown = kind.toPublic(full);
  const begun = (given: Json): Json => kind.selfMark?.(shown, given, true) ?? given;
  const isOld = kind.score(full, begun(input), { seed }).type === 'invalid';
  return begun(isOld ? (kind.selfMark?.(shown, input, false) ?? input) : input);
}

/** Whether nothing was found in an answer that is being marked: not one point ticked. */
export function isUnticked(kind: AnyKind, full: ItemBase, input: Json): boolean {
  const shown = kind.toPublic(full);
  const begun = kind.selfMark?.(shown, kind.selfMark(shown, input, false), true);
  return JSON.stringify(begun) === JSON.stringify(input);
}

/** The sum of a paper whose answers were marked; what waits is in neither earned nor total. */
export function resultOf(
  order: readonly string[],
  questions: readonly PaperQuestion[],
  marked: ReadonlyMap<string, MarkedAnswer>,
): TestResult {
  const scores = new Map<string, { earned: number; total: number }>();
  const pending = new Set<string>();
  for (const [id, { score }] of marked) {
    if (score.type === 'points') scores.set(id, score);
    else pending.add(id);
  }
  return sumUp(order, questions, scores, pending);
}
