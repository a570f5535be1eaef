/**
 * The five dimensions, out of what the talk left behind. Every point won or lost is a `Reason` that names its turns; the
 * engine's README has the table of weights. All weights are choices of this course, not findings of research, but for the
 * small weight of open questions: in Rackham's study the kind of a question told success from failure, open or closed did not.
 */
import { makeScore, type RunScore } from '../kind.ts';
import { lookupOf, type State } from './customer/state.ts';
import { meet } from './customer/talk.ts';
import { kinds } from './reading/labels.ts';
import { type Depth, elements, type Scenario } from './scenario.ts';

export const dimensions = ['discovery', 'questioning', 'listening', 'trust', 'proposal'] as const;
export type Dimension = (typeof dimensions)[number];
export const worth: Record<Dimension, number> = {
  discovery: 40,
  questioning: 20,
  listening: 15,
  trust: 10,
  proposal: 15,
};

/** Points of `of`, and the turns that made them. */
export interface Reason {
  dimension: Dimension;
  code: string;
  points: number;
  of: number;
  turns: number[];
}

/** What finding a fact counts, by its depth. */
export const depthWorth: Record<Depth, number> = { stated: 1, implied: 3, explicit: 4, motive: 6 };
/** Nobody finds out everything: this share of all is full marks. */
const thorough = 0.8;
/** Questions of each kind that are enough, and what they count. */
const enough = { situation: [2, 2], problem: [2, 3], implication: [2, 4], payoff: [1, 3] } as const;
const orderWorth = 4;
const openWorth = 2;
const openEnough = 0.4;
const statedWorth = 2;
/** Trust from which all of it is won. */
const trusted = 75;
const confirmsEnough = 3;
const pickedEnough = 5;

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
      dimensions.map((name) => {
        const points = reasons.filter(({ dimension }) => dimension === name).reduce((sum, one) => sum + one.points, 0);
        return [name, Math.min(worth[name], Math.max(0, points))];
      }),
    ),
  );
}

function discovery({ facts }: Scenario, { told, log }: State): Reason[] {
  const whole = facts.reduce((sum, { depth }) => sum + depthWorth[depth], 0) * thorough;
  return (['stated', 'implied', 'explicit', 'motive'] as const).map((depth) => {
    const all = facts.filter((fact) => fact.depth === depth);
    const found = all.filter(({ id }) => told.includes(id));
    const points = (count: number): number => (worth.discovery * count * depthWorth[depth]) / whole;
    const turns = log.filter((entry) => entry.told.some((id) => found.some((fact) => fact.id === id)));
    return {
      dimension: 'discovery',
      code: `found-${depth}`,
      points: points(found.length),
      of: points(all.length),
      turns: turns.map(({ turn }) => turn),
    };
  });
}

function questioning({ log }: State): Reason[] {
  const asked = log.filter(({ act, effects }) => act === 'ask' && !effects.some(({ code }) => code === 'leading'));
  const reasons: Reason[] = kinds.map((kind) => {
    const [count, points] = enough[kind];
    const mine = asked.filter((entry) => entry.kind === kind);
    return {
      dimension: 'questioning',
      code: `kind-${kind}`,
      points: points * Math.min(1, mine.length / count),
      of: points,
      turns: mine.map(({ turn }) => turn),
    };
  });
  const found = new Set(asked.map(({ kind }) => kind)).size;
  reasons.push({
    dimension: 'questioning',
    code: 'order',
    points: found < 3 ? 0 : orderWorth * Math.min(1, Math.max(0, (inOrder(asked) - 0.5) / 0.3)),
    of: orderWorth,
    turns: [],
  });
  const open = asked.filter(({ form }) => form === 'open');
  reasons.push({
    dimension: 'questioning',
    code: 'open',
    points: asked.length === 0 ? 0 : openWorth * Math.min(1, open.length / asked.length / openEnough),
    of: openWorth,
    turns: open.map(({ turn }) => turn),
  });
  reasons.push(made(log, 'statement', 'stated-needs', statedWorth));
  for (const [code, cost] of [
    ['pitched', -3],
    ['hurried', -1],
    ['leading', -1],
    ['interrogated', -1.5],
    ['asked-too-soon', -2],
  ] as const) {
    const turns = log.filter(({ effects }) => effects.some((effect) => effect.code === code)).map(({ turn }) => turn);
    if (turns.length > 0) reasons.push({ dimension: 'questioning', code, points: cost * turns.length, of: 0, turns });
  }
  return reasons;
}

