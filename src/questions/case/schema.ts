import { z } from 'astro/zod';
import { itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('case'),
  questions: z.array(z.never()).min(1),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('case'),
  questions: z.array(z.never()).min(1),
});

export const caseSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ answers: z.record(z.string(), z.json()) }),
  migrations: {},
};
