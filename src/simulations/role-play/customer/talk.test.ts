/** What holds of every talk, whatever is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefused } from '../../kind.ts';
import { sentencesOf } from '../sentences.ts';
import { elements } from '../scenario.ts';
import { decide, start } from './decide.ts';
import { complainer, customer, last, meant, play, say } from './fixture.ts';
import type { Decision, State } from './state.ts';

const acts = [
  'greet',
  'empathize',
  'propose',
  'close',
  'smalltalk',
  'inappropriate',
  'confirm/open',
  'confirm/closed',
  'apologize',
  'inform',
  'commit',
  'excuse',
];
const asks = ['open', 'fact', 'closed', 'leading'].flatMap((form) =>
  ['situation', 'problem', 'implication', 'payoff'].map((kind) => `ask/${form}/${kind}`),
);
const topics = fc.subarray(
  customer.topics.map(({ id }) => id),
  { maxLength: 2 },
);
const label = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...asks) },
  { weight: 2, arbitrary: fc.constantFrom(...acts) },
);
const said = fc
  .record({
    head: label,
    topics,
    confidence: fc.constantFrom(0.3, 0.9),
    stance: fc.option(fc.constantFrom('complies', 'scolds', 'proper'), { nil: undefined, freq: 5 }),
    near: fc.option(fc.constant<string[]>(['worst', 'hello', 'offer']), { nil: undefined, freq: 8 }),
  })
  .map(({ head, topics: about, confidence, stance, near }): Decision =>
    say('', {
      text: head,
      reading: { ...meant([head, ...about].join(' ')), confidence },
      ...(stance && { stance }),
      ...(near && { near }),
    }),
  );
const empty = <T>(value: T) =>
  Object.fromEntries(elements.map((name) => [name, value])) as Record<(typeof elements)[number], T>;
const decision: fc.Arbitrary<Decision> = fc.oneof(
  { weight: 30, arbitrary: said },
  { weight: 2, arbitrary: fc.constantFrom(...customer.cards.map(({ id }): Decision => ({ do: 'card', id }))) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 3).map((n): Decision => ({ do: 'pick', n })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Decision>(
      say(''),
      { do: 'look', id: 'ledger' },
      { do: 'hint' },
      { do: 'statement', parts: empty('排队'), topics: empty([]) },
      { do: 'propose', id: 'early', words: '', topics: [] },
      { do: 'followup', text: 'x', reading: { ...meant('close'), confidence: 1 } },
    ),
  },
);
const talk = fc.record({
  seed: fc.nat(999),
  who: fc.constantFrom('customer', 'complainer'),
  decisions: fc.array(decision, { minLength: 1, maxLength: 60, size: 'max' }),
});
/** Writing to a state that was handed over throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
/** Plays until he is gone. */
function all({ seed, who, decisions }: { seed: number; who: string; decisions: Decision[] }): State[] {
  const of = who === 'customer' ? customer : complainer;
  const states = [frozen({ ...start(of, seed), patience: 100 })];
  for (const one of decisions) {
    const state = states.at(-1) as State;
    if (state.phase === 'over') break;
    states.push(frozen(play(state, [one], of)));
  }
  return states;
}

describe('every talk', () => {
  it('never says the same sentence twice', () => {
    fc.assert(
      fc.property(talk, (one) => {
        const end = all(one).at(-1) as State;
        const lines = end.log.filter(({ what }) => what !== 'look').flatMap(({ reply }) => sentencesOf(reply));
        expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tells each fact once, and none before what it needs', () => {
    fc.assert(
      fc.property(talk, (one) => {
        const end = all(one).at(-1) as State;
        expect(end.log.flatMap(({ told }) => told)).toEqual(end.told);
        expect(new Set(end.told).size).toBe(end.told.length);
        for (const [place, id] of end.told.entries()) {
          const needs = customer.facts.find((fact) => fact.id === id)?.needs ?? [];
          const first = end.log.find(({ told }) => told.includes(id))?.turn ?? 0;
          const looked =
            end.log.filter(({ what, turn }) => what === 'look' && turn < first).length > 0 ? ['ledger'] : [];
          for (const need of needs) expect([...end.told.slice(0, place), ...looked]).toContain(need);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('moves trust and patience by what it says it does, and a point of patience a turn; both stay within 0 and 100', () => {
    fc.assert(
      fc.property(talk, (one) => {
        const states = all(one);
        for (const [index, state] of states.slice(1).entries()) {
          const before = states[index] as State;
          let [trust, patience] = [before.trust, before.patience];
          const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value * 10) / 10));
          for (const effect of last(state).effects) {
            trust = within(trust + (effect.trust ?? 0));
            patience = within(patience + (effect.patience ?? 0));
          }
          // Whoever goes looks at no clock.
          if (state.left) continue;
          const ticks =
            state.spoken > before.spoken && state.spoken > 3 && before.phase === 'talk' && !last(state).near;
          expect(state.trust).toBe(trust);
          expect(state.patience).toBe(within(patience - (ticks ? 1 : 0)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes out the same again, and leaves the state it was given alone', () => {
    fc.assert(
      fc.property(talk, (one) => {
        // `all` hands over frozen states.
        expect(all(one)).toEqual(all(one));
      }),
      { numRuns: 60 },
    );
  });

  it('begins within two points of where the scenario says, and not always there', () => {
    const starts = Array.from({ length: 200 }, (_none, seed) => start(customer, seed));
    for (const { trust, patience } of starts) {
      expect(Math.abs(trust - 40)).toBeLessThanOrEqual(2);
      expect(Math.abs(patience - 70)).toBeLessThanOrEqual(2);
    }
    for (const name of ['trust', 'patience'] as const)
      expect(new Set(starts.map((state) => state[name])).size).toBeGreaterThan(20);
  });

  it('takes nothing more once it is over', () => {
    const end = play(start(customer, 1), [{ do: 'end' }]);
    const step = decide(customer, end, say('greet'));
    expect(isRefused(step) && step.refused).toBe('over');
  });
});

describe('words of the second contact before there was a proposal', () => {
  it('are said like any others: they take his time', () => {
    const followup = (head: string): Decision => ({
      do: 'followup',
      text: head,
      reading: { ...meant(head), confidence: 1 },
    });
    const labels = ['greet', 'confirm/closed staff', 'smalltalk', 'smalltalk', 'propose'];
    const contact = play(start(customer, 1), labels.map(followup));
    const plain = play(start(customer, 1), labels);
    expect([contact.spoken, contact.trust, contact.patience]).toEqual([plain.spoken, plain.trust, plain.patience]);
  });
});
