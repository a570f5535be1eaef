import { defineQuestion, isPlain, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { publicOptions, type PublicOption } from '../options.ts';

/** each: every pair counts alike · net: a wrong pair takes a right one away · none: all or nothing. */
export const pairScorings = ['each', 'net', 'none'] as const;
export type PairScoring = (typeof pairScorings)[number];

/** What stands left to what stands right; the right side may have more, and one of it may be wanted twice. */
export interface MatchingItem extends ItemBase {
  kind: 'matching';
  left: { id: string; text: string; feedback: string }[];
  right: PublicOption[];
  key: Record<string, string>;
  scoring: PairScoring;
}

export interface PublicMatching extends PublicBase {
  kind: 'matching';
  left: PublicOption[];
  right: PublicOption[];
  scoring: PairScoring;
}

/** left id → right id; those not paired yet are missing. */
export interface MatchingInput {
  pairs: Record<string, string>;
}

export const matching = defineQuestion<MatchingItem, PublicMatching, MatchingInput>({
  kind: 'matching',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    left: publicOptions(item.left),
    right: publicOptions(item.right),
    scoring: item.scoring,
  }),
  validate(_item, input) {
    if (!onlyMember(input, 'pairs') || !isPlain(input.pairs)) return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { pairs: input.pairs as Record<string, string> } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
});
