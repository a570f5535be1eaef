import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import {
  authorText,
  checkIds,
  checkOnce,
  complainTo,
  itemBaseShape,
  type KindSchemas,
  lineId,
  listed,
  questionBaseShape,
} from '../item.schema.ts';
import { orderScorings } from './kind.ts';

/** The key is all the ids, each once. */
function checkOrder(item: { items: { id: string }[]; key: string[] }, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  const ids = checkIds(item.items, 'items', complain);
  const expected = `one of ${listed(ids)}`;
  item.key.forEach((id, index) => {
    if (!ids.has(id)) complain(id, ['key', index], expected, 'unknown-key');
  });
  const named = checkOnce(item.key, (id, index) => {
    if (ids.has(id)) complain(id, ['key', index], 'a key named once', 'duplicate-key');
  });
  const missing = [...ids].filter((id) => !named.has(id));
  if (missing.length > 0) complain(item.key, ['key'], `${listed(missing)} in the key too`, 'missing-key');
}

/** `items` in any order, `key` all their ids first to last, `feedback` why it is this order. */
const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('ordering'),
    items: z
      .array(z.strictObject({ id: slug, text: filled }))
      .min(2)
      .max(12),
    key: z.array(z.string()),
    feedback: filled,
    scoring: z.enum(orderScorings).default('pairs'),
  })
  .superRefine(checkOrder);

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('ordering'),
    items: z.array(z.object({ id: lineId, text: z.string() })).min(1),
    key: z.array(z.string()),
    feedback: authorText,
    scoring: z.enum(orderScorings).default('pairs'),
  })
  .superRefine(checkOrder);

export const orderingSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ order: z.array(z.string()).min(1) }),
  migrations: {},
};
