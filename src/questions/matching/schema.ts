import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { pairScorings } from './kind.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('matching'),
  left: z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2),
  right: z.array(z.strictObject({ id: slug, text: filled })).min(2),
  key: z.record(z.string(), z.string()),
  scoring: z.enum(pairScorings).default('each'),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('matching'),
  left: z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1),
  right: z.array(z.object({ id: lineId, text: z.string() })).min(1),
  key: z.record(z.string(), z.string()),
  scoring: z.enum(pairScorings).default('each'),
});

export const matchingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ pairs: z.record(z.string(), z.string()) }),
  migrations: {},
};
