import { defineQuestion, type ItemBase, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';
import { gradePairs, type Pairs, type PairScoring, type Subject, validatePairs } from '../pairing.ts';

/** Things to be put where they belong; a category may stay empty. */
export interface CategorisingItem extends ItemBase {
  kind: 'categorising';
  categories: PublicOption[];
  items: Subject[];
  key: Pairs;
  scoring: PairScoring;
}

/** Things and categories by id and the rule that counts. */
export interface PublicCategorising extends PublicBase {
  kind: 'categorising';
  categories: PublicOption[];
  items: PublicOption[];
  scoring: PairScoring;
}

/** item id → category id; those not placed yet are missing. */
export interface CategorisingInput {
  groups: Pairs;
}

/** Categorising: credit by things placed, see `pairCredit`. Notes are the feedback of what was placed, by id. */
export const categorising = defineQuestion<CategorisingItem, PublicCategorising, CategorisingInput>({
  kind: 'categorising',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    categories: publicOptions(item.categories),
    items: publicOptions(item.items),
    scoring: item.scoring,
  }),
  validate(item, input) {
    const groups = validatePairs(input, 'groups', item.items, item.categories);
    return groups.ok ? { ok: true, input: { groups: groups.input } } : groups;
  },
  grade: (item, { groups }) => gradePairs(item, item.items, groups),
});
