/**
 * What counts are worth: the formulas of the score over plain counts. score.ts takes its counts from a talk that was played, an
 * observer from a tally sheet; both are marked by these lines. All weights are choices of this course, not findings of research,
 * but for the small weight of open questions: in Rackham's study the kind of a question told success from failure, open or closed
 * did not.
 */
import { type Form, type Kind, kinds } from './reading/labels.ts';
import { type Depth, depths } from './scenario.ts';

export const dimensions = ['discovery', 'questioning', 'listening', 'trust', 'proposal'] as const;
export type Dimension = (typeof dimensions)[number];
export const worth: Record<Dimension, number> = {
  discovery: 40,
  questioning: 20,
  listening: 15,
  trust: 10,
  proposal: 15,
};

/** Points won of the points there are for one thing; a fault has negative points of none. */
export interface Share {
  code: string;
  points: number;
  of: number;
}

/** What finding a fact counts, by its depth. */
export const depthWorth: Record<Depth, number> = { stated: 1, implied: 3, explicit: 4, motive: 6 };
/** Nobody finds out everything: this share of all is full marks. */
export const thorough = 0.65;
/** Questions of each kind that are enough, and what they count. */
export const enough = { situation: [2, 2], problem: [2, 3], implication: [2, 4], payoff: [1, 3] } as const;
export const orderWorth = 4;
export const openWorth = 2;
export const openEnough = 0.4;
export const statedWorth = 2;
/** Trust from which all of it is won. */
export const trusted = 72;
export const confirmsEnough = 2;
export const pickedEnough = 4;
/** Points a fault costs each time. */
export const faultCost = {
  pitched: -3,
  hurried: -1,
  leading: -1,
  interrogated: -1.5,
  'asked-too-soon': -2,
} as const;
export type Fault = keyof typeof faultCost;
export const missedCost = -0.5;
/** Parts of listening, before they are made to fill the whole. */
export const listeningWorth = { confirms: 4, 'picked-up': 6, echoed: 4, 'caught-slip': 1 } as const;
/** Parts of the proposal: how it fits, the five elements of the statement, the contact seven days later. */
export const proposalWorth = { fit: 9, carried: 4, follow: 2 } as const;

/** Points of a dimension: the sum of its shares, within what it is worth. */
export const pointsOf = (name: Dimension, shares: readonly { points: number }[]): number =>
  Math.min(
    worth[name],
    Math.max(
      0,
      shares.reduce((sum, one) => sum + one.points, 0),
    ),
  );

/** A share `found-<depth>` for each depth. */
export function discoveryShares(counts: Record<Depth, { found: number; of: number }>): Share[] {
  const whole = depths.reduce((sum, depth) => sum + counts[depth].of * depthWorth[depth], 0) * thorough;
  return depths.map((depth) => {
    const points = (count: number): number => (worth.discovery * count * depthWorth[depth]) / whole;
    return { code: `found-${depth}`, points: points(counts[depth].found), of: points(counts[depth].of) };
  });
}

export interface QuestionCounts {
  /** The questions in the order in which they were asked, without leading ones. */
  asked: readonly { kind: Kind | null; form: Form | null }[];
  /** A needs statement was handed over. */
  stated: boolean;
  faults: Partial<Record<Fault, number>>;
}

/** Shares for kinds, order, openness and statement, then one for each fault that was made. */
export function questioningShares({ asked, stated, faults }: QuestionCounts): Share[] {
  const shares: Share[] = kinds.map((kind) => {
    const [count, points] = enough[kind];
    const mine = asked.filter((one) => one.kind === kind).length;
    return { code: `kind-${kind}`, points: points * Math.min(1, mine / count), of: points };
  });
  const found = new Set(asked.map(({ kind }) => kind)).size;
  shares.push({
    code: 'order',
    points: found < 3 ? 0 : orderWorth * Math.min(1, Math.max(0, (inOrder(asked) - 0.5) / 0.5)),
    of: orderWorth,
  });
  const open = asked.filter(({ form }) => form === 'open').length;
  shares.push({
    code: 'open',
    points: asked.length === 0 ? 0 : openWorth * Math.min(1, open / asked.length / openEnough),
    of: openWorth,
  });
  shares.push({ code: 'stated-needs', points: stated ? statedWorth : 0, of: statedWorth });
  for (const [code, cost] of Object.entries(faultCost) as [Fault, number][]) {
    const times = faults[code] ?? 0;
    if (times > 0) shares.push({ code, points: cost * times, of: 0 });
  }
  return shares;
}

/** Of all pairs of kinds that were asked, the share whose earlier kind stood earlier on the whole: by their mean places. */
function inOrder(asked: readonly { kind: Kind | null }[]): number {
  const places = kinds
    .map((kind) => asked.flatMap((one, at) => (one.kind === kind ? [at] : [])))
    .filter((mine) => mine.length > 0)
    .map((mine) => mine.reduce((sum, at) => sum + at, 0) / mine.length);
  let right = 0;
  let all = 0;
  places.forEach((place, at) => {
    for (const later of places.slice(at + 1)) {
      all += 1;
      right += Number(place < later);
    }
  });
  return all === 0 ? 0 : right / all;
}

export interface ListeningCounts {
  /** Restatements that he agreed to, the one that put his number right among them. */
  confirms: number;
  /** His own words followed up, clues picked up, empathy that met something. */
  picked: number;
  /** How much of the five elements the statement carries: 0 to 1. */
  carried: number;
  /** The number he gets wrong: never told, told, put right. */
  slip: 'none' | 'open' | 'caught';
  /** Clues that were not picked up. */
  missed: number;
}

/** Shares for restating, following up, carrying over, the wrong number; then one for missed clues, where there were any. */
export function listeningShares({ confirms, picked, carried, slip, missed }: ListeningCounts): Share[] {
  const share = (code: keyof typeof listeningWorth, part: number): Share => {
    const of = listeningWorth[code];
    return { code, points: of * Math.min(1, part), of };
  };
  const parts = [
    share('confirms', confirms / confirmsEnough),
    share('picked-up', picked / pickedEnough),
    share('echoed', carried),
  ];
  if (slip !== 'none') parts.push(share('caught-slip', Number(slip === 'caught')));
  // Where he never came to the number he gets wrong, the other parts make the whole.
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const shares = parts.map((part) => ({
    code: part.code,
    points: (part.points * worth.listening) / of,
    of: (part.of * worth.listening) / of,
  }));
  if (missed > 0) shares.push({ code: 'missed-clue', points: missedCost * missed, of: 0 });
  return shares;
}

/** Points for how far trust (0 to 100) came from where it began. */
export const trustPoints = (start: number, end: number): number =>
  worth.trust * Math.min(1, Math.max(0, (end - start) / (trusted - start)));
