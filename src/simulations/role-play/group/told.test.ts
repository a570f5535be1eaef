import { describe, expect, it } from 'vitest';
import { worth } from '../points.ts';
import { least, most, stepsTo, trustAt, withinDial } from './dial.ts';
import { emptyTold, parseTold, readiness, toggled, type ToldFact, toldPoints } from './told.ts';

const facts: ToldFact[] = [
  { id: 'wish', depth: 'stated', after: [], seen: [], trust: 0 },
  { id: 'trouble', depth: 'implied', after: [], seen: ['sheet'], trust: 0 },
  { id: 'figure', depth: 'explicit', after: ['trouble'], seen: [], trust: 2 },
  { id: 'reason', depth: 'motive', after: ['figure'], seen: [], trust: 5 },
];
const [wish, trouble, figure] = facts as [ToldFact, ToldFact, ToldFact, ToldFact];

describe('the trust dial', () => {
  it('a step is 4 of the engine’s points, and a threshold between two steps asks for the higher', () => {
    expect([40, 41, 44, 45].map((trust) => stepsTo(40, trust))).toEqual([0, 1, 1, 2]);
    expect(trustAt(40, stepsTo(40, 58))).toBeGreaterThanOrEqual(58);
  });

  it('what is told from the start needs no step down', () => {
    expect(stepsTo(40, 0)).toBe(0);
  });

  it('ends on both sides', () => {
    expect(withinDial(-99)).toBe(least);
    expect(withinDial(99)).toBe(most);
  });
});

describe('whether a fact’s time has come', () => {
  const state = emptyTold();

  it('nothing in its way: when asked', () => expect(readiness(wish, state)).toBe('ready'));
  it('something must be seen first', () => {
    expect(readiness(trouble, state)).toBe('early');
    expect(readiness(trouble, { ...state, looked: ['sheet'] })).toBe('ready');
  });
  it('something must be told first, and trust must be there', () => {
    expect(readiness(figure, { ...state, told: ['trouble'], trust: 1 })).toBe('early');
    expect(readiness(figure, { ...state, trust: 2 })).toBe('early');
    expect(readiness(figure, { ...state, told: ['trouble'], trust: 2 })).toBe('ready');
  });
  it('told is told, whatever came first', () => expect(readiness(figure, { ...state, told: ['figure'] })).toBe('told'));
});

describe('what the card reports after the talk', () => {
  it('everything found and trusted from end to end is full marks', () => {
    const all = { ...emptyTold(), told: facts.map(({ id }) => id), trust: most };
    expect(toldPoints(facts, all, 40)).toEqual({ found: 4, of: 4, discovery: worth.discovery, trust: worth.trust });
  });

  it('a customer who trusted so little that he left gives no points for trust', () => {
    expect(toldPoints(facts, { ...emptyTold(), trust: least }, 40).trust).toBe(0);
  });

  it('the deeper fact counts for more', () => {
    const of = (id: string): number => toldPoints(facts, { ...emptyTold(), told: [id] }, 40).discovery;
    expect(of('reason')).toBeGreaterThan(of('figure'));
    expect(of('figure')).toBeGreaterThan(of('wish'));
  });
});

describe('what was kept', () => {
  it('comes back as it was', () => {
    const state = { v: 1 as const, told: ['wish'], looked: ['sheet'], trust: -2 };
    expect(parseTold(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([null, 7, 'x', [], { v: 2, told: ['wish'] }, { v: 1, told: 'wish', looked: [3], trust: Number.NaN }])(
    'what cannot be read is empty: %j',
    (value) => expect(parseTold(value)).toEqual(emptyTold()),
  );

  it('a tick is put in once, and taken out', () => {
    expect(toggled(['a'], 'a', true)).toEqual(['a']);
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
