import { describe, expect, it } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { emptySheet, papersOf, parseSheet, stageOf } from './play.ts';
import { elements } from './scenario.ts';

const parts = Object.fromEntries(elements.map((name) => [name, `我写的${name}`]));
const statement = { do: 'statement', parts, topics: Object.fromEntries(elements.map((name) => [name, []])) };
const propose = { do: 'propose', id: 'night', words: '先驻夜', topics: [] };
const say = { do: 'say', text: '您好', reading: null };

describe('what a run has written down', () => {
  it('is nothing before the statement, and both papers after both', () => {
    expect(papersOf([say])).toEqual({ statement: emptySheet().statement, proposal: { id: '', words: '' } });
    expect(papersOf([say, statement])).toEqual({ statement: parts, proposal: { id: '', words: '' } });
    expect(papersOf([say, statement, propose])).toEqual({
      statement: parts,
      proposal: { id: 'night', words: '先驻夜' },
    });
  });

  it('opens the sheet a decision was taken on', () => {
    expect([say, statement, propose, undefined].map((one) => stageOf(one as Json))).toEqual([
      'talk',
      'statement',
      'proposal',
      'talk',
    ]);
  });
});

describe('a sheet out of the record', () => {
  const run = {
    simulation: 'role-play',
    version: 1,
    scenario: { id: 'shunda-electrician', version: 'v' },
    seed: 1,
    mode: 'practice',
    decisions: [say],
  };

  it('keeps that the last words are still being read, and a pasted text of any length', () => {
    const sheet = { ...emptySheet(), run, stage: 'parting', typed: '夜'.repeat(6000) } as unknown as Json;
    expect(parseSheet(sheet)).toMatchObject({ stage: 'parting', typed: '夜'.repeat(6000) });
  });

  it('has no stage without a run', () => {
    expect(parseSheet({ ...emptySheet(), stage: 'parting' } as unknown as Json).stage).toBe('prepare');
  });
});
