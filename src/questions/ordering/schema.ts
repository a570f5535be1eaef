import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { orderScorings } from './kind.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('ordering'),
  items: z.array(z.strictObject({ id: slug, text: filled })).min(2),
  key: z.array(z.string()).min(2),
  feedback: filled,
  scoring: z.enum(orderScorings).default('pairs'),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('ordering'),
  items: z.array(z.object({ id: lineId, text: z.string() })).min(1),
  key: z.array(z.string()).min(1),
  feedback: authorText,
  scoring: z.enum(orderScorings).default('pairs'),
});

export const orderingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ order: z.array(z.string()).min(1) }),
  migrations: {},
};
