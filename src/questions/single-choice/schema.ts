import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';

/** Every option id stands once, and the key is one of them. */
function checkKey(item: { options: { id: string }[]; key: string }, context: z.RefinementCtx): void {
  const ids = item.options.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) {
      context.addIssue({
        code: 'custom',
        input: id,
        path: ['options', index, 'id'],
        message: 'an option id used once',
        params: { issue: 'duplicate-id' },
      });
    }
  });
  if (!ids.includes(item.key)) {
    context.addIssue({
      code: 'custom',
      input: item.key,
      path: ['key'],
      message: `one of ${ids.join(', ')}`,
      params: { issue: 'unknown-key' },
    });
  }
}

/** `options` each with a feedback, `key` naming one of them. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('single-choice'),
    options: z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2),
    key: z.string(),
  })
  .superRefine(checkKey);

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('single-choice'),
    options: z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1),
    key: z.string(),
  })
  .superRefine(checkKey);

export const singleChoiceSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ choice: z.string() }),
  migrations: {},
};
