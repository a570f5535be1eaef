import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, lineId } from './item.schema.ts';

/** The options an author writes: two at least, each with a feedback. */
export const authorOptions = z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2);

/** The options of a question line of `course grade`: feedback may be absent. */
export const lineOptions = z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1);

/** Every option id stands once, and every key is one of them; a list of keys names each once. */
export function checkKey(item: { options: { id: string }[]; key: string | string[] }, context: z.RefinementCtx): void {
  const ids = item.options.map(({ id }) => id);
  const complain = (input: unknown, path: (string | number)[], message: string, issue: string): void =>
    context.addIssue({ code: 'custom', input, path, message, params: { issue } });
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) complain(id, ['options', index, 'id'], 'an option id used once', 'duplicate-id');
  });
  const keys = Array.isArray(item.key) ? item.key : [item.key];
  keys.forEach((key, index) => {
    const path = Array.isArray(item.key) ? ['key', index] : ['key'];
    if (!ids.includes(key)) complain(key, path, `one of ${ids.join(', ')}`, 'unknown-key');
    else if (keys.indexOf(key) !== index) complain(key, path, 'a key named once', 'duplicate-key');
  });
}
