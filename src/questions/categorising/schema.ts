import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { checkPairing } from '../pairing.schema.ts';
import { pairScorings } from '../pairing.ts';

/** `categories`, `items` each with a feedback, `key` putting every item into a category. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('categorising'),
    categories: z
      .array(z.strictObject({ id: slug, text: filled }))
      .min(2)
      .max(12),
    items: z
      .array(z.strictObject({ id: slug, text: filled, feedback: filled }))
      .min(2)
      .max(20),
    key: z.record(z.string(), z.string()),
    scoring: z.enum(pairScorings).default('each'),
  })
  .superRefine(checkPairing('items', 'categories'));

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('categorising'),
    categories: z.array(z.object({ id: lineId, text: z.string() })).min(1),
    items: z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1),
    key: z.record(z.string(), z.string()),
    scoring: z.enum(pairScorings).default('each'),
  })
  .superRefine(checkPairing('items', 'categories'));

export const categorisingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ groups: z.record(z.string(), z.string()) }),
  migrations: {},
};
