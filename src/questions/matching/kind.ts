import { defineQuestion, type ItemBase, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';
import { gradePairs, type Pairs, type PairScoring, type Subject, validatePairs } from '../pairing.ts';

/** What stands left to what stands right; the right side may have more, and one of it may be wanted twice. */
export interface MatchingItem extends ItemBase {
  kind: 'matching';
  left: Subject[];
  right: PublicOption[];
  key: Pairs;
  scoring: PairScoring;
}

/** Both sides by id and the rule that counts. */
export interface PublicMatching extends PublicBase {
  kind: 'matching';
  left: PublicOption[];
  right: PublicOption[];
  scoring: PairScoring;
}

/** left id → right id; those not paired yet are missing. */
export interface MatchingInput {
  pairs: Pairs;
}

/** Matching: credit by pairs, see `pairCredit`. Notes are the feedback of what was paired, by id. */
export const matching = defineQuestion<MatchingItem, PublicMatching, MatchingInput>({
  kind: 'matching',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    left: publicOptions(item.left),
    right: publicOptions(item.right),
    scoring: item.scoring,
  }),
  validate(item, input) {
    const pairs = validatePairs(input, 'pairs', item.left, item.right);
    return pairs.ok ? { ok: true, input: { pairs: pairs.input } } : pairs;
  },
  grade: (item, { pairs }) => gradePairs(item, item.left, pairs),
});
