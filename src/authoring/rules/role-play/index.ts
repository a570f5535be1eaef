import { issueAt } from '#src/source/place.ts';
import type { Rule } from '../rule.ts';
import { checkEnd } from './end.ts';
import { checkFacts } from './facts.ts';
import { checkIds, checkTopics } from './names.ts';
import { checkExpert, checkReplies, checkSentences } from './speech.ts';
import type { Look } from './look.ts';

/**
 * Scenarios hang together: every id names one thing, every fact can be reached, every reply is there. A scenario whose schema does
 * not hold is looked through all the same, so that one missing field hides nothing; only what is counted is not held against it.
 */
export const checkScenarios: Rule = ({ scenarios }, _catalogue, report) => {
  const all = [
    ...scenarios.rolePlay.map((source) => ({ source, isWhole: true })),
    ...scenarios.broken.map((source) => ({ source, isWhole: false })),
  ];
  for (const { source, isWhole } of all) {
    const look: Look = {
      ...source,
      isWhole,
      tell: (path, words) => report(issueAt({ ...source, path: [] }, path, words)),
    };
    for (const check of [checkIds, checkTopics, checkFacts, checkReplies, checkSentences, checkExpert, checkEnd])
      check(look);
  }
};
