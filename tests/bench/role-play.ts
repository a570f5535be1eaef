/**
 * `npm run bench -- role-play`: what must hold of every role-play over seeds 1–50 (the table of the engine's README), and how many
 * scripted decisions a second the engine takes without reading. Exit 1 when a line does not hold.
 */
import { performance } from 'node:perf_hooks';
import { isRefused } from '#src/simulations/kind.ts';
import type { Decision } from '#src/simulations/role-play/customer/state.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import { isBadLine, parseLine } from '#src/simulations/role-play/lines.ts';
import { type Band, bands, playLines, readScripts } from '../support/scripts.ts';
import { type Stage, stageOf } from '../support/stage.ts';

const seeds = 50;
const decisionsASecond = 100_000;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const failures: string[] = [];

const scripts = readScripts();
const ids = [...new Set(scripts.map(({ scenario }) => scenario))];
const wanted = (band: Band): string => {
  const { least, most } = { least: undefined, most: undefined, ...bands[band] };
  return least === undefined ? `≤ ${most ?? 100}` : `≥ ${least}`;
};

print(
  `| scenario | ${Object.keys(bands)
    .map((band) => `${band} (${wanted(band as Band)})`)
    .join(' | ')} | expert |`,
);
print(
  `|---|${Object.keys(bands)
    .map(() => '---|')
    .join('')}---|`,
);
for (const id of ids) {
  const stage = await stageOf(id);
  const range = (talks: readonly (readonly string[])[]): [number, number] => {
    const scores = talks.flatMap((lines) =>
      Array.from(
        { length: seeds },
        (_none, at) => rolePlay.score(stage.scenario, playLines(stage, lines, at + 1)).score,
      ),
    );
    return [Math.min(...scores), Math.max(...scores)];
  };
  const cells = (Object.keys(bands) as Band[]).map((band) => {
    const [low, high] = range(
      scripts.filter((one) => one.scenario === id && one.band === band).map(({ lines }) => lines),
    );
    const { least, most } = { least: 0, most: 100, ...bands[band] };
    if (low < least || high > most) failures.push(`${id} ${band}: ${low}–${high}`);
    return `${low}–${high}`;
  });
  const [low, high] = range([stage.scenario.expert]);
  print(`| ${id} | ${cells.join(' | ')} | ${low}–${high} |`);
}

/** Scripted decisions a second, without reading: talks from their start to their end, again and again. */
function speed({ scenario, read }: Stage, lines: readonly string[]): number {
  const decisions = lines.flatMap((line): Decision[] => {
    const decision = parseLine(line, scenario, read);
    return isBadLine(decision) ? [] : [decision];
  });
  let taken = 0;
  const from = performance.now();
  for (let seed = 1; performance.now() - from < 2000; seed += 1) {
    let state = rolePlay.start(scenario, seed);
    for (const decision of decisions) {
      if (rolePlay.over(state)) break;
      const step = rolePlay.decide(scenario, state, decision);
      if (isRefused(step)) break;
      state = step.state;
      taken += 1;
    }
  }
  return (1000 * taken) / (performance.now() - from);
}

print('');
for (const id of ids) {
  const stage = await stageOf(id);
  const lines = scripts.find((one) => one.scenario === id && one.band === 'method')?.lines ?? [];
  speed(stage, lines);
  const taken = speed(stage, lines);
  print(`${id}: ${Math.round(taken)} decisions a second`);
  if (taken < decisionsASecond) failures.push(`${id}: ${Math.round(taken)} decisions a second`);
}
for (const failure of failures) print(`FAILED: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
