import { describe, expect, it } from 'vitest';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { compileScenario } from './compile.ts';
import type { Decision } from './customer/state.ts';
import { debriefTalk, guessedIn, isKnown, saidIn } from './debrief.ts';
import type { Reading } from './reading/labels.ts';

const { rolePlay: files } = await readScenarios(contentRoot(), []);
const scenarios = files.map(({ value }) => compileScenario(value));
const shunda = scenarios.find(({ id }) => id === 'shunda-electrician') ?? scenarios[0]!;
const chat: Reading = { act: 'smalltalk', form: null, kind: null, topics: [], confidence: 1 };

describe('what was found', () => {
  it('what the opening line says is said at once: not asked out, and not missed', () => {
    const [first, second] = shunda.facts.map(({ id }) => id);
    const { facts, missed } = debriefTalk({ ...shunda, opens: [first!] }, 1, [{ do: 'end' }]);
    expect(facts.find(({ id }) => id === first)).toMatchObject({ turn: null, opens: true });
    expect(facts.find(({ id }) => id === second)).toMatchObject({ turn: null, opens: false });
    expect(facts.filter(isKnown).map(({ id }) => id)).toEqual([first]);
    expect(isKnown({ turn: 3, opens: false })).toBe(true);
    expect(missed).not.toContain(first);
    expect(missed).toContain(second);
  });
});

describe('what was guessed', () => {
  it('is what a part names of its own facts though nobody told it', () => {
    const parts = { ...shunda.statement.parts };
    parts.wish = { ...parts.wish, facts: ['a', 'b', 'd', 'e'] };
    const fact = shunda.facts.find(({ slip }) => !slip)!;
    const scenario = {
      opens: ['e'],
      statement: { ...shunda.statement, parts },
      facts: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        ...fact,
        id,
        marks: id === 'd' ? [['月底']] : [['4.2吨', '化'], ['六万八']],
      })),
    };
    const ids = (text: string): string[] => guessedIn(scenario, ['b'], 'wish', text).map(({ id }) => id);
    expect(ids('鲜达 4.2 吨货化冻')).toEqual(['a']);
    expect(ids('赔了6.8万、六万八')).toEqual(['a']);
    expect(ids('4.2 吨，月底以前')).toEqual(['d']);
    expect(ids('')).toEqual([]);
  });
});

describe('what could have been said', () => {
  it('no sentence is advised twice in a debrief', () => {
    for (const scenario of scenarios)
      for (const seed of [1, 2, 3]) {
        const idle = Array.from({ length: 8 }, (): Decision => ({ do: 'say', text: '嗯', reading: chat }));
        const { turns } = debriefTalk(scenario, seed, [...idle, { do: 'end' }]);
        const advised = turns.flatMap(({ better }) => better?.card ?? []);
        expect(advised.length, scenario.id).toBeGreaterThan(3);
        expect(new Set(advised).size, `${scenario.id}, seed ${seed}`).toBe(advised.length);
      }
  });
});

it('what was said is counted with what was not understood, and turns with what was not said', () => {
  const lost: Decision = {
    do: 'say',
    text: '蓝色的狗',
    reading: chat,
    near: shunda.cards.slice(0, 3).map(({ id }) => id),
  };
  const look: Decision = { do: 'look', id: shunda.looks[0]!.id };
  const said: Decision = { do: 'say', text: '天气不错', reading: chat };
  expect(saidIn(debriefTalk(shunda, 1, [said, said, lost, look, { do: 'end' }]))).toEqual({
    said: 3,
    lost: 1,
    turns: 4,
  });
});
