import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Tree } from './formula.ts';
import { FormulaError, parseFormula } from './parse-formula.ts';

describe('a formula', () => {
  const value = (text: string, params = {}): number | undefined => evaluate(parseFormula(text), params);
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-(2 - 5)', 3],
    ['10 - 2 - 3', 5],
    ['100 / 10 / 2', 5],
    ['2 ^ 3 ^ 2', 512],
    ['1.05 ^ 2', 1.1025],
    ['2 ^ -2', 0.25],
    ['7 % 4', 3],
    ['３ × （４ − １） ÷ 2', 4.5],
    ['round(2 / 3, 2)', 0.67],
    ['round(1.005, 2)', 1.01],
    ['round(-2.5)', -3],
    ['floor(0.1 * 3 * 10)', 3],
    ['ceil(1.1 * 10)', 11],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['abs(-4)', 4],
    ['0.1 + 0.2', 0.3],
    ['0.3 - 3 * 0.1', 0],
    ['1 / 0', undefined],
    ['0 / 0', undefined],
    // Side by side is not within one another.
    [Array(150).fill('1').join('+'), 150],
    [`${Array(140).fill('1').join('-')} + (2 * 3)`, -132],
    [`${'('.repeat(30)}1${')'.repeat(30)}`, 1],
    ['2 ^ 0.5', undefined],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ['alert(1)', 'formula-not-arithmetic'],
    ['constructor(1)', 'formula-not-arithmetic'],
    ['neg(1)', 'formula-not-arithmetic'],
    ['a.b', 'formula-not-arithmetic'],
    ['a["b"]', 'formula-not-arithmetic'],
    ['"a"', 'formula-not-arithmetic'],
    ['[1, 2]', 'formula-not-arithmetic'],
    ['a ? 1 : 2', 'formula-not-arithmetic'],
    ['1; 2', 'formula-not-arithmetic'],
    ['', 'formula-not-arithmetic'],
    ['-2 ^ 2', 'formula-not-arithmetic'],
    ['1 +', 'broken-formula'],
    ['a && b', 'broken-formula'],
    ['a = 1', 'broken-formula'],
    ['(1', 'broken-formula'],
    ['round()', 'wrong-arity'],
    ['round(1, 2, 3)', 'wrong-arity'],
    ['min(1)', 'wrong-arity'],
    ['1 + '.repeat(200) + '1', 'formula-too-long'],
    ['('.repeat(40) + '1' + ' + 1)'.repeat(40), 'formula-too-deep'],
    ['（'.repeat(31) + '1' + '）'.repeat(31), 'formula-too-deep'],
    [`${'-'.repeat(40)}1`, 'formula-too-deep'],
    [`${'2 ^ '.repeat(40)}1`, 'formula-too-deep'],
    ['abs('.repeat(40) + '1' + ')'.repeat(40), 'formula-too-deep'],
  ])('%s is refused: %s', (text, issue) => {
    let thrown: unknown;
    try {
      parseFormula(text);
    } catch (fault) {
      thrown = fault;
    }
    expect(thrown).toBeInstanceOf(FormulaError);
    expect((thrown as FormulaError).issue).toBe(issue);
  });

  test('any text is a formula or a FormulaError, any tree comes to a finite number or to none', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-c+*/^%().,?:;" -]{0,30}$/));
    fc.assert(
      fc.property(text, (written) => {
        try {
          const found = evaluate(parseFormula(written), { a: 0, b: -1, c: 1e300 });
          expect(found === undefined || Number.isFinite(found)).toBe(true);
        } catch (fault) {
          expect(fault).toBeInstanceOf(FormulaError);
        }
      }),
      { numRuns: 300 },
    );
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.double(),
        fc.constantFrom('a', '__proto__', 'constructor'),
        fc.record({
          op: fc.constantFrom('+', '/', '^', 'round', 'constructor', '%'),
          args: fc.array(tie('tree'), { maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (one) => {
        const found = evaluate(one, { a: 2 });
        expect(found === undefined || Number.isFinite(found)).toBe(true);
      }),
    );
  });
});
