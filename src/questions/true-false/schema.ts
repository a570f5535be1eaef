import { z } from 'astro/zod';
import { filled } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';

/** `key` true or false, and a feedback for each of the two judgements. */
const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('true-false'),
  key: z.boolean(),
  feedback: z.strictObject({ true: filled, false: filled }),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('true-false'),
  key: z.boolean(),
  feedback: z.object({ true: authorText, false: authorText }).optional().catch(undefined),
});

export const trueFalseSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ answer: z.boolean() }),
  migrations: {},
};
