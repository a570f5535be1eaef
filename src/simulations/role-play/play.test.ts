import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { emptySheet, parseSheet, type Sheet } from './play.ts';

const run = {
  simulation: 'role-play',
  version: 1,
  scenario: { id: 'small', version: 'v1' },
  model: 'm',
  seed: 3,
  mode: 'practice' as const,
  decisions: [{ do: 'end' }],
};
const sheet: Sheet = {
  ...emptySheet(),
  prep: ['一', '', '三', '', '', '', '', '八'],
  run,
  first: { ...run, seed: 4 },
  stage: 'statement',
  typed: '半句',
  statement: { who: '谁', trouble: '', consequence: '', wish: '', by: '月底' },
  proposal: { id: 'early', words: '先' },
  submitted: true,
  observer: { trust: 4 },
};
const stored = (change: object = {}): Json => JSON.parse(JSON.stringify({ ...sheet, ...change })) as Json;

it('a sheet comes back as it was stored', () => {
  expect(parseSheet(stored())).toEqual(sheet);
});

it.each<[string, object, Partial<Sheet>]>([
  [
    'a run that is none, and with it the place in the talk',
    { run: { ...run, seed: -1 } },
    { run: null, stage: 'prepare' },
  ],
  ['an earlier run that is none', { first: 'x' }, { first: null }],
  ['a stage there is not', { stage: 'over' }, { stage: 'prepare' }],
  [
    'texts that are none',
    { typed: 5, statement: null, proposal: 'x' },
    { typed: '', statement: emptySheet().statement, proposal: { id: '', words: '' } },
  ],
  ['more questions than are prepared', { prep: [...sheet.prep, '九'] }, {}],
  ['a yes that is none', { submitted: 'yes' }, { submitted: false }],
  ['marks that are none', { observer: { trust: 4, listening: 'x' } }, { observer: { trust: 4 } }],
])('of a damaged one the rest is kept: %s', (_title, change, expected) => {
  expect(parseSheet(stored(change))).toEqual({ ...sheet, ...expected });
});

it('what is no sheet, or one of another format, is an empty one', () => {
  for (const value of [null, 1, 'x', [], {}, stored({ v: 2 })]) expect(parseSheet(value)).toEqual(emptySheet());
});

it('whatever was stored, a whole sheet comes of it, and comes back the same', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...Object.keys(sheet).filter((name) => name !== 'v')),
      (value, name) => {
        const read = parseSheet(stored({ [name]: value }));
        expect(Object.keys(read)).toEqual(Object.keys(emptySheet()));
        expect(parseSheet(JSON.parse(JSON.stringify(read)) as Json)).toEqual(read);
      },
    ),
  );
});
