import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customer, meant } from './customer/fixture.ts';
import { isBadLine, parseLine } from './lines.ts';
import type { Reader } from './reading/read.ts';

const near = ['worst', 'hello', 'offer'];
/** Reads what holds 堆 as being about the yard; is not sure of what ends in a question mark. */
const read: Reader = (text) =>
  text.trim() === ''
    ? { reading: null, isSure: false, stance: undefined, near: [] }
    : {
        reading: { ...meant(text.includes('堆') ? 'confirm/closed yard' : 'close'), confidence: 0.7 },
        isSure: !text.endsWith('？'),
        stance: undefined,
        near,
      };
const parse = (line: string) => parseLine(line, customer, read);
const reading = { ...meant('close'), confidence: 0.7 };

describe('a line of the command', () => {
  it.each<[string, unknown]>([
    ['好的', { do: 'say', text: '好的', reading }],
    ['什么？', { do: 'say', text: '什么？', reading, near }],
    ['', { do: 'say', text: '', reading: null }],
    ['  ', { do: 'say', text: '  ', reading: null }],
    [' #card hello', { do: 'say', text: ' #card hello', reading }],
    ['#card hello', { do: 'card', id: 'hello' }],
    ['#look ledger', { do: 'look', id: 'ledger' }],
    ['#pick 3', { do: 'pick', n: 3 }],
    ['#propose early', { do: 'propose', id: 'early', words: '', topics: [] }],
    ['#propose early 先搬，堆在院里的', { do: 'propose', id: 'early', words: '先搬，堆在院里的', topics: ['yard'] }],
    ['#followup 好的', { do: 'followup', text: '好的', reading }],
    ['#end', { do: 'end' }],
    [
      '#statement {"who":"甲","trouble":"堆着，堆着"}',
      {
        do: 'statement',
        parts: { who: '甲', trouble: '堆着，堆着', consequence: '', wish: '', by: '' },
        topics: { who: [], trouble: ['yard'], consequence: [], wish: [], by: [] },
      },
    ],
  ])('%s', (line, decision) => {
    expect(parse(line)).toEqual(decision);
  });

  it.each([
    ['#', 'unknown-line', '', '#'],
    ['# card hello', 'unknown-line', '', '# card hello'],
    ['#Card hello', 'unknown-line', '', '#Card hello'],
    ['#nonsense', 'unknown-line', '', '#nonsense'],
    ['#card', 'unknown-id', '', 'nothing'],
    ['#card nobody', 'unknown-id', '', 'nobody'],
    [`#card ${'x'.repeat(99)}`, 'unknown-id', '', 'x'.repeat(80)],
    ['#look hello', 'unknown-id', '', 'hello'],
    ['#propose', 'unknown-id', '', 'nothing'],
    ['#propose hello', 'unknown-id', '', 'hello'],
    ['#pick', 'bad-pick', '', 'nothing'],
    ['#pick 4', 'bad-pick', '', '4'],
    ['#pick 1 2', 'bad-pick', '', '1 2'],
    ['#statement', 'bad-json', '', 'nothing'],
    ['#statement {"who"', 'bad-json', '', '{"who"'],
    ['#statement []', 'wrong-type', '', '[]'],
    ['#statement null', 'wrong-type', '', 'null'],
    ['#statement {"wish":1}', 'wrong-type', '/wish', '1'],
  ])('%s is refused: %s', (line, code, path, received) => {
    expect(parse(line)).toMatchObject({ code, path, received });
  });

  it('that names nothing is told what there is, and of what kind', () => {
    expect(parse('#card nobody')).toMatchObject({
      message: 'there is no card of this id',
      expected: 'hello | worst | offer',
    });
    expect(parse('#look nobody')).toMatchObject({ message: 'there is no look of this id', expected: 'ledger' });
    expect(parse('#propose nobody')).toMatchObject({
      message: 'there is no proposal of this id',
      expected: 'early | lockers',
    });
  });

  it('is a decision or a complaint with every part, whatever stands in it', () => {
    const heads = fc.constantFrom(
      '',
      '#',
      '#card ',
      '#look ',
      '#pick ',
      '#statement ',
      '#statement {',
      '#propose ',
      '#followup ',
      '#end ',
    );
    fc.assert(
      fc.property(heads, fc.string({ unit: 'grapheme' }), (head, rest) => {
        const parsed = parse(head + rest);
        if (!isBadLine(parsed)) return;
        expect(head + rest).toMatch(/^#/);
        for (const part of [parsed.message, parsed.expected, parsed.received, parsed.fix]) expect(part).not.toBe('');
        expect(parsed.received.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 300 },
    );
  });
});
