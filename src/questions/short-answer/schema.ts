import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('short-answer'),
  keyPoints: z.array(z.strictObject({ id: slug, text: filled, weight: z.number().positive().default(1) })).min(1),
  model: filled,
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('short-answer'),
  keyPoints: z.array(z.object({ id: lineId, text: z.string(), weight: z.number().positive().default(1) })).min(1),
  model: authorText,
});

export const shortAnswerSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ text: z.string(), ticked: z.array(z.string()).optional() }),
  migrations: {},
};
