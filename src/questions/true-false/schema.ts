import { z } from 'astro/zod';
import { filled } from '#src/model/knowledge.schema.ts';
import { itemBaseShape, type KindSchemas } from '../item.schema.ts';

/** `key` true or false, and a feedback for each of the two judgements. */
const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('true-false'),
  key: z.boolean(),
  feedback: z.strictObject({ true: filled, false: filled }),
});

export const trueFalseSchemas: KindSchemas = {
  itemSchema,
  inputSchema: z.strictObject({ answer: z.boolean() }),
  migrations: {},
};
