import type { Evidence } from '#src/model/evidence.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, Tested } from './kind.ts';

/**
 * What an answer shows about the points its question tests: value = earned/total (of the parts that test the point, in a
 * case); weight 1 on the first try of this item, 1/n on the n-th, for whoever has read the feedback of a wrong answer shows
 * less by getting it right. One piece of evidence a point; nothing for answers that are invalid or wait for a person.
 */
export function answerEvidence(
  item: ItemBase,
  score: Score,
  tryNumber: number,
  tested?: readonly Tested[],
): Evidence[] {
  if (score.type !== 'points') return [];
  const shows = tested ?? item.knowledge.map((point) => ({ point, earned: score.earned, total: score.total }));
  return shows.map(({ point, earned, total }) => ({ point, value: earned / total, weight: 1 / tryNumber }));
}
