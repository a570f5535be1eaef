import type { Json } from '#src/core/hash.ts';
import type { Evidence } from '#src/model/evidence.ts';

/** Every simulation there is. One named here and missing from one of the lists does not compile. */
export const simulationIds = ['role-play'] as const;
export type SimulationId = (typeof simulationIds)[number];

/**
 * How a run is sat. guided: hints and the method's step are shown · practice: hints on request · assessed: none, and the
 * debrief comes after handing in.
 */
export const modes = ['guided', 'practice', 'assessed'] as const;
export type Mode = (typeof modes)[number];

/** The marks of a run: 0 to 100 with one decimal, exactly the sum of its dimensions. */
export interface RunScore {
  score: number;
  dimensions: Record<string, number>;
}

/** A decision that cannot be taken now, and why: `refused` is a code, `at` a JSON pointer into the decision. */
export interface Refused {
  refused: string;
  at: string;
}

/** What a decision leads to: the next state, and what of it may be seen. */
export type Step<State, Seen> = { state: State; seen: Seen } | Refused;

/** Whether a decision was refused. */
export const isRefused = <State, Seen>(step: Step<State, Seen>): step is Refused => 'refused' in step;

/**
 * A simulation is a pure function of (scenario, seed, decisions): no clock, no chance of its own, no DOM, no network.
 * `decide` takes `unknown`, for decisions come out of records and from other people's files; it never throws and never
 * changes the state it was given.
 */
export interface Simulation<Scenario, Public, State, Decision extends Json, Seen, Debrief> {
  id: string;
  /** Raised when stored decisions would lead elsewhere than they did. */
  version: number;
  /** What may be seen before the run: members are picked in, one by one. */
  toPublic(scenario: Scenario): Public;
  start(scenario: Scenario, seed: number): State;
  decide(scenario: Scenario, state: State, decision: unknown): Step<State, Seen>;
  over(state: State): boolean;
  score(scenario: Scenario, state: State): RunScore;
  /** What the run shows about knowledge points, as answers to questions do. */
  evidence(scenario: Scenario, state: State): Evidence[];
  debrief(scenario: Scenario, seed: number, decisions: readonly Decision[]): Debrief;
}

/** Declares a simulation; what it does is only to hold it against its type. */
export const defineSimulation = <Scenario, Public, State, Decision extends Json, Seen, Debrief>(
  simulation: Simulation<Scenario, Public, State, Decision, Seen, Debrief>,
): Simulation<Scenario, Public, State, Decision, Seen, Debrief> => simulation;

/** Points with one decimal whose sum is the score, however they were reckoned. */
export function makeScore(dimensions: Record<string, number>): RunScore {
  const tenths = Object.entries(dimensions).map(([name, points]) => [name, Math.round(points * 10)] as const);
  return {
    score: tenths.reduce((sum, [, points]) => sum + points, 0) / 10,
    dimensions: Object.fromEntries(tenths.map(([name, points]) => [name, points / 10])),
  };
}
