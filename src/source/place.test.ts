import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth } from '../../tests/support/growth.ts';
import { nearest, show } from './place.ts';

/** As it was written before deep values were thought of. */
const plainly = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

test('a value is shown as its JSON, cut at 80', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(show(value)).toBe(plainly(value));
    }),
    { numRuns: 500 },
  );
  expect([undefined, { a: undefined, b: [undefined] }, 10n, Symbol('a')].map(show)).toEqual([
    'nothing',
    '{"b":[null]}',
    '10',
    'Symbol(a)',
  ]);
  expect(show(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
});

test('no depth, no circle and no size is too much', () => {
  const lists = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
  const maps = JSON.parse('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)) as unknown;
  const circle: Record<string, unknown> = { chapter: 'yard' };
  circle['questions'] = circle;
  expect(show(lists)).toBe(`${'['.repeat(77)}…`);
  expect(show(maps)).toMatch(/^(\{"a":)+.*…$/);
  expect(show(circle)).toMatch(/^\{"chapter":"yard","questions":\{.*…$/);
  expect(show([['长'.repeat(1e6), lists]])).toHaveLength(78);
});

test('the nearest name: at most three letters off, nothing for a megabyte', () => {
  expect(nearest('q-onee', ['q-two', 'q-one'])).toBe('did you mean q-one?');
  expect(nearest('abcdef', ['ghijkl', 'abcdefghij'])).toBe('check the spelling, or add it');
  expect(nearest('x'.repeat(1e6), ['q-one', 'x'.repeat(1e6 - 1)])).toBe('check the spelling, or add it');
  expect(growth((size) => void nearest('x'.repeat(size), ['q-one', 'x'.repeat(size - 1)]), 25e4)).toBeLessThan(9);
});
