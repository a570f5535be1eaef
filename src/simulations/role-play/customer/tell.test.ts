import { describe, expect, it } from 'vitest';
import type { Fact } from '../scenario.ts';
import { at, customer, last, play } from './fixture.ts';
import type { State } from './state.ts';

const every = customer.facts.map(({ id }) => id);
const but = (...ids: string[]): string[] => every.filter((id) => !ids.includes(id));
/** Whether a fact is told when it is the only one that is not yet known. */
const brings = (id: string, label: string, given: Partial<State>): boolean =>
  last(play(at({ told: but(id), looked: ['ledger'], ...given }), [label])).told.includes(id);

describe('what opens each depth', () => {
  // The fact · what is said · trust · whether he tells it. Trust moves first where he is restated (4) or felt with (5).
  const rules: Record<Fact['depth'], [fact: string, label: string, trust: number, tells: boolean][]> = {
    stated: [
      ['wants', 'ask/open/situation staff', 0, true],
      ['wants', 'ask/fact/payoff staff', 0, true],
      ['wants', 'ask/closed/situation staff', 0, true],
      ['wants', 'ask/leading/situation staff', 100, false],
      ['wants', 'ask/open/situation idle', 100, false],
      ['wants', 'confirm/closed staff', 100, false],
      ['wants', 'propose staff', 100, false],
    ],
    implied: [
      ['noise', 'ask/open/situation hall', 0, true],
      ['noise', 'ask/fact/problem hall', 0, true],
      ['noise', 'ask/fact/implication hall', 0, true],
      ['noise', 'ask/fact/situation hall', 100, false],
      ['noise', 'ask/fact/payoff hall', 100, false],
      ['noise', 'empathize hall', 0, true],
      ['noise', 'ask/closed/problem hall', 49.9, false],
      ['noise', 'ask/closed/problem hall', 50, true],
      ['noise', 'ask/closed/implication hall', 50, true],
      ['noise', 'ask/closed/situation hall', 100, false],
      ['noise', 'ask/leading/problem hall', 100, false],
      ['noise', 'confirm/closed hall', 100, false],
      ['noise', 'propose hall', 100, false],
    ],
    explicit: [
      ['minutes', 'ask/open/situation hall', 44, true],
      ['minutes', 'ask/open/situation hall', 43.9, false],
      ['minutes', 'ask/fact/situation hall', 44, true],
      ['minutes', 'confirm/closed hall', 40, true],
      ['minutes', 'confirm/closed hall', 39.9, false],
      ['minutes', 'empathize hall', 39, true],
      ['minutes', 'empathize hall', 38.9, false],
      ['minutes', 'ask/closed/problem hall', 57.9, false],
      ['minutes', 'ask/closed/problem hall', 58, true],
      ['minutes', 'ask/leading/problem hall', 100, false],
      ['minutes', 'confirm/leading hall', 96, false],
      ['minutes', 'propose hall', 100, false],
    ],
    motive: [
      ['shame', 'ask/open/implication hall', 50, true],
      ['shame', 'ask/open/implication hall', 49.9, false],
      ['shame', 'ask/closed/implication hall', 50, true],
      ['shame', 'ask/fact/payoff hall', 50, true],
      ['shame', 'empathize hall', 45, true],
      ['shame', 'empathize hall', 44.9, false],
      ['shame', 'ask/open/problem hall', 61.9, false],
      ['shame', 'ask/open/problem hall', 62, true],
      ['shame', 'ask/fact/problem hall', 100, false],
      ['shame', 'ask/closed/problem hall', 100, false],
      ['shame', 'ask/leading/implication hall', 100, false],
      ['shame', 'confirm/closed hall', 100, false],
    ],
  };
  it.each(Object.values(rules).flat())('%s: %s at trust %d is %s', (id, label, trust, tells) => {
    expect(brings(id, label, { trust })).toBe(tells);
  });

  it.each([
    [
      'an explicit one without the complaint under it',
      'minutes',
      but('minutes', 'queue', 'noise', 'shame'),
      ['ledger'],
    ],
    ['a motive without the explicit one under it', 'shame', but('shame', 'minutes', 'queue', 'noise'), ['ledger']],
    ['a motive without what is to be seen', 'shame', but('shame'), []],
  ])('%s stays untold, however far he trusts', (_title, id, told, looked) => {
    const { log } = play(at({ told, looked, trust: 100 }), ['ask/fact/implication hall', 'ask/fact/problem hall']);
    expect(log[0]?.told).not.toContain(id);
  });
});

describe('how much he tells', () => {
  const told = (label: string, given: Partial<State> = {}): string[] => last(play(at(given), [label])).told;

  it('two facts at most to an open question, one to any other, the shallowest first', () => {
    expect(told('ask/open/problem hall', { trust: 100 })).toEqual(['queue', 'noise']);
    expect(told('ask/fact/problem hall', { trust: 100 })).toEqual(['queue']);
    expect(told('ask/closed/problem hall', { trust: 100 })).toEqual(['queue']);
    expect(told('ask/open/situation hall', { trust: 100, told: ['queue'] })).toEqual(['noise', 'minutes']);
  });

  it('a motive comes alone, not in the same breath as anything else', () => {
    const known = ['heap', 'count'];
    const talk = play(at({ told: known, trust: 90 }), ['ask/open/implication yard', 'ask/open/implication yard']);
    expect(talk.log.map((entry) => entry.told)).toEqual([['fine'], ['debt']]);
  });

  it('one fact more when he is restated or felt with', () => {
    expect(told('confirm/closed yard', { told: ['heap', 'fine'] })).toEqual(['count']);
    expect(told('empathize yard', { told: ['heap'] })).toHaveLength(1);
  });

  it('to an open summing up whatever is on his mind, to a closed one what it was about', () => {
    const given = { told: ['queue', 'noise', 'heap', 'count', 'fine'], trust: 50, slip: 'caught' as const };
    expect(told('confirm/closed yard', given)).toEqual([]);
    expect(told('confirm/open yard', given)).toEqual(['minutes']);
  });

  it('a question without a topic goes on where he left off, then with whatever is on his mind', () => {
    const left = (topics: string[]) => ({ last: { topics, facts: [] } });
    expect(told('ask/fact/problem', left(['yard']))).toEqual(['heap']);
    expect(told('ask/fact/problem', left(['idle']))).toEqual(['queue']);
    expect(told('ask/fact/problem', left([]))).toEqual(['queue']);
  });

  it('while he keeps something back he evades, says a short yes to a closed question, and answers after that', () => {
    const { log } = play(at({ trust: 40 }), [
      'ask/fact/situation hall',
      'ask/closed/situation hall',
      'ask/open/payoff idle',
      'ask/fact/situation hall',
    ]);
    expect(log.map(({ reply }) => reply.replace(/ \d。/, ''))).toEqual([
      'hall guarded',
      'hall yes',
      'idle answers',
      'hall answers',
    ]);
  });
});

it('goes deeper only when he is followed: never a complaint and what is behind it in one breath', () => {
  const first = play(at(), ['ask/open/problem yard']);
  expect(last(first).told).toEqual(['heap']);
  expect(last(play(first, ['ask/open/problem yard'])).told).toContain('fine');
});
