import { isBlank } from '#src/core/blank.ts';
import type { InvalidCode } from '#src/model/score.ts';
import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { type Blank, compareFillIn, type Compared, noteOf } from './compare.ts';
import type { Variants } from './fold.ts';

export type { Blank };

/** each: every blank counts alike · none: all blanks or nothing. */
export const fillInScorings = ['each', 'none'] as const;
export type FillInScoring = (typeof fillInScorings)[number];

/** One or several gaps. In the stem a gap is a run of three or more underscores. */
export interface FillInItem extends ItemBase {
  kind: 'fill-in';
  blanks: Blank[];
  /** any: what stands in which gap does not matter. */
  order: 'fixed' | 'any';
  scoring: FillInScoring;
  /** Traditional → simplified, for the characters of its answers; added by `prepareItem`. */
  variants?: Variants | undefined;
  /** Characters that part two concepts, as far as its answers have one of them; added by `prepareItem`. */
  opposites?: string[] | undefined;
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

/** The longest text that is looked at, in UTF-16 units. */
export const longestBlank = 200;

/** The fraction of the points: filled rightly ÷ blanks, or all of it for all of them alone. */
export function creditOf(scoring: FillInScoring, compared: readonly Compared[]): number {
  const right = compared.filter(({ state }) => state === 'right').length;
  return scoring === 'each' ? right / compared.length : right === compared.length ? 1 : 0;
}

/** How a gap is called in notes: 第 2 空, nothing where there is but one. */
export const placeOf = (index: number, count: number): string => (count > 1 ? `第 ${index + 1} 空` : '');

const circled = (index: number): string => (index < 20 ? String.fromCodePoint(0x2460 + index) : `（${index + 1}）`);

/** Gaps to be typed into. Notes: for each gap in order, the feedback that fits what was typed, or our own sentence. */
export const fillIn = defineQuestion<FillInItem, PublicFillIn, FillInInput>({
  kind: 'fill-in',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), blanks: item.blanks.length, order: item.order, scoring: item.scoring }),
  stem(item) {
    let index = 0;
    return item.stem.replace(/_{3,}/g, () => (item.blanks > 1 ? `＿＿${circled(index++)}＿＿` : '＿＿＿＿'));
  },
  validate(item, input) {
    const invalid = (code: InvalidCode) => ({ ok: false, code }) as const;
    if (!onlyMember(input, 'blanks')) return invalid('wrong-shape');
    if (input.blanks === null) return invalid('empty');
    if (!Array.isArray(input.blanks) || input.blanks.length !== item.blanks) return invalid('wrong-shape');
    // A list with holes has no text in them; Array.from sees them, map would not.
    const texts = Array.from(input.blanks as unknown[], (text) => text ?? '');
    if (!texts.every((text) => typeof text === 'string')) return invalid('wrong-shape');
    if (texts.some((text) => text.length > longestBlank)) return invalid('too-long');
    if (texts.every(isBlank)) return invalid('empty');
    return { ok: true, input: { blanks: texts } };
  },
  grade(item, { blanks }) {
    const total = item.points ?? 1;
    const compared = compareFillIn(item, blanks);
    const notes = compared.flatMap((one, i) => noteOf(one, blanks[i] ?? '', placeOf(i, blanks.length)) ?? []);
    return { type: 'points', earned: total * creditOf(item.scoring, compared), total, notes };
  },
});
