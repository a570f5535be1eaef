import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { answers, forged, itemOf, looksLikeAnAnswer } from '../../tests/support/every-kind.ts';
import { type Kind, kinds } from './kind.ts';
import { type Item, score, toPublic, validate } from './registry.ts';
import { schemas } from './schemas.ts';

/** A right answer under a seed: that of a question with parameters is computed from its stem's numbers. */
function rightAnswer(kind: Kind, seed: number): Json {
  if (kind !== 'numeric') return answers[kind].right;
  // The answer that earns everything is one of those that can be: the fixture's orders and shortages are few.
  for (const ordered of [200, 400, 500])
    for (const short of [10, 20, 30, 40]) {
      const input = { value: String(((ordered - short) / ordered) * 100) };
      const result = score(itemOf.numeric, input, seed);
      if (result.type === 'points' && result.earned === result.total) return input;
    }
  throw new Error(`no right answer under seed ${seed}`);
}

/** The same question with everything that has no order of its own turned round. */
function permuted(item: Item): Item {
  const turned: Record<string, unknown> = { ...item };
  for (const name of ['options', 'left', 'right', 'items', 'categories', 'keyPoints', 'mistakes'])
    if (Array.isArray(turned[name])) turned[name] = [...(turned[name] as unknown[])].reverse();
  if (item.kind === 'multiple-choice') turned['key'] = [...item.key].reverse();
  if (item.kind === 'matching' || item.kind === 'categorising')
    turned['key'] = Object.fromEntries(Object.entries(item.key).reverse());
  if (item.kind === 'case') turned['questions'] = item.questions.map((part) => permuted(part as Item)).reverse();
  return turned as unknown as Item;
}

describe.each(kinds)('every kind: %s', (kind) => {
  const item = itemOf[kind] as Item;

  test('a right answer earns everything, another less', () => {
    const { less } = answers[kind];
    const all = score(item, rightAnswer(kind, 1));
    expect(all).toMatchObject({ type: 'points' });
    if (all.type === 'points') expect(all.earned).toBe(all.total);
    const some = score(item, less);
    expect(some.type).toBe('points');
    if (some.type === 'points') expect(some.earned).toBeLessThan(some.total);
  });

  test('any input gives a score in [0, total] or a reason, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(looksLikeAnAnswer, fc.anything()), fc.nat({ max: 2 ** 32 - 1 }), (input, seed) => {
        const result = score(item, input, seed);
        if (result.type === 'points') return result.earned >= 0 && result.earned <= result.total && result.total > 0;
        return result.type === 'pending' ? result.total > 0 : result.code.length > 0;
      }),
      { numRuns: 400 },
    );
  });

  test.each(forged)('%s earns nothing', (_what, input) => {
    const result = score(item, input);
    expect(result.type === 'points' ? result.earned : result.type).toBe(result.type === 'points' ? 0 : 'invalid');
    // An honest shape may lie behind a forged one for another kind; with its own shape nothing forged is an answer.
    if (validate(toPublic(item), input).ok) expect(ownHarmless[kind] ?? []).toContain(_what);
  });

  test('nothing given is empty: untouched is not wrong', () => {
    for (const input of [undefined, null, {}, emptyOf[kind]])
      expect(score(item, input)).toEqual({ type: 'invalid', code: 'empty' });
  });

  test('what validates is scored, what does not is invalid with the same code', () => {
    fc.assert(
      fc.property(looksLikeAnAnswer, (input) => {
        const validated = validate(toPublic(item), input);
        const result = score(item, input);
        if (!validated.ok) return result.type === 'invalid' && result.code === validated.code;
        // What was ticked can only be held against the whole item.
        return result.type !== 'invalid' || kind === 'short-answer' || kind === 'case';
      }),
      { numRuns: 400 },
    );
  });

  test('whatever order its parts were written in, it looks the same and scores the same', () => {
    const other = permuted(item);
    if (kind !== 'case') expect(toPublic(other)).toEqual(toPublic(item));
    fc.assert(
      fc.property(looksLikeAnAnswer, fc.nat(1000), (input, seed) => {
        const [one, two] = [score(item, input, seed), score(other, input, seed)];
        expect({ ...two, notes: [] }).toEqual({ ...one, notes: [] });
      }),
    );
  });

  test('a stored answer scores the same again, by the item as its key file holds it', () => {
    const kept = JSON.parse(JSON.stringify(item)) as Item;
    fc.assert(
      fc.property(fc.oneof(looksLikeAnAnswer, fc.constant(answers[kind].less)), fc.nat(5000), (input, seed) => {
        const validated = validate(toPublic(item), input);
        if (!validated.ok) return;
        const stored = JSON.parse(JSON.stringify(validated.input)) as Json;
        expect(score(kept, stored, seed)).toEqual(score(item, input, seed));
      }),
    );
  });

  test('scoring changes neither the item nor the input', () => {
    const input = answers[kind].less;
    const before = structuredClone([item, input]);
    score(item, input);
    expect([item, input]).toEqual(before);
  });

  test('the schema of stored inputs takes what validates', () => {
    for (const input of [rightAnswer(kind, 1), answers[kind].less]) {
      const validated = validate(toPublic(item), input);
      expect(validated).toMatchObject({ ok: true });
      if (validated.ok) expect(schemas[kind].inputSchema.safeParse(validated.input).success).toBe(true);
    }
  });
});

/** What an untouched widget holds. */
const emptyOf: Record<Kind, Json> = {
  'single-choice': { choice: '' },
  'multiple-choice': { choices: [] },
  'true-false': { answer: null },
  'fill-in': { blanks: ['', ' '] },
  numeric: { value: '  ' },
  matching: { pairs: {} },
  ordering: { order: [] },
  categorising: { groups: { weigh: null } },
  'short-answer': { text: ' \n ' },
  case: { answers: {} },
};

/** Forgeries that are an honest, worthless answer to this kind. */
const ownHarmless: Partial<Record<Kind, string[]>> = { numeric: [], 'short-answer': ['a key point that is none'] };
