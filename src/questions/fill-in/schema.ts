import { z } from 'astro/zod';
import { filled } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';
import { fillInScorings } from './kind.ts';

const itemSchema = z.strictObject({
  ...itemBaseShape,
  kind: z.literal('fill-in'),
  blanks: z
    .array(
      z.strictObject({
        accept: z.array(filled).min(1),
        near: z.array(z.strictObject({ text: filled, feedback: filled })).default([]),
        feedback: filled,
      }),
    )
    .min(1),
  order: z.enum(['fixed', 'any']).default('fixed'),
  scoring: z.enum(fillInScorings).default('each'),
});

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('fill-in'),
  blanks: z
    .array(
      z.object({
        accept: z.array(z.string()).min(1),
        near: z.array(z.object({ text: z.string(), feedback: authorText })).catch([]),
        feedback: authorText,
      }),
    )
    .min(1),
  order: z.enum(['fixed', 'any']).default('fixed'),
  scoring: z.enum(fillInScorings).default('each'),
});

export const fillInSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ blanks: z.array(z.string()).min(1) }),
  migrations: {},
};
