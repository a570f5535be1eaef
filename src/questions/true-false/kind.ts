import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';

/** A statement to judge. `feedback` answers each of the two judgements. */
export interface TrueFalseItem extends ItemBase {
  kind: 'true-false';
  key: boolean;
  feedback?: { true: string; false: string } | undefined;
}

export interface PublicTrueFalse extends PublicBase {
  kind: 'true-false';
}

export interface TrueFalseInput {
  answer: boolean;
}

/** True or false: full marks for the right judgement, none for the other. */
export const trueFalse = defineQuestion<TrueFalseItem, PublicTrueFalse, TrueFalseInput>({
  kind: 'true-false',
  version: 1,
  toPublic: (item) => publicBase(item),
  validate(_item, input) {
    if (!onlyMember(input, 'answer')) return { ok: false, code: 'wrong-shape' };
    const { answer } = input;
    if (answer === null || answer === '') return { ok: false, code: 'empty' };
    if (typeof answer !== 'boolean') return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { answer } };
  },
  grade(item, { answer }) {
    const total = item.points ?? 1;
    const note = item.feedback?.[answer ? 'true' : 'false'];
    return { type: 'points', earned: answer === item.key ? total : 0, total, notes: note ? [note] : [] };
  },
});
