import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { checkPairing } from '../pairing.schema.ts';
import { pairScorings } from '../pairing.ts';

/** `left` each with a feedback, `right` (spare ones and ones wanted twice allowed), `key` joining every left to a right. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('matching'),
    left: z
      .array(z.strictObject({ id: slug, text: filled, feedback: filled }))
      .min(2)
      .max(12),
    right: z
      .array(z.strictObject({ id: slug, text: filled }))
      .min(2)
      .max(12),
    key: z.record(z.string(), z.string()),
    scoring: z.enum(pairScorings).default('each'),
  })
  .superRefine(checkPairing('left', 'right'));

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('matching'),
    left: z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1),
    right: z.array(z.object({ id: lineId, text: z.string() })).min(1),
    key: z.record(z.string(), z.string()),
    scoring: z.enum(pairScorings).default('each'),
  })
  .superRefine(checkPairing('left', 'right'));

export const matchingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ pairs: z.record(z.string(), z.string()) }),
  migrations: {},
};
