/**
 * `npm run bench -- reading`: how well typed Chinese is read, on lines that nobody who wrote for the scenarios has seen. Prints
 * accuracy, Cohen's κ, what was taken for what, calibration, bytes and milliseconds; exit 1 when a line of the issue fails.
 */
import { acts, commonActs, forms, kinds, type Meaning } from '#src/simulations/role-play/reading/labels.ts';
import { unpackModel } from '#src/simulations/role-play/reading/model.ts';
import { confidenceInputs, meaningOf } from '#src/simulations/role-play/reading/read.ts';
import { otherSubjects } from '../support/other-subjects.ts';
import { fitConfidence } from '../support/fit-confidence.ts';
import { type HeldOut, readCalibration, readHeldOut } from '../support/held-out.ts';
import { packedSize, type Stage, stageOf } from '../support/stage.ts';

const goals = { act: 0.93, form: 0.93, kind: 0.85, topics: 0.88 } as const;
const most = { error: 0.08, strange: 1000, kept: 0.9 } as const;
const parts = ['act', 'form', 'kind', 'topics'] as const;
type Part = (typeof parts)[number];

interface Read {
  line: HeldOut;
  read: Meaning;
  confidence: number;
  isSure: boolean;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const said = (part: Part, { act, form, kind, topics }: Meaning): string =>
  part === 'topics' ? topics.join('+') || '–' : String({ act, form, kind }[part] ?? '–');

/** Where a part is judged: form and kind where the line has one. */
const judged = (part: Part, { means }: HeldOut): boolean =>
  part === 'form' ? means.form !== null : part === 'kind' ? means.kind !== null : true;

const none: Meaning = { act: 'smalltalk', form: null, kind: null, topics: [] };

function readAll(stage: Stage, lines: readonly HeldOut[]): Read[] {
  return lines.map((line) => {
    const { reading, isSure } = stage.read(line.text);
    return { line, read: reading ?? none, confidence: reading?.confidence ?? 0, isSure };
  });
}

/** Share of lines read as labelled, and agreement beyond chance: κ = (p − e) / (1 − e), e from both margins. */
function agreement(part: Part, all: readonly Read[]): { right: number; kappa: number; n: number } {
  const mine = all.filter(({ line }) => judged(part, line));
  const right = mine.filter(({ line, read }) => said(part, line.means) === said(part, read)).length / mine.length;
  const margin = (pick: (one: Read) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of mine) counts.set(pick(one), (counts.get(pick(one)) ?? 0) + 1 / mine.length);
    return counts;
  };
  const labelled = margin(({ line }) => said(part, line.means));
  const taken = margin(({ read }) => said(part, read));
  let chance = 0;
  for (const [name, share] of labelled) chance += share * (taken.get(name) ?? 0);
  return { right, kappa: (right - chance) / (1 - chance), n: mine.length };
}

