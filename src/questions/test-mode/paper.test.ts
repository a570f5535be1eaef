import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '#src/core/rng.ts';
import { drawOrder, drawSeed, parseDraft, parseSeed, sumUp, type TestDraft } from './paper.ts';

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
  const draft: TestDraft = { v: 1, version: 'x', seed: 7, at: 2, answers: { a: { choice: 'p' } }, flags: ['b'] };
  const parse = (raw: unknown) => parseDraft(raw, 'x', ids, (id) => id === 'a');

  test('comes back as it was kept', () => {
    expect(parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parse(null)).toBeUndefined();
  });

  test('of other questions is stale', () => {
    expect(parse({ ...draft, version: 'y' })).toBe('stale');
  });

  test('loses what does not fit, and never throws', () => {
    const odd = { ...draft, at: 99, answers: { a: 1, b: 2, gone: 3 }, flags: ['gone', 'c', 7] };
    expect(parse(odd)).toEqual({ ...draft, at: 0, answers: { a: 1 }, flags: ['c'] });
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
      groups: { right: ['a'], partly: ['b'], wrong: ['c'], blank: ['d'] },
    });
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
