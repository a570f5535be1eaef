import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';

/** each: every blank counts alike · none: all blanks or nothing. */
export const fillInScorings = ['each', 'none'] as const;
export type FillInScoring = (typeof fillInScorings)[number];

/** A gap: what is right in it, and answers that tempt, each with why it is not. */
export interface Blank {
  accept: string[];
  near: { text: string; feedback: string }[];
  /** Why the right answer is right. */
  feedback: string;
}

/** One or several gaps. In the stem a gap is a run of three or more underscores. */
export interface FillInItem extends ItemBase {
  kind: 'fill-in';
  blanks: Blank[];
  /** any: what stands in which gap does not matter. */
  order: 'fixed' | 'any';
  scoring: FillInScoring;
}

export interface PublicFillIn extends PublicBase {
  kind: 'fill-in';
  /** How many gaps. */
  blanks: number;
  order: 'fixed' | 'any';
  scoring: FillInScoring;
}

/** As typed; '' for a gap left open. */
export interface FillInInput {
  blanks: string[];
}

export const fillIn = defineQuestion<FillInItem, PublicFillIn, FillInInput>({
  kind: 'fill-in',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), blanks: item.blanks.length, order: item.order, scoring: item.scoring }),
  validate(_item, input) {
    if (!onlyMember(input, 'blanks') || !Array.isArray(input.blanks)) return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { blanks: input.blanks as string[] } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
});
