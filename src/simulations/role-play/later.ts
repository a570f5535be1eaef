import type { Entry } from './customer/state.ts';
import type { Scenario } from './scenario.ts';

/**
 * The reply to a proposal by its two moments: what is said at once, and the first words of the call seven days later, which the
 * engine hands out in one breath. Any other reply is all said at once.
 */
export function byMoments(
  { followup }: Pick<Scenario, 'followup'>,
  { what, reply }: Pick<Entry, 'what' | 'reply'>,
): { now: string; later: string } {
  const later = [followup.good.opens, followup.poor.opens].find((opens) => reply.endsWith(opens));
  if (what !== 'propose' || later === undefined) return { now: reply, later: '' };
  return { now: reply.slice(0, -later.length), later };
}
