import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '#src/core/rng.ts';
import { drawOrder, drawSeed, type Judge, parseDraft, parseSeed, sumUp, type TestDraft, withInput } from './paper.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('a paper', () => {
  test('one number gives one order, whatever the order of the file; another number another', () => {
    expect(drawOrder([...ids].reverse(), 4821)).toEqual(drawOrder(ids, 4821));
    expect(drawOrder(ids, 4822)).not.toEqual(drawOrder(ids, 4821));
    // The order a class was given once must come again in every later version.
    expect(drawOrder(ids, 4821).join('')).toBe('acehdgfb');
  });

  test('every order holds every question once', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (seed) => drawOrder(ids, seed).sort().join() === ids.join()));
  });

  test('a drawn number has four digits', () => {
    fc.assert(
      fc.property(fc.integer(), (chance) => {
        const seed = drawSeed(rng(chance));
        return Number.isInteger(seed) && seed >= 1000 && seed <= 9999;
      }),
    );
  });

  test('a typed number may be full-width and have spaces around; anything else is refused', () => {
    expect([' 4821 ', '４８２１', '0'].map(parseSeed)).toEqual([4821, 4821, 0]);
    expect(['', '48a', '-1', '1.5', '1234567890', '1e3'].map(parseSeed)).toEqual(Array(6).fill(undefined));
  });
});

describe('a draft', () => {
  const draft: TestDraft = {
    v: 1,
    version: 'x',
    seed: 7,
    at: 2,
    answers: { a: { choice: 'p' } },
    partial: { d: { value: '3.' } },
    flags: ['b'],
  };
  const parse = (raw: unknown) => parseDraft(raw, 'x', ids, judge);
  const judge: Judge = (id, input) => (id === 'a' ? 'answer' : id === 'd' && input !== 4 ? 'partial' : 'none');

  test('comes back as it was kept', () => {
    expect(parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parse(null)).toBeUndefined();
  });

  test('of an older version, which kept answers only, comes back too', () => {
    const { partial: _none, ...old } = draft;
    expect(parse(old)).toEqual({ ...draft, partial: {} });
  });

  test('takes an input as an answer, as one half given, or not at all', () => {
    const empty = { ...draft, answers: {}, partial: {} };
    expect(withInput(draft, 'a', { choice: 'q' }, () => 'answer').answers).toEqual({ a: { choice: 'q' } });
    expect(withInput(draft, 'a', { choice: '' }, () => 'partial')).toEqual({
      answers: {},
      partial: { ...draft.partial, a: { choice: '' } },
    });
    expect(withInput({ ...empty, partial: { a: 1 } }, 'a', 2, () => 'answer')).toEqual({
      answers: { a: 2 },
      partial: {},
    });
    expect(withInput(draft, 'a', 7, () => 'none')).toEqual({ answers: {}, partial: draft.partial });
  });

  test('of other questions is stale', () => {
    expect(parse({ ...draft, version: 'y' })).toBe('stale');
  });

  test('loses what does not fit, and never throws', () => {
    const odd = {
      ...draft,
      at: 99,
      answers: { a: 1, b: 2, gone: 3 },
      partial: { d: 4, e: 5 },
      flags: ['gone', 'c', 7],
    };
    expect(parse(odd)).toEqual({ ...draft, at: 0, answers: { a: 1 }, partial: {}, flags: ['c'] });
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const parsed = parse(raw);
        return parsed === undefined || parsed === 'stale' || parsed.version === 'x';
      }),
    );
    fc.assert(fc.property(fc.object({ withNullPrototype: true }), (raw) => void parse({ ...draft, ...raw })));
  });
});

describe('the sum', () => {
  const questions = [
    { id: 'a', points: 1, sections: [0] },
    { id: 'b', points: 2, sections: [0, 1] },
    { id: 'c', points: 1, sections: [1] },
    { id: 'd', points: 1, sections: [] },
  ];
  const scores = new Map([
    ['a', { earned: 1, total: 1 }],
    ['b', { earned: 0.5, total: 2 }],
    ['c', { earned: 0, total: 1 }],
  ]);

  test('an open question earns nothing and counts in the total; a question counts in each of its sections', () => {
    expect(sumUp(['d', 'c', 'b', 'a'], questions, scores)).toEqual({
      earned: 1.5,
      total: 5,
      percent: 30,
      sections: new Map([
        [0, { earned: 1.5, total: 3 }],
        [1, { earned: 0.5, total: 3 }],
      ]),
      groups: { right: ['a'], partly: ['b'], wrong: ['c'], pending: [], blank: ['d'] },
    });
  });

  test('what waits counts neither in earned nor in total, in no section', () => {
    const { earned, total, sections, groups } = sumUp(['a', 'b', 'c', 'd'], questions, scores, new Set(['c', 'b']));
    expect({ earned, total }).toEqual({ earned: 1, total: 2 });
    expect(sections).toEqual(new Map([[0, { earned: 1, total: 1 }]]));
    expect(groups).toMatchObject({ pending: ['b', 'c'], blank: ['d'] });
    expect(sumUp(['a'], questions, scores, new Set(['a']))).toMatchObject({ earned: 0, total: 0 });
  });

  test('almost all is not 100 percent', () => {
    const paper = [{ id: 'a', points: 300, sections: [] }];
    expect(sumUp(['a'], paper, new Map([['a', { earned: 299, total: 300 }]])).percent).toBe(99);
  });

  test('earned never passes total, and 100 percent is all of it', () => {
    const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fractions, (list) => {
        const paper = list.map((_fraction, index) => ({ id: `q${index}`, points: 0.1 + index, sections: [0] }));
        const marked = new Map(list.map((part, i) => [`q${i}`, { earned: (0.1 + i) * part, total: 0.1 + i }]));
        const { earned, total, percent } = sumUp([...marked.keys()], paper, marked);
        return earned >= 0 && earned <= total && (percent === 100) === (earned === total);
      }),
    );
  });
});
