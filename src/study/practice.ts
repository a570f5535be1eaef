import type { Json } from '#src/core/hash.ts';
import { isPlain } from '#src/questions/kind.ts';
import { type Rng, shuffle } from '#src/core/rng.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { type Mastery, type MasteryState, foldMastery } from '#src/record/mastery.ts';
import { foldProgress } from '#src/record/progress.ts';
import { applyRegrades } from '#src/record/regrade.ts';
import { type Outcome, outcomeOf } from '#src/questions/outcome.ts';
import { type Moment, isAfter } from './moment.ts';
import { type StudyIndex, everyPoint, everyQuestion } from './study-data.ts';

/** What is practised: one chapter, one knowledge point, or whatever is known least. */
export type Scope = { by: 'chapter' | 'point'; id: string } | { by: 'weak' };

/** The scope that an address names (`?chapter=`, `?point=`, `?weak=1`); undefined: none, the chooser is meant. */
export function scopeOf(search: string): Scope | undefined {
  const asked = new URLSearchParams(search);
  for (const by of ['point', 'chapter'] as const) {
    const id = asked.get(by);
    if (id) return { by, id };
  }
  return asked.has('weak') ? { by: 'weak' } : undefined;
}

/** The key of a scope's draft in the record. */
export const draftKey = (scope: Scope): string => `practice/${scope.by}${'id' in scope ? `/${scope.id}` : ''}`;

/** How many questions a session has, if there are as many. */
export const sessionLength = 10;

export interface WeakPoint {
  id: string;
  p: number;
  state: MasteryState;
}

/**
 * Points that were met and are not mastered, least known first. A point never met is new, not weak, and is not in the
 * list; nor is one that no question tests.
 */
export function weakPoints(index: StudyIndex, mastery: ReadonlyMap<string, Mastery>): WeakPoint[] {
  const tested = new Set(everyQuestion(index).flatMap(({ points }) => points));
  return everyPoint(index)
    .flatMap(({ id }) => {
      const known = mastery.get(id);
      return known && known.state !== 'mastered' && tested.has(id) ? [{ id, p: known.p, state: known.state }] : [];
    })
    .sort((a, b) => a.p - b.p);
}

/** The questions of a scope, in the order of the course; with `by: 'weak'` those that test a weak point. */
export function questionsOf(index: StudyIndex, scope: Scope, mastery: ReadonlyMap<string, Mastery>) {
  const all = everyQuestion(index);
  if (scope.by === 'chapter') return all.filter(({ chapter }) => chapter === scope.id);
  if (scope.by === 'point') return all.filter(({ points }) => points.includes(scope.id));
  const weak = new Set(weakPoints(index, mastery).map(({ id }) => id));
  return all.filter(({ points }) => points.some((point) => weak.has(point)));
}

/**
 * The ids of a session's questions, at most `length`. Taken are those last answered wrong or partly right before those
 * never tried, and those before the right ones; by weakness, all of the weakest point before the next. Ties are drawn
 * from `source`. A chapter's or a point's session is then asked in an order that is drawn too; one by weakness keeps its
 * order, so that who stops early has met the worst.
 */
export function drawSession(
  index: StudyIndex,
  scope: Scope,
  events: readonly LearnerEvent[],
  source: Rng,
  length: number = sessionLength,
): string[] {
  const mastery = foldMastery(events);
  const { questions: answered } = foldProgress(events);
  const urgency = (id: string): number => {
    const latest = answered.get(id)?.latest;
    return latest === undefined ? 1 : latest < 1 ? 0 : 2;
  };
  const places = new Map(weakPoints(index, mastery).map(({ id }, place) => [id, place]));
  const weakness = (points: readonly string[]): number =>
    scope.by === 'weak' ? Math.min(...points.map((point) => places.get(point) ?? Infinity)) : 0;
  const taken = shuffle(questionsOf(index, scope, mastery), source.stream('taken'))
    .map(({ id, points }) => ({ id, weakness: weakness(points), urgency: urgency(id) }))
    .sort((a, b) => (a.weakness === b.weakness ? a.urgency - b.urgency : a.weakness - b.weakness))
    .slice(0, length)
    .map(({ id }) => id);
  return scope.by === 'weak' ? taken : shuffle(taken, source.stream('asked'));
}

/**
 * A session as a draft keeps it. `at`: the place of the question on the screen, `ids.length` once it is done; `day`: the
 * local day it was begun, counted from 1970. Which answers belong to it is read from the log.
 */
export interface PracticeDraft {
  v: 2;
  ids: string[];
  at: number;
  begun: Moment;
  day: number;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A stored draft, if it has the right shape and all its questions are still there; else undefined. */
export function parseDraft(stored: Json | undefined, index: StudyIndex): PracticeDraft | undefined {
  if (!isPlain(stored) || stored.v !== 2) return undefined;
  const { ids, at, begun, day } = stored;
  if (!Array.isArray(ids) || ids.length === 0 || !isPlain(begun)) return undefined;
  const known = new Set(everyQuestion(index).map(({ id }) => id));
  if (!ids.every((id) => typeof id === 'string' && known.has(id)) || !isCount(begun.at) || !isCount(begun.seq))
    return undefined;
  if (!isCount(at) || at > ids.length || !isCount(day)) return undefined;
  return { v: 2, ids: ids as string[], at, begun: { at: begun.at, seq: begun.seq }, day };
}

const isAnswer = ({ type, subject }: LearnerEvent): boolean => type === 'answer' && subject.kind === 'question';

/** A new session over these questions, begun at this moment on this local day. */
export const beginDraft = (ids: readonly string[], begun: Moment, day: number): PracticeDraft => ({
  v: 2,
  ids: [...ids],
  at: 0,
  begun,
  day,
});

/** The answers of a session for each of its questions, first try first; regrades are applied. */
export function sessionAnswers({ ids, begun }: PracticeDraft, events: readonly LearnerEvent[]): LearnerEvent[][] {
  const own = applyRegrades(events).filter((event) => isAnswer(event) && isAfter(event, begun));
  return ids.map((id) => own.filter(({ subject }) => subject.id === id));
}

/** How a question of the session stands; `last` and `first` are missing while it has not been answered. */
export interface Standing {
  id: string;
  first?: Outcome;
  last?: Outcome;
}

export function standings(draft: PracticeDraft, events: readonly LearnerEvent[]): Standing[] {
  return sessionAnswers(draft, events).map((answers, place) => {
    const scores = answers.flatMap(({ score }) => (score ? [outcomeOf(score)] : []));
    const [first, last] = [scores[0], scores.at(-1)];
    return { id: draft.ids[place] ?? '', ...(first && { first }), ...(last && { last }) };
  });
}
