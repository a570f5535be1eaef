import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { formatIssue } from '#src/core/issue.ts';
import type { State } from '#src/simulations/role-play/customer/state.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import type { Scenario } from '#src/simulations/role-play/scenario.ts';
import { playLines } from '../support/scripts.ts';
import { type Stage, stageOfFile } from '../support/stage.ts';
import { check } from './sound-course.ts';

/** The whole scenario that the guide for teachers shows. */
const path = 'src/teach/role-play/example.yaml';
const text = readFileSync(path, 'utf8');
const inside = 'scenarios/role-play/zh-CN/campus-parcels.yaml';
let scenario: Scenario;
let staged: Stage;

beforeAll(async () => {
  staged = await stageOfFile(path, inside);
  ({ scenario } = staged);
}, 60_000);

const play = (lines: readonly string[], seed: number): State => playLines(staged, lines, seed);

it('the guide’s example is a scenario without a fault, small and of all four depths', async () => {
  expect((await check((files) => void (files[inside] = text))).map(formatIssue)).toEqual([]);
  expect(scenario.topics.length).toBeLessThanOrEqual(4);
  expect(scenario.facts.length).toBeLessThanOrEqual(10);
  expect(new Set(scenario.facts.map(({ depth }) => depth)).size).toBe(4);
});

it('its expert finds out nearly everything, whichever customer, and is understood', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const state = play(scenario.expert, seed);
    expect(rolePlay.score(scenario, state).score, `seed ${seed}`).toBeGreaterThanOrEqual(85);
    expect(state.log.filter(({ near }) => near).length, 'asked back').toBeLessThanOrEqual(3);
    expect(state.told.length).toBeGreaterThanOrEqual(scenario.facts.length - 1);
    expect([state.slip, state.phase]).toEqual(['caught', 'over']);
  }
});

it('closed questions, pitching at once and silence end where the guide says they do', () => {
  const closed = [
    '学生排队吗',
    '有没有拿错过件',
    '后勤处来过吗',
    '有没有人投诉',
    '就您两个人吗',
    '合同签了吗',
    '两车都晚吗',
  ];
  const pitch = ['我们派个临时工过来', '要不请两个学生', '我们公司服务一流，您放心用'];
  const score = (lines: string[]): number => rolePlay.score(scenario, play(lines, 1)).score;
  expect(score([...closed, '#propose one-helper 派一个人', '#followup 还排队吗'])).toBeLessThanOrEqual(55);
  expect(score([...pitch, '#propose one-helper 派一个人'])).toBeLessThanOrEqual(35);
  expect(score(['', '', '你是不是有病', '滚'])).toBeLessThanOrEqual(10);
});
