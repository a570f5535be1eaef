import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import {
  authorText,
  checkIds,
  complainTo,
  itemBaseShape,
  type KindSchemas,
  lineId,
  questionBaseShape,
} from '../item.schema.ts';
import { maxText } from './kind.ts';

const weight = z.number().positive().default(1);

/** Every key point has an id of its own: it is what a tick is kept by. */
const checkPoints = (item: { keyPoints: { id: string }[] }, context: z.RefinementCtx): void =>
  void checkIds(item.keyPoints, 'keyPoints', complainTo(context), 'a key point id used once');

/** `model`: an answer that makes every key point. `weight`s are relative to one another; 1 where none is named. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('short-answer'),
    keyPoints: z.array(z.strictObject({ id: slug, text: filled, weight })).min(1),
    model: filled,
  })
  .superRefine(checkPoints);

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('short-answer'),
    keyPoints: z.array(z.object({ id: lineId, text: authorText, weight })).min(1),
    model: authorText,
  })
  .superRefine(checkPoints);

export const shortAnswerSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ text: z.string().min(1).max(maxText), ticked: z.array(z.string()).optional() }),
  migrations: {},
};
