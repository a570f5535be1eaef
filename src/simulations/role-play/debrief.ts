/**
 * The talk looked at again: what each turn did and why, what could have been said word for word, what he would still have
 * told. Advice is not written by hand: the cards are tried out on the engine from where the student stood.
 */
import type { RunScore } from '../kind.ts';
import { isRefused } from '../kind.ts';
import { replay } from '../engine/run.ts';
import { decide, start } from './customer/decide.ts';
import type { Decision, Entry, State } from './customer/state.ts';
import { lookupOf } from './customer/state.ts';
import type { Meaning } from './reading/labels.ts';
import type { Depth, Scenario } from './scenario.ts';
import { depthWorth, foundOf, type Reason, reasonsOf, scoreTalk } from './score.ts';

/** A sentence that would have brought more, and what it would have brought. */
export interface Advice {
  card: string;
  text: string;
  means: Meaning;
  /** Facts it would have brought to light. */
  told: string[];
  trust: number;
}

export interface DebriefTurn extends Entry {
  /** Trust and patience before the turn. */
  before: { trust: number; patience: number };
  better?: Advice;
}

export interface Debrief {
  score: RunScore;
  reasons: Reason[];
  turns: DebriefTurn[];
  facts: { id: string; depth: Depth; note: string; turn: number | null }[];
  discovered: string[];
  missed: string[];
  improper: State['improper'];
  statement: State['statement'];
  proposal: State['proposal'];
  left: boolean;
}

/** The debrief of a run. Decisions after one that cannot be taken are left out, as `replay` does. */
export function debriefTalk(scenario: Scenario, seed: number, decisions: readonly Decision[]): Debrief {
  const { states } = replay({ start, decide, over: ({ phase }) => phase === 'over' }, scenario, seed, decisions);
  const end = states.at(-1) as State;
  const turns = end.log.map((entry, index): DebriefTurn => {
    const before = states[index] as State;
    const better = adviceFor(scenario, before, entry);
    return {
      ...entry,
      before: { trust: before.trust, patience: before.patience },
      ...(better && { better }),
    };
  });
  const told = (id: string): number | null => end.log.find((entry) => entry.told.includes(id))?.turn ?? null;
  return {
    score: scoreTalk(scenario, end),
    reasons: reasonsOf(scenario, end),
    turns,
    facts: scenario.facts.map(({ id, depth, note }) => ({ id, depth, note, turn: told(id) })),
    ...foundOf(scenario, end),
    improper: end.improper,
    statement: end.statement,
    proposal: end.proposal,
    left: end.left,
  };
}

/** What a step is worth: what it brings to light, and how he takes it. */
function gain(scenario: Scenario, before: State, after: State): number {
  const { fact } = lookupOf(scenario);
  const found = after.told
    .filter((id) => !before.told.includes(id))
    .reduce((sum, id) => sum + depthWorth[fact(id)?.depth ?? 'stated'], 0);
  const caught = before.slip === 'open' && after.slip === 'caught' ? 3 : 0;
  const calm = Math.min(0, after.patience - before.patience) / 10;
  return found + caught + (after.trust - before.trust) / 2 + calm - (after.left ? 20 : 0);
}

/** The card that would have done most in this place, if it would have done clearly more than what was said. */
export function adviceFor(scenario: Scenario, before: State, entry: Entry): Advice | undefined {
  if (before.phase !== 'talk' || !['say', 'card', 'pick'].includes(entry.what)) return undefined;
  const best = bestCard(scenario, before);
  if (!best) return undefined;
  const did = gainOfEntry(scenario, before, entry);
  if (best.gain <= did + 1) return undefined;
  const { card, after } = best;
  const told = after.told.filter((id) => !before.told.includes(id));
  return { card: card.id, text: card.text, means: card.means, told, trust: after.trust - before.trust };
}

function gainOfEntry(scenario: Scenario, before: State, entry: Entry): number {
  const after = { ...before, told: [...before.told, ...entry.told], trust: entry.trust, patience: entry.patience };
  const caught = entry.effects.some(({ code }) => code === 'caught-slip');
  return gain(scenario, before, caught ? { ...after, slip: 'caught' } : after);
}

/** The card that gains most from a state, by trying all of them. */
export function bestCard(
  scenario: Scenario,
  before: State,
): { card: Scenario['cards'][number]; after: State; gain: number } | undefined {
  let best: { card: Scenario['cards'][number]; after: State; gain: number } | undefined;
  for (const card of scenario.cards) {
    const step = decide(scenario, before, { do: 'card', id: card.id });
    if (isRefused(step)) continue;
    const mine = gain(scenario, before, step.state);
    if (!best || mine > best.gain) best = { card, after: step.state, gain: mine };
  }
  return best;
}
