import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { type Option, publicOptions, type PublicOption } from '../options.ts';

/** One right option of several. Every option carries a feedback that says why it tempts, holds or fails. */
export interface SingleChoiceItem extends ItemBase {
  kind: 'single-choice';
  options: Option[];
  key: string;
}

/** Options by id, whatever the author's order was: that order would give the key away. */
export interface PublicSingleChoice extends PublicBase {
  kind: 'single-choice';
  options: PublicOption[];
}

export interface SingleChoiceInput {
  choice: string;
}

/** Single choice: full marks for the key, none for any other option. Notes hold the chosen option's feedback. */
export const singleChoice = defineQuestion<SingleChoiceItem, PublicSingleChoice, SingleChoiceInput>({
  kind: 'single-choice',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), options: publicOptions(item.options) }),
  validate(item, input) {
    if (!onlyMember(input, 'choice')) return { ok: false, code: 'wrong-shape' };
    const { choice } = input;
    if (choice === '' || choice === null) return { ok: false, code: 'empty' };
    if (typeof choice !== 'string') return { ok: false, code: 'wrong-shape' };
    if (!item.options.some(({ id }) => id === choice)) return { ok: false, code: 'unknown-id' };
    return { ok: true, input: { choice } };
  },
  grade(item, { choice }) {
    const total = item.points ?? 1;
    const feedback = item.options.find(({ id }) => id === choice)?.feedback;
    return { type: 'points', earned: choice === item.key ? total : 0, total, notes: feedback ? [feedback] : [] };
  },
});
