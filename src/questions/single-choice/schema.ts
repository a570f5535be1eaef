import { z } from 'astro/zod';
import { itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';
import { authorOptions, checkKey, lineOptions } from '../options.schema.ts';

/** `options` each with a feedback, `key` naming one of them. */
const itemSchema = z
  .strictObject({ ...itemBaseShape, kind: z.literal('single-choice'), options: authorOptions, key: z.string() })
  .superRefine(checkKey);

const questionSchema = z
  .object({ ...questionBaseShape, kind: z.literal('single-choice'), options: lineOptions, key: z.string() })
  .superRefine(checkKey);

export const singleChoiceSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ choice: z.string() }),
  migrations: {},
};
