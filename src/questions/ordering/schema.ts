import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, lineId, questionBaseShape } from '../item.schema.ts';
import { checkIds, complainTo } from '../pairing.schema.ts';
import { orderScorings } from './kind.ts';

/** The key is all the ids, each once. */
function checkOrder(item: { items: { id: string }[]; key: string[] }, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  const ids = checkIds(item.items, 'items', complain);
  item.key.forEach((id, index) => {
    if (!ids.includes(id)) complain(id, ['key', index], `one of ${ids.join(', ')}`, 'unknown-key');
    else if (item.key.indexOf(id) !== index) complain(id, ['key', index], 'a key named once', 'duplicate-key');
  });
  const missing = [...new Set(ids)].filter((id) => !item.key.includes(id));
  if (missing.length > 0) complain(item.key, ['key'], `${missing.join(', ')} in the key too`, 'missing-key');
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
