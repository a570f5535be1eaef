import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';

/** pairs: credit by pairs in order · none: all or nothing. */
export const orderScorings = ['pairs', 'none'] as const;
export type OrderScoring = (typeof orderScorings)[number];

/** Things to be put in order. */
export interface OrderingItem extends ItemBase {
  kind: 'ordering';
  items: PublicOption[];
  key: string[];
  /** Why this order. */
  feedback: string;
  scoring: OrderScoring;
}

export interface PublicOrdering extends PublicBase {
  kind: 'ordering';
  items: PublicOption[];
  scoring: OrderScoring;
}

/** All ids, first to last. */
export interface OrderingInput {
  order: string[];
}

export const ordering = defineQuestion<OrderingItem, PublicOrdering, OrderingInput>({
  kind: 'ordering',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), items: publicOptions(item.items), scoring: item.scoring }),
  validate(_item, input) {
    if (!onlyMember(input, 'order') || !Array.isArray(input.order)) return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { order: input.order as string[] } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
});
