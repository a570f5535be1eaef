import { tidy } from '#src/core/numerals.ts';
import { printNumber } from '#src/core/print-number.ts';
import { rng } from '#src/core/rng.ts';
import { roundTo } from './formula.ts';

/** Where a parameter's value is drawn from. */
export type Parameter = { min: number; max: number; step: number } | { values: number[] };
export type Parameters = Record<string, Parameter>;
export type Values = Record<string, number>;

/** How many values a parameter can have. */
export const sizeOf = (parameter: Parameter): number =>
  'values' in parameter
    ? parameter.values.length
    : Math.floor(tidy((parameter.max - parameter.min) / parameter.step, 12)) + 1;

/** The value at a place, from 0: min + index · step, without binary dust (−0.3 + 3 · 0.1 is 0, not 5.6e−17). */
export const valueAt = (parameter: Parameter, index: number): number =>
  'values' in parameter
    ? (parameter.values[index] ?? NaN)
    : tidy(Number((parameter.min + index * parameter.step).toFixed(9)), 12);

/** This round's numbers: each drawn from a stream of its own, so that one more parameter moves no other. */
export function drawValues(id: string, params: Parameters | undefined, seed: number): Values {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, parameter]) => {
      const chance = rng(seed).stream('params', id, name).next();
      return [name, valueAt(parameter, Math.floor(chance * sizeOf(parameter)))];
    }),
  );
}

/** A name in a text: `{ordered}`. */
export const placeholder = /\{([A-Za-z_]\w*)\}/g;

/** A text with its {names} filled in; names it does not know stay as they are. */
export const fillIn = (text: string, values: Readonly<Values>): string =>
  text.replace(placeholder, (all, name: string) =>
    Object.hasOwn(values, name) ? printNumber(values[name] ?? 0) : all,
  );

/** An answer to be shown: with as few decimals as are right within the tolerance, two at least where it has them. */
export function shownAnswer(answer: number, tolerance: number): number {
  for (let places = 2; places <= 10; places += 1) {
    const rounded = roundTo(answer, places);
    if (Math.abs(rounded - answer) <= tolerance || tidy(rounded, 12) === tidy(answer, 12)) return rounded;
  }
  return answer;
}
