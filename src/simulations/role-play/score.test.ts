import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, complainer, customer, play, say } from './customer/fixture.ts';
import type { Decision, State } from './customer/state.ts';
import { type Dimension, dimensions, foundOf, reasonsOf, scoreTalk, worth } from './score.ts';

const every = customer.facts.map(({ id }) => id);
/** Points of one reason; undefined where there is none. */
const points = (state: State, code: string, dimension?: Dimension): number | undefined =>
  reasonsOf(customer, state).find((one) => one.code === code && (dimension ?? one.dimension) === one.dimension)?.points;
const turns = (state: State, code: string): number[] | undefined =>
  reasonsOf(customer, state).find((one) => one.code === code)?.turns;

const written = (trouble: string, rest: { who?: string; wish?: string } = {}): Decision => ({
  do: 'statement',
  parts: { who: '苏姐', trouble, consequence: '', wish: '散队', by: '', ...rest },
  topics: { who: [], trouble: [], consequence: [], wish: [], by: [] },
});
const statement = written('排队');
const call = (label: string): Decision => ({ ...say(label), do: 'followup' }) as Decision;
const propose = (id: string): Decision => ({ do: 'propose', id, words: '', topics: [] });
const ready = ['queue', 'heap', 'minutes', 'fine'];

describe('discovery', () => {
  const of = (told: string[]): number => scoreTalk(customer, at({ told })).dimensions['discovery'] ?? 0;

  it.each([
    ['wants', 1],
    ['queue', 3],
    ['minutes', 4],
    ['shame', 6],
  ])('weighs %s as %d of 65 per cent of all', (id, weight) => {
    // 1 stated, 3 implied, 3 explicit, 2 motives: 34 in all.
    expect(of([id])).toBe(Math.round((400 * weight) / (0.65 * 34)) / 10);
  });

  it('is full at 65 % of all, and no more than full', () => {
    expect(of(['queue', 'minutes', 'count', 'shame', 'noise'])).toBeCloseTo((40 * 20) / 22.1, 1);
    expect(of(['queue', 'minutes', 'count', 'shame', 'debt'])).toBe(40);
    expect(of(every)).toBe(40);
  });

  it('names the turns in which he told', () => {
    const talk = play(at(), ['ask/open/problem hall', 'greet', 'ask/open/problem yard']);
    expect(turns(talk, 'found-implied')).toEqual([1, 3]);
    expect(foundOf(customer, talk).discovered).toEqual(every.filter((id) => talk.told.includes(id)));
    expect([...foundOf(customer, talk).discovered, ...foundOf(customer, talk).missed].sort()).toEqual(
      [...every].sort(),
    );
  });
});

