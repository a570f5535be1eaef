/** What a talk shows about the knowledge points of chapter 8, as answers to questions show it. */
import type { Evidence } from '#src/model/evidence.ts';
import type { State } from './customer/state.ts';
import type { Scenario } from './scenario.ts';
import { reasonsOf, type Reason } from './score.ts';

/** A talk weighs as a question does; what it shows only in passing, half. */
const full = 1;
const half = 0.5;

/** Which reasons show which point. */
const shown: readonly { point: string; codes: readonly string[]; weight: number }[] = [
  { point: 'implied-need', codes: ['found-implied'], weight: full },
  { point: 'explicit-need', codes: ['found-explicit', 'statement'], weight: full },
  { point: 'open-question', codes: ['open'], weight: half },
  {
    point: 'spin-questions',
    codes: ['kind-situation', 'kind-problem', 'kind-implication', 'kind-payoff'],
    weight: full,
  },
  { point: 'listening', codes: ['confirms', 'picked-up', 'caught-slip'], weight: full },
  { point: 'probing-steps', codes: ['order', 'stated-needs', 'fit', 'guessed', 'followup'], weight: full },
  { point: 'perspective-taking', codes: ['trust', 'left'], weight: half },
];
/** Points that only some scenarios show, by the scenario's id. */
const special: Readonly<Record<string, readonly { point: string; codes: readonly string[] }[]>> = {
  'shunda-electrician': [{ point: 'case-shunda', codes: ['found-explicit', 'found-motive', 'statement', 'fit'] }],
  'bigger-warehouse': [{ point: 'reverse-inference', codes: ['found-motive', 'fit', 'statement'] }],
};

/** The evidence of a talk; none for one in which nothing was said. */
export function evidenceOf(scenario: Scenario, state: State): Evidence[] {
  if (!state.log.some(({ act }) => act !== null)) return [];
  const reasons = reasonsOf(scenario, state);
  const out = shown.map(({ point, codes, weight }) => ({ point, value: valueOf(reasons, codes), weight }));
  const looks = scenario.looks.length;
  if (looks > 0) out.push({ point: 'observing', value: Math.min(1, state.looked.length / 2), weight: half });
  for (const { point, codes } of special[scenario.id] ?? [])
    out.push({ point, value: valueOf(reasons, codes), weight: full });
  return out;
}

/** Points won of points there were, 0 to 1 with two decimals. */
function valueOf(reasons: readonly Reason[], codes: readonly string[]): number {
  const mine = reasons.filter(({ code }) => codes.includes(code));
  const of = mine.reduce((sum, reason) => sum + reason.of, 0);
  const points = mine.reduce((sum, reason) => sum + reason.points, 0);
  return of === 0 ? 0 : Math.round(100 * Math.min(1, Math.max(0, points / of))) / 100;
}
