import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHalfWidth } from './half-width.ts';

test('a sign beside a Chinese character, before or behind it, and beside no other', () => {
  const places = (text: string) => findHalfWidth(text).map(({ index }) => index);
  expect(places('甲,b')).toEqual([1]);
  expect(places('a,乙')).toEqual([1]);
  expect(places('a, b: 3:1 (c)')).toEqual([]);
  // A character of two units, on either side.
  expect(places('𠮷,b,𠮷')).toEqual([2, 4]);
  expect(places('甲,,b,,乙')).toEqual([1, 5]);
  expect(places('`甲,乙`')).toEqual([]);
});

test('what is found is what a pattern that looks behind finds', () => {
  // Safari 16.0 cannot read it; a test may.
  const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
  const oracle = new RegExp(`(?<=${chinese})[,;?!:()]|[,;?!:()](?=${chinese})`, 'gu');
  const text = fc.string({ unit: fc.constantFrom('甲', '𠮷', '。', ',', ':', '(', 'a', ' ', '😀', '\ud842') });
  fc.assert(
    fc.property(text, (written) => {
      expect(findHalfWidth(written).map(({ index }) => index)).toEqual(
        [...written.matchAll(oracle)].map(({ index }) => index),
      );
    }),
    { numRuns: 500 },
  );
});