describe('questioning', () => {
  it.each([
    ['kind-situation', 'situation', 1, 2],
    ['kind-problem', 'problem', 1.5, 3],
    ['kind-implication', 'implication', 2, 4],
    ['kind-payoff', 'payoff', 3, 3],
  ])('%s: two are enough, of payoff one', (code, kind, one, two) => {
    const asked = (times: number): State => play(at(), Array<string>(times).fill(`ask/open/${kind} idle`));
    expect([1, 2, 3].map((times) => points(asked(times), code))).toEqual([one, two, two]);
  });

  it('leading questions are none, nor are those of the second contact', () => {
    expect(points(play(at(), ['ask/leading/payoff idle']), 'kind-payoff')).toBe(0);
    expect(points(play(at({ told: ready }), [propose('early'), 'ask/open/payoff hall']), 'kind-payoff')).toBe(0);
  });

  it('the order of the kinds counts from three of them on, by their mean places', () => {
    const order = (...kinds: string[]): number | undefined =>
      points(
        play(
          at({ patience: 100 }),
          kinds.map((kind) => `ask/open/${kind} idle`),
        ),
        'order',
      );
    expect(order('situation', 'problem')).toBe(0);
    expect(order('situation', 'problem', 'implication', 'payoff')).toBe(4);
    expect(order('problem', 'situation', 'implication', 'payoff')).toBeCloseTo((4 * (5 / 6 - 0.5)) / 0.5, 9);
    expect(order('payoff', 'implication', 'situation')).toBe(0);
  });

  it('openness is full at two in five', () => {
    const open = (...forms: string[]): number | undefined =>
      points(
        play(
          at({ patience: 100 }),
          forms.map((form) => `ask/${form}/situation idle`),
        ),
        'open',
      );
    expect([open('open', 'open', 'fact', 'fact', 'fact'), open('open', 'fact', 'fact', 'fact'), open('fact')]).toEqual([
      2, 1.25, 0,
    ]);
  });

  it('a statement counts when it was handed over before the proposal', () => {
    const given = { told: ready };
    expect(points(play(at(given), [statement, propose('early')]), 'stated-needs')).toBe(2);
    expect(points(play(at(given), [propose('early')]), 'stated-needs')).toBe(0);
    expect(points(play(at(given), [propose('early'), statement]), 'stated-needs')).toBe(0);
    const nothing = written('难', { who: '', wish: '' });
    expect(points(play(at(given), [nothing]), 'stated-needs')).toBe(0);
  });

  it('every kind and openness counts its own questions, and names their turns', () => {
    const talk = play(at(), ['ask/open/problem hall', 'ask/fact/situation staff', 'smalltalk']);
    const kinds = ['kind-situation', 'kind-problem', 'kind-implication', 'kind-payoff'];
    expect(kinds.map((code) => points(talk, code))).toEqual([1, 1.5, 0, 0]);
    expect(kinds.map((code) => turns(talk, code))).toEqual([[2], [1], [], []]);
    expect(turns(talk, 'open')).toEqual([1]);
  });

  it.each([
    ['pitched', ['propose', 'propose'], -6],
    ['hurried', ['close', 'close'], -2],
    ['leading', ['ask/leading/situation idle'], -1],
    ['interrogated', Array<string>(5).fill('ask/closed/situation idle'), -3],
  ])('%s is taken off each time', (code, labels, expected) => {
    expect(points(play(at(), labels), code)).toBe(expected);
  });
});

describe('listening', () => {
  it('restating twice and following up four times is all, where there is nothing more', () => {
    const given = { told: ['queue', 'noise'], trust: 0 };
    const talk = play(at(given), [
      'confirm/closed hall',
      'ask/open/payoff hall',
      'ask/open/payoff hall',
      'ask/open/payoff hall',
      'empathize hall',
      'confirm/closed hall',
    ]);
    // Without the statement's share: 10 of 14, filled up to 15.
    expect(points(talk, 'confirms')).toBeCloseTo((4 * 15) / 14, 9);
    expect(points(talk, 'picked-up')).toBeCloseTo((6 * 15) / 14, 9);
    expect(points(talk, 'caught-slip')).toBeUndefined();
  });

  it('the wrong number counts once he has told it', () => {
    const told = play(at({ told: ['heap', 'fine'] }), ['ask/fact/situation yard']);
    expect(points(told, 'caught-slip')).toBe(0);
    expect(points(play(told, ['confirm/closed yard']), 'caught-slip')).toBe(1);
  });

  it('what the statement carries is carried over', () => {
    const talk = play(at({ told: ['queue'] }), [statement]);
    // who 1, trouble half, wish 1 of five.
    expect(points(talk, 'echoed')).toBeCloseTo((4 * 0.5 * 15) / 14, 9);
  });

  it('a statement that he agrees to is not restated in talk', () => {
    const talk = play(at({ told: ['queue', 'minutes'] }), [written('排队90分'), 'confirm/closed hall']);
    expect(talk.log.map(({ effects }) => effects.some(({ code }) => code === 'confirmed'))).toEqual([true, true]);
    expect(turns(talk, 'confirms')).toEqual([2]);
  });

  it('a clue that nobody picked up costs half a point', () => {
    const passed = play(at({ clues: [], spoken: 3 }), ['ask/open/problem hall', 'smalltalk', 'smalltalk']);
    expect(points(passed, 'missed-clue')).toBe(-0.5);
    const picked = play(at({ clues: [], spoken: 3 }), ['ask/open/problem hall', 'ask/open/problem yard', 'smalltalk']);
    expect(points(picked, 'missed-clue')).toBeUndefined();
  });
});

