import { defineQuestion, isPlain, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';
import type { PairScoring } from '../matching/kind.ts';

/** Things to be put where they belong. */
export interface CategorisingItem extends ItemBase {
  kind: 'categorising';
  categories: PublicOption[];
  items: { id: string; text: string; feedback: string }[];
  key: Record<string, string>;
  scoring: PairScoring;
}

export interface PublicCategorising extends PublicBase {
  kind: 'categorising';
  categories: PublicOption[];
  items: PublicOption[];
  scoring: PairScoring;
}

/** item id → category id; those not placed yet are missing. */
export interface CategorisingInput {
  groups: Record<string, string>;
}

export const categorising = defineQuestion<CategorisingItem, PublicCategorising, CategorisingInput>({
  kind: 'categorising',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    categories: publicOptions(item.categories),
    items: publicOptions(item.items),
    scoring: item.scoring,
  }),
  validate(_item, input) {
    if (!onlyMember(input, 'groups') || !isPlain(input.groups)) return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { groups: input.groups as Record<string, string> } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
});