function confusion(part: 'act' | 'form' | 'kind', names: readonly string[], all: readonly Read[]): void {
  const mine = all.filter(({ line }) => judged(part, line));
  const used = names.filter((name) =>
    mine.some(({ line, read }) => said(part, line.means) === name || said(part, read) === name),
  );
  print(`\n| ${part}: labelled ↓ read → | ${used.join(' | ')} | – |`);
  print(`|---|${used.map(() => '--:|').join('')}--:|`);
  for (const name of used) {
    const row = mine.filter(({ line }) => said(part, line.means) === name);
    const cells = [...used, '–'].map((other) => row.filter(({ read }) => said(part, read) === other).length || '');
    print(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** Prints the weights of confidence as they are fitted now: what calibration.ts should hold. */
async function fit(): Promise<void> {
  const rows = [];
  for (const line of readCalibration()) {
    const { packed, scenario } = await stageOf(line.scenario);
    const model = unpackModel(packed);
    const known = acts.filter((act) => (commonActs as readonly string[]).includes(act) || scenario.acts.includes(act));
    const scores = model.score(line.text);
    if (!scores) continue;
    const read = meaningOf(model, scores, known);
    rows.push({
      inputs: confidenceInputs(scores, read, known),
      right: isRight({ line, read, confidence: 0, isSure: true }),
    });
  }
  print(`confidence weights: ${JSON.stringify(fitConfidence(rows).map((weight) => Math.round(weight * 1000) / 1000))}`);
}

const isRight = ({ line, read }: Read): boolean =>
  said('act', line.means) === said('act', read) && said('topics', line.means) === said('topics', read);

/** Expected calibration error over ten equal bins of confidence. */
function calibration(all: readonly Read[]): number {
  let error = 0;
  print('\n| confidence | lines | mean | act and topics right |');
  print('|---|--:|--:|--:|');
  for (let bin = 0; bin < 10; bin += 1) {
    const mine = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (mine.length === 0) continue;
    const mean = mine.reduce((sum, { confidence }) => sum + confidence, 0) / mine.length;
    const right = mine.filter(isRight).length / mine.length;
    error += (mine.length / all.length) * Math.abs(mean - right);
    print(`| ${bin / 10}–${(bin + 1) / 10} | ${mine.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`);
  }
  return error;
}

if (process.argv.includes('--fit')) await fit();
const lines = readHeldOut();
const ids = [...new Set(lines.map(({ scenario }) => scenario))];
const failures: string[] = [];
const all: Read[] = [];
print('| scenario | lines | act | form | kind | topics | asked back | model KB | scenario KB |');
print('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const id of ids) {
  const stage = await stageOf(id);
  const mine = readAll(
    stage,
    lines.filter(({ scenario }) => scenario === id),
  );
  all.push(...mine);
  const cells = parts.map((part) => percent(agreement(part, mine).right));
  const back = mine.filter(({ isSure }) => !isSure).length / mine.length;
  print(
    `| ${id} | ${mine.length} | ${cells.join(' | ')} | ${percent(back)} | ${packedSize(stage.packed).toFixed(1)} | ${packedSize(stage.scenario).toFixed(1)} |`,
  );
}
print('\n| part | lines | right | κ | asked for |');
print('|---|--:|--:|--:|--:|');
for (const part of parts) {
  const { right, kappa, n } = agreement(part, all);
  print(`| ${part} | ${n} | ${percent(right)} | ${kappa.toFixed(3)} | ${percent(goals[part])} |`);
  if (right < goals[part]) failures.push(`${part} ${percent(right)} < ${percent(goals[part])}`);
}
confusion('act', acts, all);
confusion('form', forms, all);
confusion('kind', kinds, all);
const error = calibration(all);
print(`\nexpected calibration error ${error.toFixed(3)} (at most ${most.error})`);
if (error > most.error) failures.push(`calibration error ${error.toFixed(3)}`);

for (const id of ids) {
  const { read } = await stageOf(id);
  const strange = otherSubjects(most.strange, 1).map((text) => ({ text, ...read(text) }));
  const kept = strange.filter(({ reading, isSure }) => !isSure || reading?.act === 'smalltalk').length / strange.length;
  const topics = strange.filter(({ reading, isSure }) => isSure && (reading?.topics.length ?? 0) > 0);
  const any = strange.filter(({ reading }) => (reading?.topics.length ?? 0) > 0);
  print(
    `${id}: ${most.strange} lines on other subjects: ${percent(kept)} asked back or small talk, ${topics.length} taken for a topic (${any.length} with one in the reading)`,
  );
  if (kept < most.kept) failures.push(`${id}: only ${percent(kept)} of other subjects kept`);
  if (topics.length > 0) failures.push(`${id}: a topic for ${topics[0]?.text}`);
}
if (process.argv.includes('--wrong')) {
  for (const { line, read, confidence } of all)
    for (const part of parts)
      if (judged(part, line) && said(part, line.means) !== said(part, read))
        print(`${line.scenario}\t${part}\t${line.text}\t${said(part, line.means)}\t${said(part, read)}\t${confidence}`);
}
for (const failure of failures) print(`FAILED: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
