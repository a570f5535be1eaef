/**
 * A scenario that somebody wrote who had the guide for teachers and nothing else, with talks of theirs: what the guide and the check
 * promise to authors holds for strangers too.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { formatIssue } from '#src/core/issue.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import { type Band, bands, playLines } from '../support/scripts.ts';
import { type Stage, stageOfFile } from '../support/stage.ts';
import { check } from './sound-course.ts';

const path = 'tests/scenarios/chilli-boxes.yaml';
const inside = 'scenarios/role-play/zh-CN/chilli-boxes.yaml';
const text = readFileSync(path, 'utf8');
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
let staged: Stage;

beforeAll(async () => {
  staged = await stageOfFile(path, inside);
}, 60_000);

it('has no fault', async () => {
  expect((await check((files) => void (files[inside] = text))).map(formatIssue)).toEqual([]);
});

it.each(Object.keys(bands) as Band[])('%s: scores within its band, whichever customer', (band) => {
  const lines = readFileSync(`tests/scenarios/chilli-boxes.${band}.txt`, 'utf8').replace(/\n$/, '').split('\n');
  const { least, most } = { least: 0, most: 100, ...bands[band] };
  for (const seed of seeds) {
    const { score } = rolePlay.score(staged.scenario, playLines(staged, lines, seed));
    expect(score, `seed ${seed}`).toBeGreaterThanOrEqual(least);
    expect(score, `seed ${seed}`).toBeLessThanOrEqual(most);
  }
});

it.each(seeds)('is won by its expert, seed %i', (seed) => {
  const end = playLines(staged, staged.scenario.expert, seed);
  expect(rolePlay.score(staged.scenario, end).score).toBeGreaterThanOrEqual(85);
});
