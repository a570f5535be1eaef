/**
 * The five dimensions, out of what the talk left behind. Every point won or lost is a `Reason` that names its turns; what counts
 * are worth stands in points.ts, the engine's README has it as a table.
 */
import { makeScore, type RunScore } from '../kind.ts';
import { lookupOf, type State } from './customer/state.ts';
import { meet } from './customer/talk.ts';
import {
  type Dimension,
  dimensions,
  discoveryShares,
  type Fault,
  faultCost,
  listeningShares,
  pointsOf,
  proposalWorth,
  questioningShares,
  type Share,
  trustPoints,
  worth,
} from './points.ts';
import { kinds } from './reading/labels.ts';
import { type Depth, depths, elements, type Scenario } from './scenario.ts';

export { type Dimension, depthWorth, dimensions, worth } from './points.ts';

/** Points of `of`, and the turns that made them. */
export interface Reason extends Share {
  dimension: Dimension;
  turns: number[];
}

export const reasonsOf = (scenario: Scenario, state: State): Reason[] => [
  ...discovery(scenario, state),
  ...questioning(state),
  ...listening(scenario, state),
  trust(scenario, state),
  ...proposal(scenario, state),
];

export function scoreTalk(scenario: Scenario, state: State): RunScore {
  const reasons = reasonsOf(scenario, state);
  return makeScore(
    Object.fromEntries(
      dimensions.map((name) => [
        name,
        pointsOf(
          name,
          reasons.filter(({ dimension }) => dimension === name),
        ),
      ]),
    ),
  );
}

/** Shares as reasons: the turns that made each are named by its code. */
const asReasons = (dimension: Dimension, shares: readonly Share[], turns: Record<string, number[]>): Reason[] =>
  shares.map(({ code, points, of }) => ({ dimension, code, points, of, turns: turns[code] ?? [] }));

function discovery(scenario: Scenario, state: State): Reason[] {
  const { fact } = lookupOf(scenario);
  const each = <T>(make: (depth: Depth) => T) =>
    Object.fromEntries(depths.map((depth) => [depth, make(depth)])) as Record<Depth, T>;
  const turns = depths.map((depth) => {
    const found = state.log.filter((entry) => entry.told.some((id) => fact(id)?.depth === depth));
    return [`found-${depth}`, found.map(({ turn }) => turn)] as const;
  });
  const counts = each((depth) => depthCount(scenario, state, depth));
  return asReasons('discovery', discoveryShares(counts), Object.fromEntries(turns));
}

function questioning({ log, statement }: State): Reason[] {
  const turnsWith = (code: string): number[] =>
    log.filter(({ effects }) => effects.some((effect) => effect.code === code)).map(({ turn }) => turn);
  // What is asked seven days later belongs to that contact, and a statement that comes after the proposal comes too late.
  const proposed = log.findIndex(({ what }) => what === 'propose');
  const before = log.slice(0, proposed < 0 ? log.length : proposed);
  const asked = before.filter(({ act, effects }) => act === 'ask' && !effects.some(({ code }) => code === 'leading'));
  const faults = Object.fromEntries(Object.keys(faultCost).map((code) => [code, turnsWith(code)])) as Record<
    Fault,
    number[]
  >;
  const isEmpty = Object.values(statement?.parts ?? {}).every((met) => met === 0);
  const stated = isEmpty ? [] : before.filter(({ what }) => what === 'statement');
  const turns: Record<string, number[]> = {
    ...Object.fromEntries(
      kinds.map((kind) => [`kind-${kind}`, asked.filter((one) => one.kind === kind).map(({ turn }) => turn)]),
    ),
    open: asked.filter(({ form }) => form === 'open').map(({ turn }) => turn),
    'stated-needs': stated.map(({ turn }) => turn),
    ...faults,
  };
  const shares = questioningShares({
    asked,
    stated: stated.length > 0,
    faults: Object.fromEntries(Object.entries(faults).map(([code, times]) => [code, times.length])),
  });
  return asReasons('questioning', shares, turns);
}

/** How much of the five elements the statement carries: 0 to 1. */
const carriedBy = ({ statement }: State): number =>
  statement ? elements.reduce((sum, name) => sum + statement.parts[name], 0) / elements.length : 0;

function listening(scenario: Scenario, state: State): Reason[] {
  const { log, slip, told } = state;
  const turnsOf = (...codes: string[]): number[] =>
    log.filter(({ effects }) => effects.some(({ code }) => codes.includes(code))).map(({ turn }) => turn);
  const slipTold = scenario.facts.some((fact) => fact.slip && told.includes(fact.id));
  const turns = {
    confirms: turnsOf('confirmed', 'caught-slip').filter((turn) => log[turn - 1]?.what !== 'statement'),
    'picked-up': turnsOf('picked-up', 'picked-clue', 'comforted'),
    'caught-slip': turnsOf('caught-slip', 'wrong-number'),
    'missed-clue': turnsOf('missed-clue'),
  };
  const shares = listeningShares({
    confirms: turns.confirms.length,
    picked: turns['picked-up'].length,
    carried: carriedBy(state),
    slip: slipTold ? (slip === 'caught' ? 'caught' : 'open') : 'none',
    missed: turns['missed-clue'].length,
  });
  return asReasons('listening', shares, turns);
}

function trust({ start }: Scenario, { trust: end, log, left }: State): Reason {
  const turns = log.filter(({ effects }) => effects.some((effect) => Math.abs(effect.trust ?? 0) >= 4));
  return {
    dimension: 'trust',
    code: left ? 'left' : 'trust',
    points: left ? 0 : trustPoints(start.trust, end),
    of: worth.trust,
    turns: turns.map(({ turn }) => turn),
  };
}

function proposal(scenario: Scenario, state: State): Reason[] {
  const { proposal: made, followed, log, told } = state;
  const at = (what: string): number[] => log.filter((entry) => entry.what === what).map(({ turn }) => turn);
  const wants = scenario.followup.wants.length;
  const guess = scenario.proposals.find(({ id }) => id === made?.id);
  const { fit, carried, follow } = proposalWorth;
  return [
    {
      dimension: 'proposal',
      code: guess && guess.quality >= 0.6 && !meet(guess.answers, told) ? 'guessed' : 'fit',
      points: fit * (made?.fit ?? 0),
      of: fit,
      turns: at('propose'),
    },
    {
      dimension: 'proposal',
      code: 'statement',
      points: carried * carriedBy(state),
      of: carried,
      turns: at('statement'),
    },
    {
      dimension: 'proposal',
      code: 'followup',
      points: (follow * followed.length) / wants,
      of: follow,
      turns: at('followup'),
    },
  ];
}

/** Facts found and not found, by id, in the scenario's order: what `simulate role-play play` prints. */
export function foundOf({ facts }: Scenario, { told }: State): { discovered: string[]; missed: string[] } {
  const ids = facts.map(({ id }) => id);
  return { discovered: ids.filter((id) => told.includes(id)), missed: ids.filter((id) => !told.includes(id)) };
}

/** Facts of a depth there are and were found. */
export function depthCount(scenario: Scenario, state: State, depth: Depth): { found: number; of: number } {
  const { fact } = lookupOf(scenario);
  return {
    found: state.told.filter((id) => fact(id)?.depth === depth).length,
    of: scenario.facts.filter((one) => one.depth === depth).length,
  };
}
