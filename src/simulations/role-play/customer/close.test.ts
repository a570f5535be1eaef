import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { fitOf, weighStatement } from './close.ts';
import { at, customer, last, moves, play } from './fixture.ts';
import type { Decision, State } from './state.ts';

type Written = Extract<Decision, { do: 'statement' }>;
const parts = { who: '苏姐', trouble: '天天排队，要90分', consequence: '赔了640元', wish: '散队', by: '28号' };
const write = (change: Partial<Written['parts']> = {}, topics: Partial<Written['topics']> = {}): Written => ({
  do: 'statement',
  parts: { ...parts, ...change },
  topics: { who: [], trouble: [], consequence: [], wish: [], by: [], ...topics },
});
const known = ['queue', 'heap', 'minutes', 'fine'];

describe('a needs statement', () => {
  const weigh = (told: string[], statement = write()) => weighStatement(customer, told, statement);
  const full = { who: 1, trouble: 1, consequence: 1, wish: 1, by: 1 };

  it.each<[string, string[], Written, Partial<typeof full>]>([
    ['that carries everything', known, write(), {}],
    ['half of what a part needs', ['queue', 'heap', 'fine'], write(), { trouble: 0.5 }],
    ['what nobody told him, which is a guess', [], write(), { trouble: 0, consequence: 0 }],
    ['a part left open, though another part says it', known, write({ by: ' ', wish: '散队，28号' }), { by: 0 }],
    ['words in another part than their own', known, write({ trouble: '难', wish: '散队，不排队，90分' }), {}],
    [
      'nothing',
      known,
      write({ who: '', trouble: '', consequence: '', wish: '', by: '' }),
      { who: 0, trouble: 0, consequence: 0, wish: 0, by: 0 },
    ],
  ])('%s', (_title, told, statement, expected) => {
    expect(weigh(told, statement).parts).toEqual({ ...full, ...expected });
  });

  it('counts what he said at once, though nobody asked for it', () => {
    const opening = { ...customer, opens: ['minutes'] };
    expect(weighStatement(opening, ['queue', 'heap', 'fine'], write()).parts).toEqual(full);
  });

  it('carries a fact without numbers also where the text was read as being about it; one with numbers by its words alone', () => {
    expect(weigh(known, write({ trouble: '人太多' }, { trouble: ['hall'] })).carried).toEqual(['queue', 'fine']);
    expect(weigh(known, write({ trouble: '人太多' })).carried).toEqual(['fine']);
    // A fact that has no words is carried by nothing.
    expect(weigh(['noise'], write({}, { trouble: ['hall'] })).carried).toEqual([]);
  });

  it('says when it repeats the number that he got wrong', () => {
    expect([weigh(known).wrongNumber, weigh(known, write({ trouble: '两周九件' })).wrongNumber]).toEqual([false, true]);
  });

  it('is agreed to from three parts on', () => {
    const read = (given: Partial<State>, statement = write()) => moves(last(play(at(given), [statement])));
    expect(read({ told: known })).toEqual(['confirmed 2 0']);
    expect(read({ told: [] })).toEqual(['confirmed 2 0']);
    expect(read({ told: [] }, write({ who: '' }))).toEqual(['confirmed-nothing -2 0']);
  });

  it('brings the wrong number to light that nobody asked about, once', () => {
    const told = at({ told: ['heap', 'count'], slip: 'open' });
    const read = play(told, [write()]);
    expect([moves(last(read)), last(read).reply]).toEqual([['wrong-number -6 -4'], 'count unnoticed。']);
    expect(moves(last(play(read, [write()])))).toEqual(['confirmed 2 0']);
    expect(moves(last(play({ ...told, slip: 'caught' }, [write()])))).toEqual(['confirmed 2 0']);
  });
});

const propose = (id: string): Decision => ({ do: 'propose', id, words: '', topics: [] });
const fitting = [...known, 'count'];

