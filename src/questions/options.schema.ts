import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, checkIds, checkOnce, complainTo, lineId, listed } from './item.schema.ts';

/** The options an author writes: two at least, each with a feedback. */
export const authorOptions = z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2);

/** The options of a question line of `course grade`: feedback may be absent. */
export const lineOptions = z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1);

/** Every option id stands once, and every key is one of them; a list of keys names each once. */
export function checkKey(item: { options: { id: string }[]; key: string | string[] }, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  const ids = checkIds(item.options, 'options', complain, 'an option id used once');
  const expected = `one of ${listed(ids)}`;
  const pathOf = (index: number): PropertyKey[] => (Array.isArray(item.key) ? ['key', index] : ['key']);
  const keys = Array.isArray(item.key) ? item.key : [item.key];
  keys.forEach((key, index) => {
    if (!ids.has(key)) complain(key, pathOf(index), expected, 'unknown-key');
  });
  checkOnce(keys, (key, index) => {
    if (ids.has(key)) complain(key, pathOf(index), 'a key named once', 'duplicate-key');
  });
}
