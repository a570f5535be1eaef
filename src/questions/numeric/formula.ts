import { tidy } from '#src/core/numerals.ts';

/** A formula as a machine computes it: a number, the name of a parameter, or an operation on such. */
export type Tree = number | string | { op: string; args: Tree[] };

/** A formula as written, and its tree (made when the file is read, so that no browser parses). */
export interface Formula {
  text: string;
  tree: Tree;
}

/** Powers are multiplied out, for engines round `**` differently. */
function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64) return NaN;
  let product = 1;
  for (let i = 0; i < Math.abs(exponent); i += 1) product *= base;
  return exponent < 0 ? 1 / product : product;
}

/** To `places` decimals, halves away from zero: 1.005 is 1.01, whatever its binary form. */
export function roundTo(value: number, places = 0): number {
  if (!Number.isInteger(places) || places < 0 || places > 10) return NaN;
  const scale = Number(`1e${places}`);
  return (Math.sign(value) * Math.round(tidy(Math.abs(value) * scale, 14))) / scale;
}

/** What may stand in a formula, with the least and the most numbers it takes. */
const operations: Readonly<Record<string, [least: number, most: number, (...of: number[]) => number]>> = {
  '+': [2, 2, (a = 0, b = 0) => a + b],
  '-': [2, 2, (a = 0, b = 0) => a - b],
  '*': [2, 2, (a = 0, b = 0) => a * b],
  '/': [2, 2, (a = 0, b = 0) => a / b],
  '%': [2, 2, (a = 0, b = 0) => a % b],
  '^': [2, 2, (a = 0, b = 0) => power(a, b)],
  neg: [1, 1, (a = 0) => -a],
  round: [1, 2, (a = 0, places = 0) => roundTo(a, places)],
  floor: [1, 1, (a = 0) => Math.floor(tidy(a, 14))],
  ceil: [1, 1, (a = 0) => Math.ceil(tidy(a, 14))],
  abs: [1, 1, (a = 0) => Math.abs(a)],
  min: [2, 20, (...of) => Math.min(...of)],
  max: [2, 20, (...of) => Math.max(...of)],
};

/** The operation of that name; inherited names are none. */
export const operation = (op: string) => (Object.hasOwn(operations, op) ? operations[op] : undefined);

/** The functions a formula may call. */
export const functionNames = Object.keys(operations).filter((op) => op !== 'neg' && /^[a-z]+$/.test(op));

/** A formula of 300 characters is no deeper: a sum of n terms is a tree n deep. */
const deepest = 300;

function compute(tree: Tree, params: Readonly<Record<string, number>>, depth: number): number {
  if (typeof tree === 'number') return tree;
  if (typeof tree === 'string') return Object.hasOwn(params, tree) ? (params[tree] ?? NaN) : NaN;
  const found = operation(tree.op);
  if (!found || depth > deepest) return NaN;
  return found[2](...tree.args.map((arg) => compute(arg, params, depth + 1)));
}

/** What a formula comes to, without binary dust; undefined where it comes to no finite number. */
export function evaluate(tree: Tree, params: Readonly<Record<string, number>>): number | undefined {
  const value = compute(tree, params, 0);
  // 0.3 − 3 · 0.1 leaves 5.6e−17, which is nothing.
  return Number.isFinite(value) ? (Math.abs(value) < 1e-12 ? 0 : tidy(value, 14)) : undefined;
}

/** The names of all parameters in a formula. */
export function namesIn(tree: Tree): string[] {
  if (typeof tree === 'number') return [];
  return typeof tree === 'string' ? [tree] : tree.args.flatMap(namesIn);
}
