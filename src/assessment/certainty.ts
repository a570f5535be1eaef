import type { Certainty, LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from '#src/record/regrade.ts';

/**
 * Certainty-based marking (A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science", Association for
 * Learning Technology Journal 3, 1995, 80–85), with the numbers of Moodle's CBM. A wrong answer costs more the surer one
 * was, so that naming one's true certainty pays best: 1 below p = 2/3, 2 up to .8, 3 above.
 */
export const certaintyMarks: Readonly<Record<Certainty, { right: number; wrong: number }>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};
export const certainties: readonly Certainty[] = [1, 2, 3];

/** Between which probabilities of being right a level pays best. */
export const bestBetween: Readonly<Record<Certainty, readonly [number, number]>> = {
  1: [0, 2 / 3],
  2: [2 / 3, 0.8],
  3: [0.8, 1],
};

/** An answer with how sure one was of it. */
export interface SureAnswer {
  /** The question's id. */
  question: string;
  certainty: Certainty;
  /** Points earned of total. */
  earned: number;
  total: number;
}

/**
 * The mark of one answer, −6 … 3: partly right counts as that part right and the rest wrong. Moodle takes nothing for the
 * rest; then being very sure would always pay best where a question is marked in parts, and doubt would never be honest.
 */
export function certaintyMark({ certainty, earned, total }: SureAnswer): number {
  const { right, wrong } = certaintyMarks[certainty];
  const share = earned / total;
  return share * right + (1 - share) * wrong;
}

/**
 * The answers that carry a certainty and were scored, the latest of each question, in the order of those latest answers.
 * `only` restricts it to a set of question ids. Regrades are applied.
 */
export function foldCertainty(events: readonly LearnerEvent[], only?: ReadonlySet<string>): SureAnswer[] {
  const latest = new Map<string, SureAnswer>();
  for (const { type, subject, certainty, score } of applyRegrades(events)) {
    if (type !== 'answer' || subject.kind !== 'question' || !certainty || !score) continue;
    if (only && !only.has(subject.id)) continue;
    latest.delete(subject.id);
    latest.set(subject.id, { question: subject.id, certainty, ...score });
  }
  return [...latest.values()];
}

/** over: wrong more often than the level allows · under: right so often that the next level would pay · few: cannot tell. */
export type Judgement = 'over' | 'under' | 'fine' | 'few';

/** What one level came to. */
export interface LevelSum {
  certainty: Certainty;
  count: number;
  /** How many were fully right. */
  right: number;
  /** Points earned of total, 0 … 1; 0 without answers. */
  accuracy: number;
  judgement: Judgement;
}

/** What all answers came to. */
export interface CertaintySum {
  count: number;
  levels: LevelSum[];
  /** Points earned of total over all answers, 0 … 1. */
  accuracy: number;
  /** Average mark, −6 … 3; weighted by points, as accuracy is. */
  average: number;
  /** The best average that one level for all answers would have given at this accuracy. */
  best: number;
  /** 0.1 × (average − best): above 0 where certainty told right from wrong better than any single level. */
  bonus: number;
  /** accuracy + bonus: the mark of certainty-based marking. */
  result: number;
  /** Ids of the questions one was sure of (level 3) and wrong about (a mark below 0), in the order of the answers. */
  sureAndWrong: string[];
}

/** P(X ≤ k) of n tries with probability p each. */
function atMost(k: number, n: number, p: number): number {
  if (p <= 0 || k >= n) return 1;
  if (p >= 1) return 0;
  let term = Math.pow(1 - p, n);
  let sum = term;
  for (let i = 0; i < k; i += 1) {
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/** How unlikely a result must be before it is held against (or for) somebody. */
const unlikely = 0.1;

/**
 * Judges a level by a one-sided binomial test at 10 %. Somebody just sure enough for the level is right with its lower
 * limit: as few right answers as these must be that unlikely before it is called over-confident; the same at its upper limit
 * for under-confident. Parts of points are added up and rounded to whole answers. `few` where not even the worst and the
 * best result would have been unlikely.
 */
export function judge(certainty: Certainty, accuracy: number, count: number): Judgement {
  const [low, high] = bestBetween[certainty];
  const right = Math.round(accuracy * count);
  if (atMost(right, count, low) <= unlikely) return 'over';
  if (1 - atMost(right - 1, count, high) <= unlikely) return 'under';
  const couldTell = atMost(0, count, low) <= unlikely || 1 - atMost(count - 1, count, high) <= unlikely;
  return couldTell ? 'fine' : 'few';
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const accuracyOf = (answers: readonly SureAnswer[]): number =>
  ratio(sum(answers.map(({ earned }) => earned)), sum(answers.map(({ total }) => total)));

/** Sums up answers with certainties: by level, in all, and what one was sure of and wrong about. Zeros without answers. */
export function sumCertainty(answers: readonly SureAnswer[]): CertaintySum {
  const levels = certainties.map((certainty): LevelSum => {
    const those = answers.filter((answer) => answer.certainty === certainty);
    const accuracy = accuracyOf(those);
    const right = those.filter(({ earned, total }) => earned >= total).length;
    return { certainty, count: those.length, right, accuracy, judgement: judge(certainty, accuracy, those.length) };
  });
  const accuracy = accuracyOf(answers);
  const marks = answers.map((answer) => certaintyMark(answer) * answer.total);
  const average = ratio(sum(marks), sum(answers.map(({ total }) => total)));
  const best = Math.max(
    ...certainties.map((level) => {
      const { right, wrong } = certaintyMarks[level];
      return accuracy * right + (1 - accuracy) * wrong;
    }),
  );
  const bonus = 0.1 * (average - best);
  const sureAndWrong = answers.filter((one) => one.certainty === 3 && certaintyMark(one) < 0);
  return {
    count: answers.length,
    levels,
    accuracy,
    average,
    best,
    bonus,
    result: accuracy + bonus,
    sureAndWrong: sureAndWrong.map(({ question }) => question),
  };
}
