import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, customer, last, moves, play } from './fixture.ts';
import { countRun } from './interrogation.ts';
import type { State } from './state.ts';

const every = customer.facts.map(({ id }) => id);
const after = (given: Partial<State>, ...labels: string[]): string[] => moves(last(play(at(given), labels)));

describe('a question', () => {
  it('that carries its own answer costs trust and patience, and brings nothing but a yes', () => {
    const turn = last(play(at({ trust: 60 }), ['ask/leading/problem hall']));
    expect(moves(turn)).toEqual(['leading -3 -2']);
    expect([turn.told, turn.reply]).toEqual([[], expect.stringMatching(/^led \d。$/)]);
  });

  it('that is open is worth something three times, in the first eight turns', () => {
    const opened = (given: Partial<State>, times: number): number[] => {
      const { log } = play(at({ told: every, ...given }), Array<string>(times).fill('ask/open/situation idle'));
      return log.flatMap((entry) => (moves(entry).includes('open-early 2 0') ? [entry.turn] : []));
    };
    expect(opened({}, 5)).toEqual([1, 2, 3]);
    expect(opened({ spoken: 7 }, 2)).toEqual([1]);
    expect(opened({ spoken: 8 }, 2)).toEqual([]);
  });

  const heard = { last: { topics: ['hall'], facts: ['queue'] }, told: ['queue', 'noise'], spoken: 20, trust: 0 };
  it.each<[string, Partial<State>, string, string[]]>([
    ['follows up his last words', heard, 'ask/fact/situation hall', ['picked-up 2 1']],
    ['follows them up without naming them', heard, 'ask/fact/payoff', ['picked-up 2 1']],
    ['is about something else', heard, 'ask/fact/situation idle', []],
    [
      'asks what a trouble he told leads to',
      { ...heard, last: { topics: [], facts: [] } },
      'ask/fact/implication hall',
      ['deepened 3 1'],
    ],
    ['asks what a trouble leads to that he never told', { ...heard, told: ['wants'] }, 'ask/fact/implication idle', []],
    [
      'asks what it would be worth once something explicit is known',
      { ...heard, told: ['queue', 'noise', 'minutes'] },
      'ask/fact/payoff idle',
      ['valued 3 1'],
    ],
    ['asks what it would be worth before', heard, 'ask/fact/payoff idle', []],
    ['brings a fact', { ...heard, last: { topics: [], facts: [] } }, 'ask/open/problem yard', ['told 1 2']],
  ])('that %s', (_title, given, label, expected) => {
    expect(after(given, label)).toEqual(expected);
  });

  it('asked again after he told it costs, and he says that he said it; another kind of question does not', () => {
    const twice = last(play(at({ spoken: 20 }), ['ask/fact/situation staff', 'ask/fact/situation staff']));
    expect(moves(twice)).toContain('repeated -2 -6');
    expect(twice.reply).toBe('wants again 1。');
    expect(after({ spoken: 20 }, 'ask/fact/situation staff', 'ask/fact/problem staff').join()).not.toContain(
      'repeated',
    );
  });
});

describe('an interrogation', () => {
  it.each<[string, number[]]>([
    ['closed closed', []],
    ['closed closed closed', [3]],
    ['fact closed fact', [3]],
    ['closed closed closed closed closed closed', [3, 5]],
    ['closed closed open closed closed', []],
    ['closed closed restated closed closed', []],
    ['closed closed felt closed closed', []],
    ['closed leading closed closed', [4]],
  ])('%s: %j', (forms, expected) => {
    const say: Record<string, string> = { restated: 'confirm/closed staff', felt: 'empathize idle' };
    const labels = forms.split(' ').map((form) => say[form] ?? `ask/${form}/situation idle`);
    const { log } = play(at({ told: every }), labels);
    expect(log.filter((entry) => moves(entry).includes('interrogated -5 -7')).map(({ turn }) => turn)).toEqual(
      expected,
    );
  });

  it('brings nothing at the question that was too many', () => {
    const { log } = play(at({ trust: 90 }), Array<string>(4).fill('ask/fact/problem hall'));
    expect(log.map(({ told }) => told.length)).toEqual([1, 1, 0, 1]);
    expect(log[2]?.reply).toContain('interrogated');
  });

  it('is noticed at the third question in a row and at every second from there, however many there are', () => {
    const form = fc.constantFrom('closed' as const, 'fact' as const);
    fc.assert(
      fc.property(fc.array(form, { maxLength: 30 }), (forms) => {
        let run = 0;
        let times = 0;
        for (const one of forms) {
          const counted = countRun(run, one);
          run = counted.run;
          times += Number(counted.tooMany);
        }
        expect(times).toBe(Math.max(0, Math.floor((forms.length - 1) / 2)));
        expect(countRun(run, 'open')).toEqual({ run: 0, tooMany: false });
      }),
    );
  });
});
