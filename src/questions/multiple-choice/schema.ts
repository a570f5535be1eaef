import { z } from 'astro/zod';
import { itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';
import { authorOptions, checkKey, lineOptions } from '../options.schema.ts';
import { scorings } from './kind.ts';

/** `options` each with a feedback, `key` naming at least one of them, `scoring` chosen on purpose. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('multiple-choice'),
    options: authorOptions,
    key: z.array(z.string()).min(1),
    scoring: z.enum(scorings),
  })
  .superRefine(checkKey);

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('multiple-choice'),
    options: lineOptions,
    key: z.array(z.string()).min(1),
    scoring: z.enum(scorings).default('none'),
  })
  .superRefine(checkKey);

export const multipleChoiceSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ choices: z.array(z.string()).min(1) }),
  migrations: {},
};
