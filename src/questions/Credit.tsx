import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { Score } from '#src/model/score.ts';
import { printPoints } from './outcome.ts';

interface Props {
  score: Extract<Score, { type: 'points' }>;
  texts: Texts['question'];
}

/** “1.5 of 2 points”. */
export const Earned = ({ score, texts }: Props) => (
  <p class="earned">{fill(texts.earned, { earned: printPoints(score.earned), total: printPoints(score.total) })}</p>
);

/** “Credit: 3 ÷ 4 = 0.75, times 2 points.” A credit below nothing says that it counts as nothing. */
export function Credit(props: { formula: string; credit: number; total: number; texts: Texts['question'] }) {
  const { formula, credit, total, texts } = props;
  return (
    <p class="formula">
      {fill(texts.multipleFormula, { formula, credit: printPoints(credit).replace('-', '−') })}
      {credit < 0 ? texts.belowZero : total !== 1 && fill(texts.multipleTimes, { total: printPoints(total) })}
    </p>
  );
}
