/**
 * `npm run bench -- grade [answers]`: how many answers a second the scorers grade, all kinds in turn, right, wrong and
 * forged ones; as a Markdown table. The items are those of tests/sites/kinds, prepared as the class server holds them.
 */
import { type Kind, kinds } from '#src/questions/kind.ts';
import { type Item, score } from '#src/questions/registry.ts';
import { answers, forged, itemOf } from '../support/every-kind.ts';

const wanted = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(wanted) || wanted < kinds.length)
  throw new Error(
    `bench grade · answers · expected an integer ≥ ${kinds.length}, received ${process.argv[2]} · name a number`,
  );
const small = forged.filter(([, input]) => (JSON.stringify(input) ?? '').length < 1000).map(([, input]) => input);

/** Three honest answers to one forged. */
const inputFor = (kind: Kind, n: number): unknown =>
  n % 4 === 3 ? small[n % small.length] : n % 2 === 0 ? answers[kind].right : answers[kind].less;

const each = Math.ceil(wanted / kinds.length);
const results = { points: 0, pending: 0, invalid: 0 };
const rows: string[] = [];
let seconds = 0;
for (const kind of kinds) {
  const item = itemOf[kind] as Item;
  for (let n = 0; n < 1000; n += 1) score(item, inputFor(kind, n), n);
  const start = performance.now();
  for (let n = 0; n < each; n += 1) results[score(item, inputFor(kind, n), n).type] += 1;
  const took = (performance.now() - start) / 1000;
  seconds += took;
  rows.push(`| ${kind} | ${each} | ${Math.round(each / took).toLocaleString('en')} |`);
}
const total = each * kinds.length;
console.log('| kind | answers | a second |\n|---|---:|---:|');
console.log(rows.join('\n'));
console.log(`| **all** | ${total} | ${Math.round(total / seconds).toLocaleString('en')} |\n`);
console.log(
  `${total} answers in ${seconds.toFixed(2)} s: ${results.points} scored, ${results.pending} pending, ${results.invalid} invalid.`,
);
