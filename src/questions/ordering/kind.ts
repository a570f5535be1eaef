import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';

/** pairs: credit by pairs in order · none: all or nothing. */
export const orderScorings = ['pairs', 'none'] as const;
export type OrderScoring = (typeof orderScorings)[number];

/** Things to be put in order. */
export interface OrderingItem extends ItemBase {
  kind: 'ordering';
  items: PublicOption[];
  /** All ids, first to last. */
  key: string[];
  /** Why this order. */
  feedback: string;
  scoring: OrderScoring;
}

/** The things by id and the rule that counts. */
export interface PublicOrdering extends PublicBase {
  kind: 'ordering';
  items: PublicOption[];
  scoring: OrderScoring;
}

/** All ids, first to last. */
export interface OrderingInput {
  order: string[];
}

/** How an order compares with the key, in numbers of pairs of things. */
export interface OrderCounts {
  /** Pairs of which the first stands before the second, as in the key. */
  right: number;
  /** All pairs: n(n−1)/2. */
  total: number;
  /** For each thing, by id: with how many others it stands the wrong way round. */
  astray: ReadonlyMap<string, number>;
}

/** Counts the pairs of an order against those of the key; both hold the same ids. */
export function compareOrders(key: readonly string[], order: readonly string[]): OrderCounts {
  const place = new Map(key.map((id, index) => [id, index]));
  const astray = new Map(key.map((id) => [id, 0]));
  const add = (id: string): unknown => astray.set(id, (astray.get(id) ?? 0) + 1);
  let turned = 0;
  order.forEach((id, index) => {
    for (const later of order.slice(index + 1)) {
      if ((place.get(later) ?? 0) > (place.get(id) ?? 0)) continue;
      turned += 1;
      add(id);
      add(later);
    }
  });
  const total = (key.length * (key.length - 1)) / 2;
  return { right: total - turned, total, astray };
}

/**
 * The fraction of the points, 0 to 1; 1 exactly when the order is the key.
 *
 * - `pairs`: the share of all pairs that stand in the right order, 1 − d / (n(n−1)/2) with d the Kendall distance, the
 *   number of neighbours to be swapped (M. G. Kendall 1938, "A new measure of rank correlation", Biometrika 30: 81–93).
 * - `none`: 1 if nothing is out of order, else 0.
 */
export const orderCredit = (scoring: OrderScoring, { right, total }: Pick<OrderCounts, 'right' | 'total'>): number =>
  right === total ? 1 : scoring === 'none' ? 0 : right / total;

/** Ordering: credit by pairs in order, see `orderCredit`. The note says why it is this order, whatever was given. */
export const ordering = defineQuestion<OrderingItem, PublicOrdering, OrderingInput>({
  kind: 'ordering',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), items: publicOptions(item.items), scoring: item.scoring }),
  validate(item, input) {
    if (!onlyMember(input, 'order')) return { ok: false, code: 'wrong-shape' };
    const { order } = input;
    if (order === null || order === undefined) return { ok: false, code: 'empty' };
    if (!Array.isArray(order)) return { ok: false, code: 'wrong-shape' };
    const given: unknown[] = order;
    if (given.length === 0) return { ok: false, code: 'empty' };
    if (given.some((id) => typeof id !== 'string')) return { ok: false, code: 'wrong-shape' };
    const known = new Set<unknown>(item.items.map(({ id }) => id));
    if (given.some((id) => !known.has(id))) return { ok: false, code: 'unknown-id' };
    if (new Set(given).size !== given.length) return { ok: false, code: 'wrong-shape' };
    if (given.length < known.size) return { ok: false, code: 'incomplete' };
    return { ok: true, input: { order: given as string[] } };
  },
  grade({ points: total = 1, scoring, key, feedback }, { order }) {
    const earned = total * orderCredit(scoring, compareOrders(key, order));
    return { type: 'points', earned, total, notes: feedback && earned === total ? [feedback] : [] };
  },
});
