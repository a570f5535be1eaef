import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { pairScorings } from '../matching/kind.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('categorising'),
  categories: z.array(z.strictObject({ id: slug, text: filled })).min(2),
  items: z.array(z.strictObject({ id: slug, text: filled, feedback: filled })).min(2),
  key: z.record(z.string(), z.string()),
  scoring: z.enum(pairScorings).default('each'),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('categorising'),
  categories: z.array(z.object({ id: lineId, text: z.string() })).min(1),
  items: z.array(z.object({ id: lineId, text: z.string(), feedback: authorText })).min(1),
  key: z.record(z.string(), z.string()),
  scoring: z.enum(pairScorings).default('each'),
});

export const categorisingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ groups: z.record(z.string(), z.string()) }),
  migrations: {},
};
