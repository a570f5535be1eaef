import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioSchema } from '#src/simulations/role-play/schema.ts';
import { z } from 'astro/zod';
import { lenient } from './lenient.ts';

const schema = z.strictObject({
  id: z.string().min(3),
  depth: z.enum(['near', 'far']),
  trust: z.number().max(9).default(4),
  list: z.array(z.strictObject({ text: z.string().regex(/^a/) })).min(2),
  by: z.record(z.string().max(1), z.array(z.string())),
  maybe: z.strictObject({ n: z.number() }).optional(),
});

test('what holds stays, what does not becomes empty, and what nobody asked for is left out', () => {
  const raw = { id: 'x', trust: 12, list: [{ text: 'b', more: 1 }, 7], by: { long: ['y', 3] }, other: true };
  expect(lenient(schema).parse(raw)).toEqual({
    id: 'x',
    depth: 'near',
    trust: 12,
    list: [{ text: 'b' }, { text: '' }],
    by: { long: ['y', ''] },
  });
});

test('a sound value comes through as the schema itself reads it', () => {
  const raw = { id: 'abc', depth: 'far', list: [{ text: 'a' }, { text: 'ab' }], by: { k: ['v'] }, maybe: { n: 1 } };
  expect(lenient(schema).parse(raw)).toEqual(schema.parse(raw));
});

test('whatever is written, something of the right shape comes out', () => {
  const scenario = lenient(scenarioSchema);
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (facts, any) => {
      for (const raw of [any, { facts, topics: [any], statement: any, examples: facts }]) {
        const { success, data } = scenario.safeParse(raw);
        expect(success).toBe(true);
        expect(Array.isArray(data?.facts) && Array.isArray(data?.statement.parts.who.facts)).toBe(true);
      }
    }),
  );
});

test('a type it does not know is no silence', () => {
  expect(() => lenient(z.object({ at: z.date() }))).toThrow('date');
});
