/**
 * A turn being made: a copy of the state that may be written to, the sentences of the reply, and what moved. No sentence
 * comes twice in a run: every list is used from a place that the seed chose, once round, and then falls back on the next.
 */
import { hash32 } from '#src/core/hash32.ts';
import type { ExtraVoiceName, Fact, Scenario, VoiceName } from '../scenario.ts';
import { clamp, type Effect, type EffectCode, type Lookup, lookupOf, type State } from './state.ts';

export interface Talk {
  scenario: Scenario;
  lookup: Lookup;
  state: State;
  says: string[];
  told: string[];
  quotes: string[];
  effects: Effect[];
  /** What this turn was about, for the memory of the next. */
  about: string[];
}

export const beginTurn = (scenario: Scenario, state: State): Talk => ({
  scenario,
  lookup: lookupOf(scenario),
  state: { ...state, turn: state.turn + 1, used: { ...state.used }, counts: { ...state.counts }, near: [] },
  says: [],
  told: [],
  quotes: [],
  effects: [],
  about: [],
});

/** Moves trust and patience, and notes why. */
export function move({ state, effects }: Talk, code: EffectCode, trust = 0, patience = 0): void {
  state.trust = clamp(state.trust + trust);
  state.patience = clamp(state.patience + patience);
  effects.push({ code, ...(trust !== 0 && { trust }), ...(patience !== 0 && { patience }) });
}

/** The next unused sentence of a list, said; false when all were. `key` names the list within the scenario. */
export function say({ state, says }: Talk, key: string, list: readonly string[] | undefined): boolean {
  const used = state.used[key] ?? 0;
  if (!list || used >= list.length) return false;
  state.used[key] = used + 1;
  const from = hash32(`${state.seed}/${key}`) % list.length;
  says.push(list[(from + used) % list.length] as string);
  return true;
}

/** Says something from the first of these voices that has not said all it has. */
export const voice = (talk: Talk, ...names: (VoiceName | ExtraVoiceName)[]): boolean =>
  names.some((name) => say(talk, `v.${name}`, talk.scenario.voice[name]));

/** One sentence that is said once. */
export const once = (talk: Talk, key: string, text: string): boolean => say(talk, key, [text]);

/** Tells a fact; the one with a slip is told wrong. */
export function tell(talk: Talk, fact: Fact): void {
  const { state } = talk;
  if (fact.slip) state.slip = 'open';
  say(talk, `f.${fact.id}`, fact.slip?.tells ?? fact.tells);
  talk.quotes.push(talk.says.at(-1) ?? '');
  state.told = [...state.told, fact.id];
  talk.told.push(fact.id);
  talk.about.push(...fact.topics);
}

/** Whether two lists share a member. */
export const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));

/** How many facts of a depth were told. */
export const toldOf = ({ state, lookup }: Pick<Talk, 'state' | 'lookup'>, depth: Fact['depth']): number =>
  state.told.reduce((sum, id) => sum + Number(lookup.fact(id)?.depth === depth), 0);

/** Whether enough explicit needs are known for a proposal to be more than a guess. */
export const isReady = (talk: Pick<Talk, 'state' | 'lookup' | 'scenario'>): boolean =>
  toldOf(talk, 'explicit') >= talk.scenario.readyAfter;
