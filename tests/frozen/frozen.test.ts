import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * A piece that some learner's device may still hold (`<what>-v<n>.json`) is added once and never changed: its sum
 * stands in checksums.txt. What is computed from it (`….folds.json`) may change, knowingly.
 */
const here = new URL('./', import.meta.url);
const piece = /-v\d+\.json$/;

/** Pieces that were changed, removed, or have no sum yet, a line each. */
function violations(sums: string, pieces: Map<string, string>): string[] {
  const known = new Map(
    sums
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/) as [string, string])
      .map(([sum, name]) => [name, sum]),
  );
  const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
  const found = [...known.keys()].filter((name) => !pieces.has(name)).map((name) => `${name} was removed`);
  for (const [name, text] of pieces) {
    if (!known.has(name))
      found.push(`${name} is new: add the line "${sumOf(text)}  ${name}" to tests/frozen/checksums.txt`);
    else if (known.get(name) !== sumOf(text))
      found.push(`${name} was changed: put it back and add a piece of its own for the new version`);
  }
  return found;
}

it('frozen pieces are added, never changed and never removed', () => {
  const names = readdirSync(here).filter((name) => piece.test(name));
  expect(names.length).toBeGreaterThan(0);
  const pieces = new Map(names.map((name) => [name, readFileSync(new URL(name, here), 'utf8')]));
  expect(violations(readFileSync(new URL('checksums.txt', here), 'utf8'), pieces)).toEqual([]);
});

it.each([
  ['changed', new Map([['a-v1.json', '{"x":1}']]), 'was changed'],
  ['removed', new Map<string, string>(), 'was removed'],
  [
    'unlisted',
    new Map([
      ['a-v1.json', '{}'],
      ['b-v1.json', '{}'],
    ]),
    'is new',
  ],
])('a %s piece is found', (_title, pieces, message) => {
  const sum = createHash('sha256').update('{}').digest('hex');
  expect(violations(`${sum}  a-v1.json\n`, pieces)).toEqual([expect.stringContaining(message)]);
});
