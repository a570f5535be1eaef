import type { InvalidCode } from '#src/model/score.ts';
import { isPlain, type ItemBase, onlyMember, type Validated } from './kind.ts';
import type { PublicOption } from './options.ts';

/** each: every pair counts alike · net: a wrong pair takes a right one away · none: all or nothing. */
export const pairScorings = ['each', 'net', 'none'] as const;
export type PairScoring = (typeof pairScorings)[number];

/** What something is joined to: subject id → target id (left → right, item → category). */
export type Pairs = Record<string, string>;

/** One of the things that are to be joined, and why it goes where it goes. */
export interface Subject extends PublicOption {
  feedback: string;
}

/** How an answer compares with the key, in numbers of subjects; the three add up to `total`. */
export interface PairCounts {
  right: number;
  wrong: number;
  /** Joined to nothing: earns nothing, costs nothing. */
  open: number;
  total: number;
}

/** A map's own member, or nothing: `constructor` and the like are no ids that anybody gave. */
export const ownOf = (map: Pairs, id: string): string | undefined => (Object.hasOwn(map, id) ? map[id] : undefined);

/**
 * The map under `member`, if every name in it is a subject's id and every value a target's. What is null, undefined or ''
 * was left open and is dropped; a map with nothing else is `empty`.
 */
export function validatePairs(
  input: unknown,
  member: string,
  subjects: readonly PublicOption[],
  targets: readonly PublicOption[],
): Validated<Pairs> {
  const refuse = (code: InvalidCode): Validated<Pairs> => ({ ok: false, code });
  if (input === null || input === undefined) return refuse('empty');
  if (isPlain(input) && Object.keys(input).length === 0) return refuse('empty');
  if (!onlyMember(input, member)) return refuse('wrong-shape');
  const map = input[member];
  if (map === null || map === undefined) return refuse('empty');
  if (!isPlain(map)) return refuse('wrong-shape');
  const given = Object.entries(map).map(([id, target]) => [id, target ?? ''] as const);
  if (given.some(([, target]) => typeof target !== 'string')) return refuse('wrong-shape');
  const [known, wanted] = [new Set(subjects.map(({ id }) => id)), new Set(targets.map(({ id }) => id))];
  if (given.some(([id, target]) => !known.has(id) || (target !== '' && !wanted.has(target as string))))
    return refuse('unknown-id');
  const joined = given.filter(([, target]) => target !== '') as [string, string][];
  return joined.length === 0 ? refuse('empty') : { ok: true, input: Object.fromEntries(joined) };
}

/** Counts an answer against the key; no order of anything matters. */
export function comparePairs(subjects: readonly PublicOption[], key: Pairs, pairs: Pairs): PairCounts {
  const answered = subjects.filter(({ id }) => ownOf(pairs, id) !== undefined);
  const right = answered.filter(({ id }) => ownOf(pairs, id) === ownOf(key, id)).length;
  const total = subjects.length;
  return { right, wrong: answered.length - right, open: total - answered.length, total };
}

/**
 * The fraction of the points, 0 to 1; 1 under every rule exactly when every pair is right. With R right and W wrong of N:
 *
 * - `each`: R / N (Moodle's matching question).
 * - `net`: max(0, (R − W) / N): rights minus wrongs, the correction for guessing R − W/(k−1) with k = 2 (R. B. Frary 1988,
 *   "Formula scoring of multiple-choice tests", Educational Measurement: Issues and Practice 7(2): 33–38).
 * - `none`: 1 if R = N, else 0.
 */
export function pairCredit(scoring: PairScoring, { right, wrong, total }: PairCounts): number {
  switch (scoring) {
    case 'each':
      return right / total;
    case 'net':
      return Math.max(0, (right - wrong) / total);
    case 'none':
      return right === total ? 1 : 0;
  }
}

/** Points for pairs that passed `validatePairs`. Notes are the feedback of what was joined, rightly or not, by id. */
export function gradePairs(
  { points: total = 1, scoring, key }: Pick<ItemBase, 'points'> & { scoring: PairScoring; key: Pairs },
  subjects: readonly Subject[],
  pairs: Pairs,
): { type: 'points'; earned: number; total: number; notes: string[] } {
  const notes = subjects
    .filter(({ id, feedback }) => feedback && ownOf(pairs, id) !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ feedback }) => feedback);
  return { type: 'points', earned: total * pairCredit(scoring, comparePairs(subjects, key, pairs)), total, notes };
}
