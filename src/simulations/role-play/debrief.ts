/** The talk looked at again: what each turn did and why, what could have been said, what he would still have told. */
import type { RunScore } from '../kind.ts';
import { type Advice, adviceFor } from './advice.ts';
import { replay } from '../engine/run.ts';
import { decide, start } from './customer/decide.ts';
import type { Decision, Entry, State } from './customer/state.ts';
import type { Depth, Element, Fact, Scenario } from './scenario.ts';
import { foundOf, type Reason, reasonsOf, scoreTalk } from './score.ts';
import { carries } from './statement.ts';

export interface DebriefTurn extends Entry {
  /** Trust and patience before the turn. */
  before: { trust: number; patience: number };
  better?: Advice;
}

export interface Debrief {
  score: RunScore;
  reasons: Reason[];
  turns: DebriefTurn[];
  /** `turn`: in which it came to light; `opens`: the opening line says it, so nobody could miss it. */
  facts: { id: string; depth: Depth; note: string; turn: number | null; opens: boolean }[];
  discovered: string[];
  missed: string[];
  improper: State['improper'];
  statement: State['statement'];
  proposal: State['proposal'];
  left: boolean;
}

type Found = Debrief['facts'][number];

/** Asked out, or said before anything could be asked. */
export const isKnown = ({ turn, opens }: Pick<Found, 'turn' | 'opens'>): boolean => turn !== null || opens;

/** How many sentences were said, how many of them were not understood, and how many turns there were beside them. */
export function saidIn({ turns }: Pick<Debrief, 'turns'>): { said: number; lost: number; turns: number } {
  const said = turns.filter(
    ({ what, text }) => ['say', 'card', 'pick', 'followup'].includes(what) && text.trim() !== '',
  );
  const lost = said.filter(({ effects }) => effects.some(({ code }) => code === 'not-understood'));
  return { said: said.length, lost: lost.length, turns: turns.filter(({ what }) => what !== 'end').length };
}

/**
 * What stands in a part of a needs statement though nobody told it: facts that count there, by their words. They bring no points, and
 * whoever wrote them must be told why.
 */
export const guessedIn = (
  { facts, statement, opens }: Pick<Scenario, 'facts' | 'statement' | 'opens'>,
  discovered: readonly string[],
  part: Element,
  text: string,
): Fact[] =>
  facts.filter(
    ({ id, marks }) =>
      statement.parts[part].facts.includes(id) && ![...opens, ...discovered].includes(id) && carries(text, marks),
  );

/** The debrief of a run. Decisions after one that cannot be taken are left out, as `replay` does. */
export function debriefTalk(scenario: Scenario, seed: number, decisions: readonly Decision[]): Debrief {
  const { states } = replay({ start, decide, over: ({ phase }) => phase === 'over' }, scenario, seed, decisions);
  const end = states.at(-1) as State;
  const given = new Set<string>();
  const turns = end.log.map((entry, index): DebriefTurn => {
    const before = states[index] as State;
    const better = adviceFor(scenario, before, entry, given);
    if (better) given.add(better.card);
    return {
      ...entry,
      before: { trust: before.trust, patience: before.patience },
      ...(better && { better }),
    };
  });
  const { discovered, missed } = foundOf(scenario, end);
  const opens = (id: string): boolean => scenario.opens.includes(id);
  const told = (id: string): number | null => end.log.find((entry) => entry.told.includes(id))?.turn ?? null;
  return {
    score: scoreTalk(scenario, end),
    reasons: reasonsOf(scenario, end),
    turns,
    facts: scenario.facts.map(({ id, depth, note }) => ({ id, depth, note, turn: told(id), opens: opens(id) })),
    discovered,
    missed: missed.filter((id) => !opens(id)),
    improper: end.improper,
    statement: end.statement,
    proposal: end.proposal,
    left: end.left,
  };
}
