import { defineQuestion, isPlain, type ItemBase, type PublicBase, publicBase } from '../kind.ts';

/** A point a good answer makes; weights are relative to one another. */
export interface KeyPoint {
  id: string;
  text: string;
  weight: number;
}

/** An answer in own words, marked by its key points: by the learner in practice, by a teacher in class. */
export interface ShortAnswerItem extends ItemBase {
  kind: 'short-answer';
  keyPoints: KeyPoint[];
  model: string;
}

export interface PublicShortAnswer extends PublicBase {
  kind: 'short-answer';
}

/** `ticked`: the key points that were found in the text; absent while nobody has marked it. */
export interface ShortAnswerInput {
  text: string;
  ticked?: string[];
}

export const shortAnswer = defineQuestion<ShortAnswerItem, PublicShortAnswer, ShortAnswerInput>({
  kind: 'short-answer',
  version: 1,
  toPublic: (item) => publicBase(item),
  validate(_item, input) {
    if (!isPlain(input) || typeof input.text !== 'string') return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: input as unknown as ShortAnswerInput };
  },
  grade: (item) => ({ type: 'pending', total: item.points ?? 1, notes: [] }),
});
