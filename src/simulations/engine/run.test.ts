import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefused, makeScore } from '../kind.ts';
import { toy } from './fixture.ts';
import { fork, isSeed, parseRun, parting, replay, type Run, staleness } from './run.ts';

const scenario = { most: 8, tries: 4 };
const run: Run<number> = {
  simulation: 'toy',
  version: 1,
  scenario: { id: 'eight', version: 'abc' },
  seed: 5,
  mode: 'practice',
  decisions: [1, 2, 3],
};

describe('a run', () => {
  it('replays to the same states for the same seed, and to others for another', () => {
    const decisions = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 7 });
    fc.assert(
      fc.property(fc.nat(), decisions, (seed, list) => {
        expect(replay(toy, scenario, seed, list)).toEqual(replay(toy, scenario, seed, list));
      }),
    );
    const secrets = new Set(Array.from({ length: 50 }, (_none, seed) => toy.start(scenario, seed).secret));
    expect(secrets.size).toBeGreaterThan(5);
  });

  it('stops at the first decision that cannot be taken, and says which and why', () => {
    const { states, seen, refused } = replay(toy, scenario, 5, [1, 'x', 2]);
    expect([states.length, seen.length]).toEqual([2, 1]);
    expect(refused).toEqual({ refused: 'no-such-number', at: '', index: 1 });
  });

  it('takes nothing after its end', () => {
    const { secret } = toy.start(scenario, 5);
    const { refused, states } = replay(toy, scenario, 5, [secret, 1]);
    expect(refused).toMatchObject({ refused: 'over', index: 1 });
    expect(toy.score(scenario, states.at(-1) as (typeof states)[number])).toEqual({
      score: 90,
      dimensions: { found: 60, quick: 30 },
    });
  });

  it('forks: the same until there, and open from there', () => {
    const other = fork(run, 2);
    expect(other).toMatchObject({ decisions: [1, 2], forked: { at: 2 } });
    expect(parting(run.decisions, [...other.decisions, 7])).toBe(2);
    expect(run.decisions).toHaveLength(3);
  });

  it('is only gone on with in the versions it was begun in', () => {
    const now = { simulation: 'toy', version: 1, scenario: { id: 'eight', version: 'abc' } };
    expect(staleness(run, now)).toBeUndefined();
    expect(staleness(run, { ...now, version: 2 })).toBe('another-version');
    expect(staleness(run, { ...now, scenario: { id: 'eight', version: 'abd' } })).toBe('another-version');
    expect(staleness(run, { ...now, scenario: { id: 'nine', version: 'abc' } })).toBe('another-scenario');
    expect(staleness({ ...run, model: 'm' }, now)).toBe('another-version');
  });

  it('survives being stored, and rubbish is no run', () => {
    expect(parseRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseRun(value)));
    for (const broken of [
      null,
      1,
      [],
      {},
      { ...run, seed: -1 },
      { ...run, seed: 1.5 },
      { ...run, mode: 'x' },
      { ...run, decisions: 3 },
      { ...run, forked: { at: -1 } },
    ])
      expect(parseRun(broken)).toBeUndefined();
  });

  it('has a seed that is an integer of 32 bits', () => {
    expect([0, 1, 0xffffffff].every(isSeed)).toBe(true);
    expect([-1, 0.5, 2 ** 32, NaN, '1', null].some(isSeed)).toBe(false);
  });
});

describe('a score', () => {
  it('is exactly the sum of its dimensions, with one decimal', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.double({ min: 0, max: 40, noNaN: true }), { maxKeys: 6 }), (points) => {
        const { score, dimensions } = makeScore(points);
        const tenths = Object.values(dimensions).reduce((sum, one) => sum + Math.round(one * 10), 0);
        expect(Math.round(score * 10)).toBe(tenths);
      }),
    );
  });

  it('comes out of the toy through every door of the contract', () => {
    const step = toy.decide(scenario, toy.start(scenario, 5), 3);
    if (isRefused(step)) throw new Error(step.refused);
    expect(['low', 'high', 'right']).toContain(step.seen);
    expect(toy.toPublic(scenario)).toEqual({ most: 8 });
    expect(toy.evidence(scenario, step.state)).toHaveLength(1);
    expect(toy.debrief(scenario, 5, [3])).toEqual(['1: 3']);
  });
});
