/** What the customer's second screen keeps: what was told, what was looked at, how far he trusts. Pure. */
import { discoveryShares, pointsOf, trustPoints } from '../points.ts';
import { type Depth, depths } from '../scenario.ts';
import { trustAt, withinDial } from './dial.ts';

export interface Told {
  v: 1;
  told: string[];
  looked: string[];
  /** Steps of the trust dial from where it began. */
  trust: number;
}

/** What is known of a fact without its words. */
export interface ToldFact {
  id: string;
  depth: Depth;
  after: string[];
  seen: string[];
  trust: number;
}

export const emptyTold = (): Told => ({ v: 1, told: [], looked: [], trust: 0 });

/** Reads back what was kept; what cannot be read of it is empty. */
export function parseTold(value: unknown): Told {
  if (typeof value !== 'object' || value === null || (value as { v?: unknown }).v !== 1) return emptyTold();
  const { told, looked, trust } = value as Record<string, unknown>;
  const ids = (list: unknown): string[] =>
    Array.isArray(list) ? [...new Set(list.filter((id): id is string => typeof id === 'string'))].slice(0, 200) : [];
  return {
    v: 1,
    told: ids(told),
    looked: ids(looked),
    trust: typeof trust === 'number' && Number.isFinite(trust) ? withinDial(trust) : 0,
  };
}

/** Whether a fact was told, may be told when it is asked for, or needs something else first. */
export const readiness = (fact: ToldFact, { told, looked, trust }: Told): 'told' | 'ready' | 'early' =>
  told.includes(fact.id)
    ? 'told'
    : trust >= fact.trust && fact.after.every((id) => told.includes(id)) && fact.seen.every((id) => looked.includes(id))
      ? 'ready'
      : 'early';

/** With a list entry put in or taken out. */
export const toggled = (list: readonly string[], id: string, on: boolean): string[] =>
  on ? [...new Set([...list, id])] : list.filter((one) => one !== id);

/** What the engine's formulas make of it: points for discovery and trust. */
export function toldPoints(
  facts: readonly ToldFact[],
  state: Told,
  start: number,
): { found: number; of: number; discovery: number; trust: number } {
  const found = facts.filter(({ id }) => state.told.includes(id));
  const counts = Object.fromEntries(
    depths.map((depth) => [
      depth,
      {
        found: found.filter((fact) => fact.depth === depth).length,
        of: facts.filter((fact) => fact.depth === depth).length,
      },
    ]),
  ) as Record<Depth, { found: number; of: number }>;
  return {
    found: found.length,
    of: facts.length,
    discovery: pointsOf('discovery', discoveryShares(counts)),
    trust: trustPoints(start, trustAt(start, state.trust)),
  };
}
