import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { maxInput, parseEvent, parseOwner } from './parse-event.ts';

const good = {
  v: 2,
  id: 'e1',
  learner: 'l1',
  seq: 1,
  at: 1_795_000_000_000,
  tz: 480,
  type: 'answer',
  subject: { kind: 'question', id: 'customers/q1', version: 'abc' },
  input: { choice: 'b' },
  score: { earned: 1, total: 2 },
  evidence: [{ point: 'tiers', value: 0.5, weight: 1 }],
  app: 'test',
};
const term = { kind: 'term', id: 'key-customer', version: 'abc' };
const fault = (change: object): unknown => {
  const result = parseEvent({ ...good, ...change });
  return result.ok ? 'accepted' : result.error;
};

describe('parseEvent', () => {
  it('accepts a full event unchanged', () => {
    expect(parseEvent(good)).toEqual({ ok: true, value: good });
  });

  it('accepts a test that was handed in', () => {
    const subject = { kind: 'quiz', id: 'customers', version: 'abc' };
    const input = { seed: 4821, mode: 'test', items: 26 };
    const event = { ...good, type: 'submit', subject, input, score: { earned: 21.5, total: 26 }, evidence: [] };
    expect(parseEvent(event)).toEqual({ ok: true, value: event });
  });

  it('accepts seeds from end to end, every certainty and every rating of a flashcard', () => {
    for (const seed of [0, 2 ** 32 - 1]) expect(parseEvent({ ...good, seed })).toMatchObject({ value: { seed } });
    for (const certainty of [1, 2, 3])
      expect(parseEvent({ ...good, certainty })).toMatchObject({ value: { certainty } });
    const { score: _none, ...card } = { ...good, subject: term, evidence: [] };
    for (const rating of [1, 2, 3, 4]) expect(parseEvent({ ...card, input: { rating } })).toMatchObject({ ok: true });
  });

  it('drops fields it does not know', () => {
    expect(parseEvent({ ...good, extra: 1 })).toEqual({ ok: true, value: good });
  });

  it.each([
    [{ v: 1 }, '/v', '2', '1'],
    [{ id: 'a b' }, '/id', 'a–z 0–9 _ - (1–64)', '"a b"'],
    [{ learner: undefined }, '/learner', 'a–z 0–9 _ - (1–64)', '—'],
    [{ seq: 0 }, '/seq', 'integer 1 … 2147483648', '0'],
    [{ at: 12.5 }, '/at', 'integer 946684800000 … 4102444800000', '12.5'],
    [{ tz: 'CST' }, '/tz', 'integer -900 … 900', '"CST"'],
    [{ type: 'cheat' }, '/type', 'read | answer | decide | submit | regraded', '"cheat"'],
    [{ subject: [] }, '/subject', '{ … }', '[ 0 ]'],
    [
      { subject: { ...good.subject, kind: 'game' } },
      '/subject/kind',
      'section | question | quiz | simulation | term',
      '"game"',
    ],
    [{ subject: { ...good.subject, id: '' } }, '/subject/id', '"…" (1–200)', '""'],
    [{ score: { earned: 3, total: 2 } }, '/score/earned', '0 … 2', '3'],
    [{ evidence: {} }, '/evidence', '[ ≤ 200 ]', '{ … }'],
    [{ evidence: [...good.evidence, { point: 'x', value: 2, weight: 1 }] }, '/evidence/1/value', '0 … 1', '2'],
    [{ type: 'regraded', input: {} }, '/input/of', 'a–z 0–9 _ - (1–64)', '—'],
    [{ seed: -1 }, '/seed', 'integer 0 … 4294967295', '-1'],
    [{ seed: 2 ** 32 }, '/seed', 'integer 0 … 4294967295', '4294967296'],
    [{ seed: 1.5 }, '/seed', 'integer 0 … 4294967295', '1.5'],
    [{ seed: null }, '/seed', 'integer 0 … 4294967295', 'null'],
    [{ certainty: 4 }, '/certainty', 'integer 1 … 3', '4'],
    [{ certainty: '3' }, '/certainty', 'integer 1 … 3', '"3"'],
    [{ type: 'read', seed: 7 }, '/seed', '—', '7'],
    [{ type: 'submit', certainty: 3 }, '/certainty', '—', '3'],
    [{ subject: term, input: { rating: 0 } }, '/input/rating', 'integer 1 … 4', '0'],
    [{ subject: term, input: undefined }, '/input', '{ … }', '—'],
    [{ subject: term, input: { rating: 1 }, type: 'read' }, '/type', 'answer | regraded', '"read"'],
    [{ app: 7 }, '/app', '"…" (1–64)', '7'],
  ])('refuses %j naming the field, what was expected and what was received', (change, path, expected, received) => {
    expect(fault(change)).toEqual({ path, expected, received });
  });

  it('bounds the input’s size', () => {
    expect(fault({ input: 'x'.repeat(maxInput) })).toMatchObject({ path: '/input' });
    expect(fault({ input: 'x'.repeat(maxInput - 2) })).toBe('accepted');
  });

  it('never throws, and parsing twice is parsing once', () => {
    const field = fc.constantFrom(...Object.keys(good), 'seed', 'certainty');
    fc.assert(
      fc.property(fc.dictionary(field, fc.anything()), fc.jsonValue(), (change, input) => {
        for (const raw of [change, { ...good, ...change }, { ...good, input }]) {
          const once = parseEvent(raw);
          if (once.ok) expect(parseEvent(once.value)).toEqual(once);
          else expect(once.error.received.length).toBeLessThanOrEqual(42);
        }
      }),
    );
  });
});

describe('parseOwner', () => {
  it('accepts a learner with and without a name', () => {
    expect(parseOwner({ id: 'l1', createdAt: good.at, name: '小林', extra: 1 })).toEqual({
      ok: true,
      value: { id: 'l1', createdAt: good.at, name: '小林' },
    });
    expect(parseOwner({ id: 'l1', createdAt: good.at }).ok).toBe(true);
  });

  it('refuses a name of 41 characters', () => {
    expect(parseOwner({ id: 'l1', createdAt: good.at, name: 'x'.repeat(41) })).toMatchObject({
      error: { path: '/name' },
    });
  });
});
