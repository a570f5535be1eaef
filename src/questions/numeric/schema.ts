import { z } from 'astro/zod';
import { tidy } from '#src/core/numerals.ts';
import { filled } from '#src/model/knowledge.schema.ts';
import { authorText, itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';
import { checkFormulas, checkNumeric } from './check.schema.ts';
import { longestNumber } from './kind.ts';
import { FormulaError, parseFormula } from './parse-formula.ts';

/** A formula as written becomes its text and its tree; one that was read before is read again. */
const formula = z
  .union([z.string(), z.looseObject({ text: z.string() }).transform(({ text }) => text)])
  .transform((text, context) => {
    try {
      return { text, tree: parseFormula(text) };
    } catch (fault) {
      if (!(fault instanceof FormulaError)) throw fault;
      context.addIssue({ code: 'custom', input: text, message: fault.message, params: { issue: fault.issue } });
      return z.NEVER;
    }
  });

/** A number that looks in print as it was meant: 0.1 + 0.2 was computed somewhere. */
const number = z.number().refine((value) => tidy(value, 12) === value, 'a number of at most twelve figures');

const parameter = z.union([
  z.strictObject({ min: number, max: number, step: number.positive() }),
  z.strictObject({ values: z.array(number).min(2).max(1000) }),
]);
const params = z.record(z.string().regex(/^[A-Za-z_]\w*$/, 'a name of letters, digits and _'), parameter);

const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('numeric'),
    answer: number.optional(),
    params: params.optional(),
    formula: formula.optional(),
    tolerance: number.nonnegative().default(0),
    unit: filled.optional(),
    feedback: filled,
    mistakes: z
      .array(z.strictObject({ answer: number.optional(), formula: formula.optional(), feedback: filled }))
      .default([]),
  })
  .superRefine(checkNumeric);

const questionSchema = z
  .object({
    ...questionBaseShape,
    kind: z.literal('numeric'),
    answer: z.number().optional(),
    params: z
      .record(
        z.string(),
        z.union([
          z.object({ min: z.number(), max: z.number(), step: z.number().positive() }),
          z.object({ values: z.array(z.number()).min(1) }),
        ]),
      )
      .optional(),
    formula: formula.optional(),
    tolerance: z.number().nonnegative().default(0),
    unit: z.string().optional(),
    feedback: authorText,
    mistakes: z
      .array(z.object({ answer: z.number().optional(), formula: formula.optional(), feedback: authorText }))
      .catch([]),
  })
  .superRefine(checkFormulas);

export const numericSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ value: z.string().min(1).max(longestNumber) }),
  migrations: {},
};
