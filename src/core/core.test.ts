import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notBefore } from './clock.ts';
import { canonicalJson, contentHash } from './hash.ts';
import { hash32 } from './hash32.ts';
import { makeId } from './ids.ts';
import { formatIssue } from './issue.ts';
import { rng, shuffle } from './rng.ts';
import { countCharacters, foldText } from './text.ts';

describe('content versions', () => {
  test('equal values print and hash equally whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        return canonicalJson(turned) === canonicalJson(value) && contentHash(turned) === contentHash(value);
      }),
    );
  });

  test('what is printed parses back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)),
    );
  });

  test('a hash is 16 hex digits and moves with a single character', () => {
    expect(contentHash({ stem: '题干' })).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash({ stem: '题干' })).not.toBe(contentHash({ stem: '题于' }));
  });

  test('FNV-1a gives the published value for ASCII', () => {
    expect(hash32('a')).toBe(0xe40c292c);
    expect(hash32('foobar')).toBe(0xbf9cf968);
  });
});

describe('chance', () => {
  test('a seed always draws the same numbers, all in [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const [one, two] = [rng(seed), rng(seed)];
        for (let i = 0; i < 20; i += 1) {
          const drawn = one.next();
          if (drawn !== two.next() || drawn < 0 || drawn >= 1) return false;
        }
        return true;
      }),
    );
  });

  test('a named stream is not moved by draws elsewhere', () => {
    const quiet = rng(7);
    const busy = rng(7);
    busy.next();
    busy.stream('other').next();
    expect(busy.stream('weather', 3).next()).toBe(quiet.stream('weather', 3).next());
  });

  test('shuffling keeps every item once and leaves the argument alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const out = shuffle(items, rng(seed));
        return [...out].sort().join() === [...items].sort().join() && items.join() === before.join();
      }),
    );
  });

  test('all orders of three come up about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(['a', 'b', 'c'], rng(`seed ${seed}`)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('texts', () => {
  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  test('full width, case and spaces fold away', () => {
    expect(foldText(' ８０ ％ ＲＦＭ\n客 户 ')).toBe('80%rfm客户');
  });

  test('a word of Latin letters or digits is read as one character', () => {
    expect(countCharacters('占数量的 80%，RFM 模型')).toBe(8);
  });
});

test('an id is as long as asked, of 32 letters, and comes from the given chance', () => {
  expect(makeId(4, (bytes) => bytes.fill(33))).toBe('1111');
  expect(makeId()).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  expect(makeId()).not.toBe(makeId());
});

test('the time of a record never lies before the last one', () => {
  expect(notBefore(5, 9)).toBe(9);
  expect(notBefore(9, 5)).toBe(9);
});

test('an issue prints what, where, expected, received and what to do in one line', () => {
  const issue = {
    file: 'a.yaml',
    line: 3,
    path: '/key',
    code: 'x',
    message: 'm',
    expected: 'e',
    received: 'r',
    fix: 'f',
  };
  expect(formatIssue(issue)).toBe('x: m · a.yaml (line 3, /key) · expected e · received r · f');
});
