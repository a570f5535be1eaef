import jsep, { type Expression } from 'jsep';
import { functionNames, operation, type Tree } from './formula.ts';

/*
 * Authors' side only: jsep reads what is written, this file keeps the little of it that is arithmetic. What a phone gets
 * is the tree.
 */

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
jsep.addUnaryOp('-');
for (const op of ['+', '-']) jsep.addBinaryOp(op, 1);
for (const op of ['*', '/', '%']) jsep.addBinaryOp(op, 2);
jsep.addBinaryOp('^', 3, true);

const longest = 300;
const deepest = 30;
const help = `numbers, parameters, + - * / % ^ ( ), ${functionNames.join(', ')}`;

/** What is wrong with a formula, in an author's words. */
export class FormulaError extends Error {
  issue: string;
  constructor(issue: string, message: string) {
    super(message);
    this.issue = issue;
  }
}

/** × ÷ − and full-width brackets are what one types in Chinese. */
const inAscii = (text: string): string =>
  text.normalize('NFKC').replace(/[×·]/g, '*').replace(/÷/g, '/').replace(/[−–—]/g, '-');

/** The tree of a formula; throws a FormulaError. */
export function parseFormula(text: string): Tree {
  if (text.length > longest) throw new FormulaError('formula-too-long', `at most ${longest} characters`);
  if (bracketsIn(text) > deepest) throw tooDeep();
  let parsed: Expression;
  try {
    parsed = jsep(inAscii(text));
  } catch (fault) {
    throw new FormulaError('broken-formula', `a formula of ${help} (${(fault as Error).message})`);
  }
  return treeOf(parsed, 0);
}

const tooDeep = (): FormulaError =>
  new FormulaError('formula-too-deep', `at most ${deepest} brackets or signs within one another`);

/** How many brackets stand within one another. */
function bracketsIn(text: string): number {
  let [open, most] = [0, 0];
  for (const sign of text) {
    if (sign === '(' || sign === '（') most = Math.max(most, (open += 1));
    else if (sign === ')' || sign === '）') open -= 1;
  }
  return most;
}

const refuse = (what: string): never => {
  throw new FormulaError('formula-not-arithmetic', `only ${help}; not ${what}`);
};

/** `depth` counts what stands within one another; the terms of a sum stand side by side. */
function treeOf(node: Expression, depth: number): Tree {
  if (depth > deepest) throw tooDeep();
  const inner = (part: unknown): Tree => treeOf(part as Expression, depth + 1);
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'number' && Number.isFinite(node['value'])
        ? node['value']
        : refuse(String(node['raw']));
    case 'Identifier':
      return String(node['name']);
    case 'UnaryExpression':
      return { op: 'neg', args: [inner(node['argument'])] };
    case 'BinaryExpression': {
      const op = String(node['operator']);
      const base = node['left'] as Expression;
      // -2 ^ 2 is 4 for some and −4 for others.
      if (op === '^' && base.type === 'UnaryExpression')
        return refuse('a power of a negative: write -(a ^ b), or a * a');
      return { op, args: [treeOf(base, depth), inner(node['right'])] };
    }
    case 'CallExpression': {
      const callee = node['callee'] as Expression;
      const name = callee.type === 'Identifier' ? String(callee['name']) : '';
      const found = functionNames.includes(name) ? operation(name) : undefined;
      if (!found) return refuse(`${name || 'such'}()`);
      const args = (node['arguments'] as Expression[]).map(inner);
      const [least, most] = found;
      if (args.length < least || args.length > most)
        throw new FormulaError('wrong-arity', `${name} with ${least === most ? least : `${least} to ${most}`} numbers`);
      return { op: name, args };
    }
    case 'Compound':
      return refuse((node['body'] as unknown[]).length === 0 ? 'nothing' : 'several formulas');
    default:
      return refuse(
        { MemberExpression: 'a.b or a[b]', ArrayExpression: '[a, b]', ConditionalExpression: 'a ? b : c' }[node.type] ??
          node.type,
      );
  }
}
