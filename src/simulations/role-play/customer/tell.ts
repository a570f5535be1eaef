/** What he is ready to tell: the rules of the four depths (the engine's README has them as a table). */
import type { Meaning } from '../reading/labels.ts';
import type { Fact } from '../scenario.ts';
import { meet, type Talk, tell } from './talk.ts';

/** Trust from which a closed question still brings a complaint to light. */
const closedImplied = 50;
/** Trust from which a closed question still brings a concrete wish to light. */
const closedExplicit = 58;
/** What an open question about a difficulty needs above a motive's trust, where implication or empathy need none. */
const openMotive = 12;

/** Whether what comes first was told before this turn or seen, and he trusts enough: he goes deeper only when he is followed. */
export const isWithin = ({ state, told }: Talk, fact: Fact): boolean =>
  state.trust >= fact.trust &&
  fact.needs.every((id) => (state.told.includes(id) && !told.includes(id)) || state.looked.includes(id));

/** Whether this way of speaking gets this fact out of him, its preconditions given. */
export function isMoved({ state }: Talk, { depth, trust }: Fact, { act, form, kind }: Meaning): boolean {
  if (form === 'leading') return false;
  if (depth === 'stated') return act === 'ask' || act === 'confirm';
  if (depth === 'implied') {
    if (act === 'empathize') return true;
    if (form === 'closed') return state.trust >= closedImplied && (kind === 'problem' || kind === 'implication');
    return act === 'ask' && (form === 'open' || kind === 'problem' || kind === 'implication');
  }
  if (depth === 'explicit') {
    if (act === 'confirm' || act === 'empathize') return true;
    return act === 'ask' && (form !== 'closed' || state.trust >= closedExplicit);
  }
  if (act === 'empathize' || kind === 'implication' || kind === 'payoff') return true;
  return form === 'open' && state.trust >= trust + openMotive;
}

/** Tells up to `most` facts about a topic, the shallowest first. Returns how many. */
export function tellAbout(talk: Talk, topic: string, meaning: Meaning, most: number): number {
  let told = 0;
  for (const fact of talk.lookup.of(topic)) {
    if (told >= most) break;
    if (talk.state.told.includes(fact.id) || !isWithin(talk, fact) || !isMoved(talk, fact, meaning)) continue;
    // He comes to the bottom of it last, and not in the same breath as anything else.
    if (fact.depth === 'motive' && told > 0) break;
    tell(talk, fact);
    told += 1;
    if (fact.depth === 'motive') break;
  }
  return told;
}

/** Tells one fact that follows from what he has just been talking about, or from anything: the deepest he is ready for. */
export function tellMore(talk: Talk, topics: readonly string[], meaning: Meaning): boolean {
  const { state, scenario } = talk;
  const open = scenario.facts.filter(
    (fact) =>
      !state.told.includes(fact.id) &&
      fact.depth !== 'stated' &&
      (topics.length === 0 || meet(fact.topics, topics)) &&
      isWithin(talk, fact) &&
      isMoved(talk, fact, meaning),
  );
  const next = open.find(({ depth }) => depth === 'explicit') ?? open.find(({ depth }) => depth !== 'explicit');
  if (next) tell(talk, next);
  return next !== undefined;
}

/** Whether a topic still holds something he has not told. */
export const isHolding = ({ state, lookup }: Talk, topic: string): boolean =>
  lookup.of(topic).some(({ id }) => !state.told.includes(id));
