import { z } from 'astro/zod';
import { filled } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('numeric'),
  answer: z.number().optional(),
  tolerance: z.number().nonnegative().default(0),
  unit: filled.optional(),
  feedback: filled,
  mistakes: z.array(z.strictObject({ answer: z.number(), feedback: filled })).default([]),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('numeric'),
  answer: z.number().optional(),
  tolerance: z.number().nonnegative().default(0),
  unit: z.string().optional(),
  feedback: authorText,
  mistakes: z.array(z.object({ answer: z.number(), feedback: authorText })).catch([]),
});

export const numericSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ value: z.string() }),
  migrations: {},
};
