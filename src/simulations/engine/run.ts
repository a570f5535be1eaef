/**
 * A run is its seed, its decisions and the versions of what they were made in: small enough to be stored, replayed,
 * rewound, forked, and scored again elsewhere.
 */
import type { Json } from '#src/core/hash.ts';
import { isRefused, type Mode, modes, type Refused, type Simulation } from '../kind.ts';

/** What is stored of a run. `scenario.version` and `model` are content hashes. */
export interface Run<Decision extends Json = Json> {
  simulation: string;
  version: number;
  scenario: { id: string; version: string };
  /** The model that read what was typed, where something is typed. */
  model?: string;
  seed: number;
  mode: Mode;
  decisions: Decision[];
  /** A run that leaves another at a turn: the first decisions, so many, are that run's. */
  forked?: { at: number };
}

/** The seed of whoever names none, and the largest there is. */
export const defaultSeed = 1;
export const largestSeed = 0xffffffff;
/** No talk and no plan has more decisions; what is longer was not made by a person. */
const mostDecisions = 5000;

/** Whether a value can be a seed: an integer, 0 to 2³²−1. */
export const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largestSeed;

type AnySimulation<Scenario, State, Seen> = Pick<
  Simulation<Scenario, unknown, State, Json, Seen, unknown>,
  'start' | 'decide' | 'over'
>;

/** A replayed run: every step's state and what was seen; `states[0]` is the start, so states are one more than seen. */
export interface Replayed<State, Seen> {
  states: State[];
  seen: Seen[];
  /** The first decision that could not be taken; what came before it stands. */
  refused?: Refused & { index: number };
}

/** Plays decisions from the start; stops at the first that is refused. Decisions after the end are refused as `over`. */
export function replay<Scenario, State, Seen>(
  simulation: AnySimulation<Scenario, State, Seen>,
  scenario: Scenario,
  seed: number,
  decisions: readonly unknown[],
): Replayed<State, Seen> {
  const states = [simulation.start(scenario, seed)];
  const seen: Seen[] = [];
  for (const [index, decision] of decisions.entries()) {
    const state = states.at(-1) as State;
    const step = simulation.over(state) ? { refused: 'over', at: '' } : simulation.decide(scenario, state, decision);
    if (isRefused(step)) return { states, seen, refused: { ...step, index } };
    states.push(step.state);
    seen.push(step.seen);
  }
  return { states, seen };
}

/** A run that does the same for its first `at` decisions and is open from there. */
export const fork = <Decision extends Json>(run: Run<Decision>, at: number): Run<Decision> => ({
  ...run,
  decisions: run.decisions.slice(0, at),
  forked: { at },
});

/** Where two runs part: the number of decisions they have in common. */
export function parting(one: readonly Json[], other: readonly Json[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && JSON.stringify(one[at]) === JSON.stringify(other[at])) at += 1;
  return at;
}

/** Why a stored run cannot be gone on with, or undefined. It is never guessed: another version may mean another talk. */
export function staleness(
  run: Run,
  now: { simulation: string; version: number; scenario: { id: string; version: string }; model?: string },
): 'another-scenario' | 'another-version' | undefined {
  if (run.simulation !== now.simulation || run.scenario.id !== now.scenario.id) return 'another-scenario';
  const same = run.version === now.version && run.scenario.version === now.scenario.version && run.model === now.model;
  return same ? undefined : 'another-version';
}

/** A run out of a record or a file: its header checked by hand, its decisions not yet (`replay` does that). */
export function parseRun(value: unknown): Run | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { simulation, version, scenario, model, seed, mode, decisions, forked } = value as Record<string, unknown>;
  const { id, version: hash } = (scenario ?? {}) as Record<string, unknown>;
  const { at } = (forked ?? {}) as Record<string, unknown>;
  if (typeof simulation !== 'string' || typeof version !== 'number') return undefined;
  if (typeof id !== 'string' || typeof hash !== 'string') return undefined;
  if (model !== undefined && typeof model !== 'string') return undefined;
  if (!isSeed(seed) || !modes.some((known) => known === mode)) return undefined;
  if (!Array.isArray(decisions) || decisions.length > mostDecisions) return undefined;
  if (forked !== undefined && !(typeof at === 'number' && Number.isInteger(at) && at >= 0)) return undefined;
  return {
    simulation,
    version,
    scenario: { id, version: hash },
    ...(model !== undefined && { model }),
    seed,
    mode: mode as Mode,
    decisions: decisions as Json[],
    ...(forked !== undefined && { forked: { at: at as number } }),
  };
}