/** Of all pairs of questions of different kinds, the share that come in SPIN's order. */
function inOrder(asked: readonly { kind: State['log'][number]['kind'] }[]): number {
  let right = 0;
  let all = 0;
  asked.forEach((one, at) => {
    for (const other of asked.slice(at + 1)) {
      if (one.kind === null || other.kind === null || one.kind === other.kind) continue;
      all += 1;
      right += Number(kinds.indexOf(one.kind) < kinds.indexOf(other.kind));
    }
  });
  return all === 0 ? 0 : right / all;
}

const made = (log: State['log'], what: string, code: string, of: number): Reason => {
  const turns = log.filter((entry) => entry.what === what).map(({ turn }) => turn);
  return { dimension: 'questioning', code, points: turns.length > 0 ? of : 0, of, turns };
};

function listening(scenario: Scenario, state: State): Reason[] {
  const { log, slip, told, statement } = state;
  const turnsOf = (...codes: string[]): number[] =>
    log.filter(({ effects }) => effects.some(({ code }) => codes.includes(code))).map(({ turn }) => turn);
  const slipTold = scenario.facts.some((fact) => fact.slip && told.includes(fact.id));
  const confirms = turnsOf('confirmed', 'caught-slip').filter((turn) => log[turn - 1]?.what !== 'statement');
  const picked = turnsOf('picked-up', 'picked-clue', 'comforted');
  const carried = statement ? elements.reduce((sum, name) => sum + statement.parts[name], 0) / elements.length : 0;
  const parts: Reason[] = [
    share('confirms', 5, confirms.length / confirmsEnough, confirms),
    share('picked-up', 6, picked.length / pickedEnough, picked),
    share('echoed', 2, carried, []),
  ];
  if (slipTold) parts.push(share('caught-slip', 2, Number(slip === 'caught'), turnsOf('caught-slip', 'wrong-number')));
  // Where he never came to the number he gets wrong, the other parts make the whole.
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const reasons = parts.map((part) => ({
    ...part,
    points: (part.points * worth.listening) / of,
    of: (part.of * worth.listening) / of,
  }));
  const missed = turnsOf('missed-clue');
  if (missed.length > 0)
    reasons.push({ dimension: 'listening', code: 'missed-clue', points: -missed.length, of: 0, turns: missed });
  return reasons;
}

const share = (code: string, of: number, part: number, turns: number[]): Reason => ({
  dimension: 'listening',
  code,
  points: of * Math.min(1, part),
  of,
  turns,
});

function trust({ start }: Scenario, { trust: end, log, left }: State): Reason {
  const moved = (end - start.trust) / (trusted - start.trust);
  const turns = log.filter(({ effects }) => effects.some((effect) => Math.abs(effect.trust ?? 0) >= 4));
  return {
    dimension: 'trust',
    code: left ? 'left' : 'trust',
    points: left ? 0 : worth.trust * Math.min(1, Math.max(0, moved)),
    of: worth.trust,
    turns: turns.map(({ turn }) => turn),
  };
}

const fitWorth = 9;
const carriedWorth = 4;
const followWorth = 2;

function proposal(scenario: Scenario, { proposal: made, statement, followed, log, told }: State): Reason[] {
  const at = (what: string): number[] => log.filter((entry) => entry.what === what).map(({ turn }) => turn);
  const carried = statement ? elements.reduce((sum, name) => sum + statement.parts[name], 0) / elements.length : 0;
  const wants = scenario.followup.wants.length;
  const guess = scenario.proposals.find(({ id }) => id === made?.id);
  return [
    {
      dimension: 'proposal',
      code: guess && guess.quality >= 0.6 && !meet(guess.answers, told) ? 'guessed' : 'fit',
      points: fitWorth * (made?.fit ?? 0),
      of: fitWorth,
      turns: at('propose'),
    },
    {
      dimension: 'proposal',
      code: 'statement',
      points: carriedWorth * carried,
      of: carriedWorth,
      turns: at('statement'),
    },
    {
      dimension: 'proposal',
      code: 'followup',
      points: (followWorth * followed.length) / wants,
      of: followWorth,
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