it('a question to who has not had his say yet costs two points', () => {
  const asked = play(at({}, complainer), ['ask/open/problem hall'], complainer);
  const reason = reasonsOf(complainer, asked).find(({ code }) => code === 'asked-too-soon');
  expect(reason).toMatchObject({ dimension: 'questioning', points: -2, turns: [1] });
});

describe('trust', () => {
  it.each([
    [40, 0],
    [20, 0],
    [56, 5],
    [72, 10],
    [100, 10],
  ])('%d, from the start of 40 on, is worth %d', (trust, expected) => {
    expect(points(at({ trust }), 'trust', 'trust')).toBe(expected);
    expect(points(at({ trust, left: true }), 'left')).toBe(0);
  });

  it('names the turns that moved it most', () => {
    expect(turns(play(at({ told: ['queue'] }), ['smalltalk', 'confirm/closed hall', 'propose']), 'trust')).toEqual([
      2, 3,
    ]);
  });
});

describe('proposal', () => {
  it('is worth how it fits what was found; a good one for what was never found is a guess', () => {
    expect(points(play(at({ told: [...ready, 'count'] }), [propose('early')]), 'fit')).toBe(9);
    expect(points(play(at({ told: ready }), [propose('early')]), 'fit')).toBeCloseTo((9 * 0.5) / 0.7, 9);
    expect(points(play(at({ told: ready }), [propose('lockers')]), 'fit')).toBeCloseTo(9 * 0.4, 9);
    const guess = play(at({ told: ['heap', 'fine'] }), [propose('early')]);
    expect([points(guess, 'fit'), points(guess, 'guessed')]).toEqual([undefined, 0]);
  });

  it('the statement’s five parts, and the three things of the contact seven days later', () => {
    const talk = play(at({ told: ['queue'] }), [statement]);
    expect(points(talk, 'statement')).toBe(2);
    expect([turns(talk, 'statement'), turns(talk, 'fit')]).toEqual([[1], []]);
    expect(points(talk, 'fit', 'proposal')).toBe(0);
    const good = play(at({ told: ready }), [propose('early'), call('ask/open/situation hall'), call('close')]);
    expect(points(good, 'followup', 'proposal')).toBeCloseTo(4 / 3, 9);
    expect([turns(good, 'fit'), turns(good, 'followup')]).toEqual([[1], [2, 3]]);
  });
});

it('every score is the sum of its reasons within what a dimension is worth, and 0 to 100', () => {
  const label = fc.constantFrom(
    'greet',
    'propose',
    'close',
    '',
    'inappropriate',
    'confirm/open',
    'empathize hall',
    'ask/open/problem hall',
    'ask/open/problem yard',
    'ask/closed/implication yard',
    'ask/leading/payoff hall',
  );
  const one = fc.oneof(
    { weight: 12, arbitrary: label.map((text) => say(text)) },
    fc.constantFrom<Decision>(statement, propose('early'), propose('lockers'), { do: 'look', id: 'ledger' }),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 25 }), (decisions) => {
      const end = decisions.reduce(
        (state, decision) => (state.phase === 'over' ? state : play(state, [decision])),
        at(),
      );
      const { score, dimensions: all } = scoreTalk(customer, end);
      let sum = 0;
      for (const name of dimensions) {
        const mine = reasonsOf(customer, end).filter(({ dimension }) => dimension === name);
        const whole = Math.min(
          worth[name],
          Math.max(
            0,
            mine.reduce((total, reason) => total + reason.points, 0),
          ),
        );
        expect(all[name]).toBeCloseTo(whole, 0);
        expect(Math.abs((all[name] ?? 0) - whole)).toBeLessThanOrEqual(0.05 + 1e-9);
        sum += Math.round(10 * (all[name] ?? 0));
      }
      expect(Math.round(10 * score)).toBe(sum);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
    { numRuns: 200 },
  );
});
