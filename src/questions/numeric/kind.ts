import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';

/** Where a parameter's value is drawn from. */
export type Parameter = { min: number; max: number; step: number } | { values: number[] };

/** A formula as written, and as a machine computes it (made when the file is read, so that no browser parses). */
export interface Formula {
  text: string;
  tree: unknown;
}

/** A number to be found: fixed, or computed from parameters that are drawn anew for every round. */
export interface NumericItem extends ItemBase {
  kind: 'numeric';
  answer?: number | undefined;
  params?: Record<string, Parameter> | undefined;
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
  params?: Record<string, Parameter> | undefined;
  unit?: string | undefined;
}

/** As typed. */
export interface NumericInput {
  value: string;
}

export const numeric = defineQuestion<NumericItem, PublicNumeric, NumericInput>({
  kind: 'numeric',
  version: 1,
  toPublic: (item) => ({
    ...publicBase(item),
    ...(item.params && { params: item.params }),
    ...(item.unit !== undefined && { unit: item.unit }),
  }),
  validate(_item, input) {
    if (!onlyMember(input, 'value') || typeof input.value !== 'string') return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { value: input.value } };
  },
  grade: (item) => ({ type: 'points', earned: 0, total: item.points ?? 1, notes: [] }),
  seeded: (item) => item.params !== undefined,
});
