import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { itemBaseShape, type KindSchemas } from '../item.schema.ts';

/** `options` each with a feedback, `key` naming one of them. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('single-choice'),
    options: z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2),
    key: z.string(),
  })
  .superRefine((item, context) => {
    const ids = item.options.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) {
        context.addIssue({
          code: 'custom',
          path: ['options', index, 'id'],
          message: 'an option id used once',
          params: { issue: 'duplicate-id' },
        });
      }
    });
    if (!ids.includes(item.key)) {
      context.addIssue({
        code: 'custom',
        path: ['key'],
        message: `one of ${ids.join(', ')}`,
        params: { issue: 'unknown-key' },
      });
    }
  });

export const singleChoiceSchemas: KindSchemas = {
  itemSchema,
  inputSchema: z.strictObject({ choice: z.string() }),
  migrations: {},
};
