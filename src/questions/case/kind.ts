import type { Json } from '#src/core/hash.ts';
import { defineQuestion, isPlain, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';

/** A stem with several questions; any kind but another case. */
export interface CaseItem extends ItemBase {
  kind: 'case';
  questions: ItemBase[];
}

export interface PublicCase extends PublicBase {
  kind: 'case';
  questions: PublicBase[];
}

/** question id → its input; those not answered yet are missing. */
export interface CaseInput {
  answers: Record<string, Json>;
}

export const caseKind = defineQuestion<CaseItem, PublicCase, CaseInput>({
  kind: 'case',
  version: 1,
  toPublic: (item, parts) => ({ ...publicBase(item), questions: item.questions.map((part) => parts.toPublic(part)) }),
  validate(_item, input) {
    if (!onlyMember(input, 'answers') || !isPlain(input.answers)) return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { answers: input.answers as Record<string, Json> } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
});
