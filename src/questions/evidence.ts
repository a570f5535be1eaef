import type { Evidence } from '#src/model/evidence.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase } from './kind.ts';

/**
 * What an answer shows about the points its question tests: value = earned/total; weight 1 on the first try of this item,
 * 1/n on the n-th, for whoever has read the feedback of a wrong answer shows less by getting it right.
 * Nothing for answers that are invalid or wait for a person.
 */
export function answerEvidence(item: ItemBase, score: Score, tryNumber: number): Evidence[] {
  if (score.type !== 'points') return [];
  return item.knowledge.map((point) => ({ point, value: score.earned / score.total, weight: 1 / tryNumber }));
}
