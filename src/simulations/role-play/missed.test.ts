import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { customer } from './customer/fixture.ts';
import { addMissed, type Missed, parseMissed, pickedAfter, printMissed } from './missed.ts';

const line = fc.record({ scenario: fc.constantFrom('here', 'there'), text: fc.constantFrom('一', '二', '三', '四') });

it('a line stands in the list once for each scenario, the last one last', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (all) => {
      const list = all.reduce<Missed[]>(addMissed, []);
      const keys = list.map(({ scenario, text }) => `${scenario} ${text}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set(all.map(({ scenario, text }) => `${scenario} ${text}`)));
      expect(list.at(-1)).toEqual(all.at(-1));
    }),
  );
});

it('the list is bounded: the oldest go', () => {
  const list = Array.from({ length: 350 }, (_none, at) => ({ scenario: 'here', text: `${at}` })).reduce<Missed[]>(
    addMissed,
    [],
  );
  expect([list.length, list[0]?.text, list.at(-1)?.text]).toEqual([300, '50', '349']);
});

it('what was picked belongs to the last line', () => {
  const list: Missed[] = [
    { scenario: 'here', text: '一' },
    { scenario: 'here', text: '二' },
  ];
  expect(pickedAfter(list, 'worst')).toEqual([list[0], { ...list[1], card: 'worst' }]);
  expect(pickedAfter([], 'worst')).toEqual([]);
});

it('what cannot be read out of the record is left out, the rest stays', () => {
  const good = { scenario: 'here', text: '一', card: 'worst' };
  const bad: Json[] = [null, 1, 'x', [], {}, { scenario: 'here' }, { scenario: 1, text: '一' }];
  expect(parseMissed([...bad, good, { ...good, card: 7, more: 1 }, { ...good, text: '长'.repeat(600) }])).toEqual([
    good,
    { scenario: 'here', text: '一' },
    { ...good, text: '长'.repeat(500) },
  ]);
  for (const value of [null, 1, 'x', {}]) expect(parseMissed(value)).toEqual([]);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const list = parseMissed(value as Json);
      expect(parseMissed(list as unknown as Json)).toEqual(list);
    }),
  );
});

it('the export stands as it goes into a scenario: by the label of what was picked, the rest where the check refuses it', () => {
  const list: Missed[] = [
    { scenario: 'here', text: '哪儿"最"难', card: 'worst' },
    { scenario: 'there', text: '别处的', card: 'worst' },
    { scenario: 'here', text: '嗯' },
    { scenario: 'here', text: '难在哪', card: 'worst' },
    { scenario: 'here', text: '没有这张卡了', card: 'gone' },
  ];
  expect(printMissed(list, 'here', customer.cards).split('\n')).toEqual([
    'ask/open/problem hall:',
    '  - "哪儿\\"最\\"难"',
    '  - "难在哪"',
    'label/this:',
    '  - "嗯"',
    '  - "没有这张卡了"',
  ]);
  expect(printMissed(list, 'nowhere', customer.cards)).toBe('');
});
