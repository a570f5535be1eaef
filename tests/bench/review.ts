/**
 * `npm run bench -- review [learners]`: simulated learners, sixty days to an exam, plain FSRS against the plan with the exam
 * date in the same minutes (tests/support/simulated-learners.ts); and how long the forecast takes. Markdown tables.
 */
import { remember } from '#src/assessment/review/forgetting.ts';
import { forecastAll } from '#src/assessment/review/forecast.ts';
import type { Card } from '#src/assessment/review/memory.ts';
import { compareAll } from '../support/simulated-learners.ts';

const learners = Number(process.argv[2] ?? 200);
if (!Number.isInteger(learners) || learners < 1)
  throw new Error(`bench review · learners · expected an integer ≥ 1, received ${process.argv[2]} · name a number`);

const percent = (value: number, digits = 1): string => `${(value * 100).toFixed(digits)} %`;
const points = (value: number): string => `${value < 0 ? '−' : '+'}${(Math.abs(value) * 100).toFixed(2)}`;

console.log(`${learners} learners, 360 cards met in 45 days, exam on day 60: mean true recall on exam day\n`);
console.log(
  '| minutes a day | plain FSRS | minutes in all | with the exam date | minutes in all | difference | spread | least | most | not worse |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const minutes of [4, 6, 8, 10, 12, 15, 20, 30, 60, 240]) {
  const { plain, exam, gain } = compareAll(learners, minutes);
  console.log(
    `| ${minutes} | ${percent(plain.recall)} | ${plain.minutes.toFixed(0)} | ${percent(exam.recall)} | ${exam.minutes.toFixed(0)} | ${points(gain.mean)} | ${(gain.spread * 100).toFixed(2)} | ${points(gain.least)} | ${points(gain.most)} | ${gain.notWorse}/${learners} |`,
  );
}
console.log('\nDifferences in percentage points; spread is the standard deviation over learners.\n');

const cards = Array.from({ length: 900 }, (_, index): Card => {
  const since = index % 45;
  const kind = index % 3 === 2 ? 'term' : 'question';
  const memory = remember(remember(undefined, since, index % 4 === 0 ? 1 : 3), since + 1 + (index % 7), 3);
  return { kind, id: `c${index}`, size: 1, since, memory, rating: 3, answers: 2, lapses: 0 };
});
const times = Array.from({ length: 7 }, () => {
  const start = performance.now();
  forecastAll(cards, { today: 52, exam: 112 });
  return performance.now() - start;
});
console.log('| forecast of 900 cards × 60 days × 6 limits | ms |\n|---|---:|');
console.log(
  `| first | ${times[0]?.toFixed(0)} |\n| median of 7 | ${[...times].sort((a, b) => a - b)[3]?.toFixed(0)} |`,
);
