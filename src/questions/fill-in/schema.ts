import { z } from 'astro/zod';
import { isBlank } from '#src/core/blank.ts';
import { filled } from '#src/model/knowledge.schema.ts';
import { authorText, complainTo, itemBaseShape, type KindSchemas, questionBaseShape } from '../item.schema.ts';
import { foldAnswer } from './fold.ts';
import { fillInScorings, longestBlank } from './kind.ts';

/** What can be typed: no longer than a gap takes, and not only spaces. */
const answer = filled.max(longestBlank);

interface Authored {
  stem: string;
  blanks: { accept: string[]; near: { text: string }[] }[];
}

/** As many gaps in the stem as there are blanks; no answer both right and wrong. */
function checkBlanks({ stem, blanks }: Authored, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  const gaps = stem.match(/_{3,}/g)?.length ?? 0;
  if (gaps !== blanks.length)
    complain(stem, ['stem'], `${blanks.length} gaps ___, one for each blank`, 'gaps-and-blanks');
  blanks.forEach(({ accept, near }, index) => {
    const known = new Set(accept.map((text) => foldAnswer(text)));
    near.forEach(({ text }, n) => {
      const folded = foldAnswer(text);
      if (known.has(folded))
        complain(
          text,
          ['blanks', index, 'near', n, 'text'],
          'a wrong answer: not accepted, named once',
          'duplicate-answer',
        );
      known.add(folded);
    });
  });
}

const itemSchema = z
  .strictObject({
    ...itemBaseShape,
    kind: z.literal('fill-in'),
    blanks: z
      .array(
        z.strictObject({
          accept: z.array(answer).min(1),
          near: z.array(z.strictObject({ text: answer, feedback: filled })).default([]),
          feedback: filled,
        }),
      )
      .min(1)
      .max(20),
    order: z.enum(['fixed', 'any']).default('fixed'),
    scoring: z.enum(fillInScorings).default('each'),
  })
  .superRefine(checkBlanks);

const lineAnswer = z.string().refine((text) => !isBlank(text), 'an answer that is not empty');

const questionSchema = z.object({
  ...questionBaseShape,
  kind: z.literal('fill-in'),
  blanks: z
    .array(
      z.object({
        accept: z.array(lineAnswer).min(1),
        near: z.array(z.object({ text: z.string(), feedback: authorText })).catch([]),
        feedback: authorText,
      }),
    )
    .min(1),
  order: z.enum(['fixed', 'any']).default('fixed'),
  scoring: z.enum(fillInScorings).default('each'),
});

export const fillInSchemas: KindSchemas = {
  itemSchema,
  questionSchema,
  inputSchema: z.strictObject({ blanks: z.array(z.string().max(longestBlank)).min(1) }),
  migrations: {},
};
