import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from '#src/record/regrade.ts';

/** What each further try costs where the author names nothing: a third, Moodle's default. */
export const defaultPenalty = 1 / 3;

/** The tries at a question until it was fully right; the last round may still be open. */
export interface Round {
  /** Points earned of total, try by try. */
  fractions: number[];
  /** 0 … 1, see `retryResult`. */
  result: number;
  /** Whether it ended with a fully right answer. */
  isOver: boolean;
}

/**
 * Moodle's retry penalty: max over the tries of fraction − penalty · i, i being 0 for the first try, and never below 0. A
 * worse try after a better one takes nothing away. 0 without tries.
 */
export const retryResult = (fractions: readonly number[], penalty: number): number =>
  fractions.reduce((best, fraction, i) => Math.max(best, fraction - penalty * i), 0);

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** What each try of a round is worth, worked out for the learner: `['0', '0.5 − 0.33', '1 − 0.67']`; the best one counts. */
export const roundTerms = ({ fractions }: Round, penalty: number): string[] =>
  fractions.map((fraction, i) => (i === 0 ? rounded(fraction) : `${rounded(fraction)} − ${rounded(penalty * i)}`));

/**
 * Folds a log (in log order) into rounds by question id. A round ends with a fully right answer; the next answer begins a
 * new one. Answers that nobody has scored yet are no tries. Regrades are applied, so a mended key may end a round earlier.
 */
export function foldRounds(events: readonly LearnerEvent[], penalty = defaultPenalty): Map<string, Round[]> {
  const questions = new Map<string, Round[]>();
  for (const { type, subject, score } of applyRegrades(events)) {
    if (type !== 'answer' || subject.kind !== 'question' || !score) continue;
    const rounds = questions.get(subject.id) ?? [];
    questions.set(subject.id, rounds);
    let round = rounds.at(-1);
    if (!round || round.isOver) rounds.push((round = { fractions: [], result: 0, isOver: false }));
    round.fractions.push(score.earned / score.total);
    round.isOver = score.earned >= score.total;
    round.result = retryResult(round.fractions, penalty);
  }
  return questions;
}
