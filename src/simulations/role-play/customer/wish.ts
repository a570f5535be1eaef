/** The improper wish: when it comes, and what is made of the answer. */
import { hash32 } from '#src/core/hash32.ts';
import type { Meaning } from '../reading/labels.ts';
import type { StanceName } from '../scenario.ts';
import type { State } from './state.ts';
import { move, once, type Talk } from './talk.ts';

/** It comes in one of these turns, which the seed chooses. */
const wishFrom = 6;
const wishTurns = 5;
/** Whoever passed it over may still come back to it for so many turns. */
const wishLasts = 8;
/** What an honest answer costs and earns: trust. */
const worth: Record<StanceName, number> = { complies: 1, scolds: -8, proper: 4 };

/** He asks for something improper, once a talk; says whether he did. */
export function wish(talk: Talk): boolean {
  const { state, scenario } = talk;
  const from = wishFrom + (hash32(`${state.seed}/improper`) % wishTurns);
  if (state.improper || state.spoken < from || state.clue || state.trust < 20) return false;
  const chosen = scenario.improper[hash32(`${state.seed}/wish`) % Math.max(1, scenario.improper.length)];
  if (!chosen || !once(talk, `i.${chosen.id}`, chosen.says)) return false;
  state.improper = { id: chosen.id, turn: state.turn, stance: null };
  return true;
}

/** Whether he waits for an answer: what is said now is most likely one, understood or not. */
export const isWaiting = ({ improper }: State): boolean => improper !== null && improper.stance === null;

/** What is said to his wish: as it was read, but for the author's own answer, which nobody needs to read. */
export const stanceOf = (
  { scenario, state }: Talk,
  text: string,
  read: StanceName | undefined,
): StanceName | undefined =>
  scenario.improper.some(({ id, model }) => id === state.improper?.id && model === text.trim()) ? 'proper' : read;

/** Whether he takes it for an answer even where he would not have understood it otherwise. */
export const isAnswer = (state: State, stance: StanceName | undefined): boolean =>
  stance !== undefined && (isWaiting(state) || (state.improper?.stance === 'passed' && isRecent(state)));

/** Whether what is said may still be meant for his wish, answered or not. */
export const isRecent = ({ improper, turn }: State): boolean => improper !== null && turn - improper.turn <= wishLasts;

/** Takes what was said for an answer to his wish, if it is one; says whether it was, and there is nothing more to it. */
export function answeredWish(talk: Talk, { act, form }: Meaning, stance: StanceName | undefined): boolean {
  const { state, scenario } = talk;
  const open = state.improper;
  if (!open || !isRecent(state) || (open.stance !== null && open.stance !== 'passed')) return false;
  const improper = scenario.improper.find(({ id }) => id === open.id);
  if (!improper) return false;
  const isFirst = open.stance === null;
  // Later on a question is a question: only who speaks of himself can still mean the wish, or ends in “is that all right?”.
  if (stance && (isFirst || form === null || (act === 'ask' && form === 'closed' && stance === 'proper'))) {
    state.improper = { ...open, stance, at: state.turn };
    move(talk, stance, worth[stance]);
    once(talk, `i.${improper.id}.${stance}`, improper.replies[stance]);
    talk.about.push(...state.last.topics);
    return true;
  }
  if (isFirst) {
    state.improper = { ...open, stance: 'passed' };
    talk.effects.push({ code: 'passed' });
    once(talk, `i.${improper.id}.passed`, improper.replies.passed);
  }
  return false;
}
