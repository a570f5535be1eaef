import { readNumber } from '#src/core/numerals.ts';
import { isBlank } from '#src/core/blank.ts';
import type { InvalidCode } from '#src/model/score.ts';
import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { evaluate, type Formula } from './formula.ts';
import { drawValues, fillIn, type Parameters, shownAnswer, type Values } from './parameters.ts';
import { inUnit } from './unit.ts';

export type { Formula, Parameters };

/** A number to be found: fixed, or computed from parameters that are drawn anew for every round. */
export interface NumericItem extends ItemBase {
  kind: 'numeric';
  answer?: number | undefined;
  params?: Parameters | undefined;
  formula?: Formula | undefined;
  /** How far off is still right, in the unit of the answer. */
  tolerance: number;
  unit?: string | undefined;
  feedback: string;
  /** Wrong results that people get, each with where it comes from. */
  mistakes: { answer?: number | undefined; formula?: Formula | undefined; feedback: string }[];
}

export interface PublicNumeric extends PublicBase {
  kind: 'numeric';
  params?: Parameters | undefined;
  unit?: string | undefined;
}

/** As typed. */
export interface NumericInput {
  value: string;
}

/** The longest text that is looked at, in UTF-16 units. */
export const longestNumber = 200;

type Result = Pick<NumericItem, 'answer' | 'formula'>;

/** What a result comes to with these numbers; undefined where it comes to none. */
export const resultOf = ({ answer, formula }: Result, values: Readonly<Values>): number | undefined =>
  formula ? evaluate(formula.tree, values) : answer;

/** Whether two numbers are the same within the tolerance; a billionth of their size is left to the machine. */
export const matches = (value: number, answer: number, tolerance: number): boolean =>
  Math.abs(value - answer) <= tolerance + 1e-9 * Math.abs(answer);

/** This round's answer as it is shown, and the author's texts with this round's numbers. */
export function solutionOf(item: NumericItem, seed: number): { answer: number; tell: (text: string) => string } {
  const values = drawValues(item.id, item.params, seed);
  const answer = shownAnswer(resultOf(item, values) ?? NaN, item.tolerance);
  return { answer, tell: (text) => fillIn(text, { ...values, answer }) };
}

/** What is said where the number may be right, but not in what was asked for. */
const unitNotes = {
  percent: '这里问的是百分之几：把小数乘以 100，或写上百分号。',
  unit: (unit: string) => `单位不对：请用“${unit}”作答。`,
};

/**
 * A number as typed. Notes: the worked solution of a right one; of a wrong one what is wrong with the unit, else the mistake
 * that leads to it, and nothing that would give the answer away, for it may be tried again.
 */
export const numeric = defineQuestion<NumericItem, PublicNumeric, NumericInput>({
  kind: 'numeric',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    ...(item.params && { params: item.params }),
    ...(item.unit !== undefined && { unit: item.unit }),
  }),
  stem: (item, seed) => fillIn(item.stem, drawValues(item.id, item.params, seed)),
  seeded: (item) => item.params !== undefined,
  validate(_item, input) {
    const invalid = (code: InvalidCode) => ({ ok: false, code }) as const;
    if (!onlyMember(input, 'value')) return invalid('wrong-shape');
    const { value } = input;
    if (value === null || value === undefined) return invalid('empty');
    if (typeof value !== 'string') return invalid('wrong-shape');
    if (value.length > longestNumber) return invalid('too-long');
    if (isBlank(value)) return invalid('empty');
    return readNumber(value) ? { ok: true, input: { value } } : invalid('not-a-number');
  },
  grade(item, input, { seed }) {
    const total = item.points ?? 1;
    const values = drawValues(item.id, item.params, seed);
    const answer = resultOf(item, values);
    const read = readNumber(input.value);
    const score = (right: boolean, ...notes: string[]) =>
      ({ type: 'points', earned: right ? total : 0, total, notes: notes.filter((note) => note !== '') }) as const;
    // Only a formula that was never checked comes to nothing; nobody can be right then.
    if (!read || answer === undefined) return score(false);
    const { tell } = solutionOf(item, seed);
    const given = inUnit(read, item.unit);
    if (given.fault) return score(false, unitNotes.unit(item.unit ?? ''));
    if (matches(given.value, answer, item.tolerance)) return score(true, tell(item.feedback));
    if (item.unit === '%' && !read.percent && matches(given.value * 100, answer, item.tolerance))
      return score(false, unitNotes.percent);
    const mistake = item.mistakes.find((one) => {
      const result = resultOf(one, values);
      return result !== undefined && matches(given.value, result, item.tolerance);
    });
    return score(false, tell(mistake?.feedback ?? ''));
  },
});
