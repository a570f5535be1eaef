/**
 * What could have been said, word for word. Advice is not written by hand: the cards are tried out on the engine from where the
 * student stood, and the method's order is kept, for a question that would bring much may still come too early.
 */
import { isRefused } from '../kind.ts';
import { decide } from './customer/decide.ts';
import { type Entry, lookupOf, type State } from './customer/state.ts';
import { dueStep } from './method.ts';
import type { Meaning } from './reading/labels.ts';
import type { Card, Scenario } from './scenario.ts';
import { depthWorth } from './score.ts';

/** A sentence that would have brought more, and what it would have brought. */
export interface Advice {
  card: string;
  text: string;
  means: Meaning;
  /** Facts it would have brought to light. */
  told: string[];
  trust: number;
}

/** What a card costs for each step of the method it leaps over. */
const leap = 4;
/** What a card must gain beyond what was said, to be worth saying so. */
const clearly = 1;

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

/**
 * The card that would have done most in this place, if it would have done clearly more than what was said. `given`: cards that were
 * advised for an earlier turn, because the same sentence over and over teaches nothing.
 */
export function adviceFor(
  scenario: Scenario,
  before: State,
  entry: Entry,
  given: ReadonlySet<string>,
): Advice | undefined {
  if (before.phase !== 'talk' || !['say', 'card', 'pick'].includes(entry.what)) return undefined;
  // A greeting at the door needs no advice.
  if (entry.act === 'greet' && before.spoken === 0) return undefined;
  const best = bestCard(scenario, before, given);
  if (!best || best.gain <= gainOf(scenario, before, entry) + clearly) return undefined;
  const { card, after } = best;
  const told = after.told.filter((id) => !before.told.includes(id));
  return { card: card.id, text: card.text, means: card.means, told, trust: after.trust - before.trust };
}

function gainOf(scenario: Scenario, before: State, entry: Entry): number {
  const caught = entry.effects.some(({ code }) => code === 'caught-slip');
  return gain(scenario, before, {
    ...before,
    told: [...before.told, ...entry.told],
    trust: entry.trust,
    patience: entry.patience,
    slip: caught ? 'caught' : before.slip,
  });
}

/** The card that gains most from a state, by trying all of them; a leap over steps of the method costs. */
function bestCard(
  scenario: Scenario,
  before: State,
  except: ReadonlySet<string> = new Set(),
): { card: Card; after: State; gain: number } | undefined {
  const due = dueStep(scenario, before);
  const said = new Set(before.log.map(({ text }) => text));
  let best: { card: Card; after: State; gain: number } | undefined;
  for (const card of scenario.cards) {
    if (said.has(card.text) || except.has(card.id)) continue;
    const step = decide(scenario, before, { do: 'card', id: card.id });
    if (isRefused(step)) continue;
    const mine = gain(scenario, before, step.state) - leap * Math.max(0, card.step - due - 1);
    if (!best || mine > best.gain) best = { card, after: step.state, gain: mine };
  }
  return best;
}

/** A sentence that could be said now; undefined when the talk is over. */
export const hintFor = (scenario: Scenario, state: State): string | undefined =>
  state.phase === 'talk' ? bestCard(scenario, state)?.card.text : undefined;
