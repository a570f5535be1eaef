import type { Kind } from '#src/questions/kind.ts';

/**
 * About how long one question takes to read and answer, in seconds. By judgement: nothing has been measured yet. It only
 * says how long a review will take and how much fits into the minutes of a day.
 */
const usual: Record<Exclude<Kind, 'case'>, number> = {
  'true-false': 25,
  'single-choice': 40,
  'multiple-choice': 55,
  'fill-in': 45,
  numeric: 90,
  matching: 75,
  ordering: 75,
  categorising: 75,
  'short-answer': 180,
};

/** The seconds that reading a case takes before its questions. */
const caseReading = 40;

/** About how many seconds a question takes; a case takes its stem and the sum of its parts. */
export function questionSeconds(item: { kind: Kind; questions?: readonly { kind: Kind }[] }): number {
  if (item.kind !== 'case') return usual[item.kind];
  return (item.questions ?? []).reduce((sum, part) => sum + questionSeconds(part), caseReading);
}
