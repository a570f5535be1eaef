/** The six steps of the courseware: where a talk stands. */
import { isReady } from './customer/talk.ts';
import { lookupOf, type State } from './customer/state.ts';
import type { Kind } from './reading/labels.ts';
import type { Scenario } from './scenario.ts';
import { depthCount } from './score.ts';

export type MethodStep = 1 | 2 | 3 | 4 | 5 | 6;

/** Enough of a step to go on to the next. */
const enoughSituation = 2;
const enoughImplied = 2;

/** The step that is due: background, difficulties, consequences, benefits, proposal, relations. */
export function dueStep(scenario: Scenario, state: State): MethodStep {
  if (state.phase !== 'talk') return 6;
  const asked = (kind: Kind): number => state.log.filter((entry) => entry.kind === kind).length;
  if (asked('situation') < enoughSituation) return 1;
  if (depthCount(scenario, state, 'implied').found < enoughImplied) return 2;
  if (asked('implication') === 0) return 3;
  if (!isReady({ scenario, state, lookup: lookupOf(scenario) })) return 2;
  return asked('payoff') === 0 ? 4 : 5;
}