describe('a proposal', () => {
  const [early, lockers] = customer.proposals as [Scenario['proposals'][0], Scenario['proposals'][0]];

  it.each([
    [early, [], 0],
    [early, ['queue'], 0.25 / 0.7],
    [early, ['queue', 'minutes'], 0.5 / 0.7],
    [early, ['queue', 'minutes', 'count'], 1],
    [early, ['queue', 'minutes', 'count', 'shame'], 1],
    [lockers, ['queue'], 0.4],
    [{ ...early, answers: [] }, ['queue'], 0],
  ])('fits as far as what it answers is known, within its quality', (proposal, told, fit) => {
    expect(fitOf(proposal, told)).toBeCloseTo(fit, 9);
  });

  it('never fits worse for more that is known, and never better than its quality', () => {
    fc.assert(
      fc.property(
        fc.subarray(early.answers),
        fc.constantFrom(...early.answers),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (told, more, quality) => {
          const one = { ...early, quality };
          expect(fitOf(one, [...told, more])).toBeGreaterThanOrEqual(fitOf(one, told));
          expect(fitOf(one, [...told, more])).toBeLessThanOrEqual(quality);
        },
      ),
    );
  });

  it.each<[string, string[], string, string[], string]>([
    ['that fits well enough is taken', known, 'early', ['fitting 3 0'], 'early accepted。good opens。'],
    ['that fits is taken', fitting, 'early', ['fitting 3 0'], 'early accepted。good opens。'],
    ['that does not is doubted', fitting, 'lockers', ['hurried -3 0'], 'lockers doubted。poor opens。'],
    [
      'that would fit, but is a guess, is doubted',
      ['heap', 'fine', 'count'],
      'early',
      ['hurried -3 0'],
      'early doubted。poor opens。',
    ],
    [
      'before enough is known is a pitch',
      ['queue', 'heap', 'count'],
      'lockers',
      ['pitched -10 -15'],
      'lockers doubted。poor opens。',
    ],
  ])('%s', (_title, told, id, moved, reply) => {
    const end = play(at({ told }), [propose(id)]);
    expect([moves(last(end)), last(end).reply, end.phase]).toEqual([moved, reply, 'after']);
  });
});

describe('seven days later', () => {
  const good = play(at({ told: fitting }), [propose('early')]);
  const poor = play(at({ told: fitting }), [propose('lockers')]);
  const contact = (label: string): Decision => ({
    do: 'followup',
    text: label,
    reading: { act: label as 'close', form: null, kind: null, topics: [], confidence: 0.9 },
  });

  it.each([
    ['good', good],
    ['poor', poor],
  ] as const)('it goes %s: three contacts, then it is over', (way, from) => {
    const end = play(from, ['close', contact('propose'), 'greet']);
    expect(end.log.slice(-3).map(({ reply }) => reply)).toEqual([
      `${way} goes 1。`,
      `${way} goes 2。`,
      `${way} ends。`,
    ]);
    expect([end.phase, end.left]).toEqual(['over', false]);
  });

  it('each contact does one thing that is wanted, each thing counts once', () => {
    const done = (...said: (string | Decision)[]): string[] => play(good, said).followed;
    expect(done('ask/open/situation hall', 'propose yard', contact('close'))).toEqual(['asks', 'moves', 'fixes']);
    expect(done('ask/open/situation hall', 'empathize hall', 'confirm/closed hall')).toEqual(['asks']);
    expect(done('ask/open/situation idle', 'greet', '')).toEqual([]);
  });

  it('takes none of his time or trust, and nothing else counts any more', () => {
    const end = play(good, ['inappropriate', { do: 'card', id: 'offer' }, propose('lockers'), write({ who: '' })]);
    expect([end.trust, end.patience, end.follows]).toEqual([good.trust, good.patience, 1]);
    expect([end.proposal, end.statement]).toEqual([good.proposal, null]);
  });

  it('the end may be said at any time', () => {
    for (const from of [at(), good, poor]) {
      const end = play(from, [{ do: 'end' }]);
      expect([end.phase, end.left, last(end).reply]).toEqual(['over', false, '']);
    }
  });
});
