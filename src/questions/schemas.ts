import { z } from 'astro/zod';
import { slug } from '#src/model/knowledge.schema.ts';
import type { KindSchemas } from './item.schema.ts';
import { type Kind, kinds, uses } from './kind.ts';
import type { Item } from './registry.ts';
import { fillInSchemas } from './fill-in/schema.ts';
import { numericSchemas } from './numeric/schema.ts';
import { matchingSchemas } from './matching/schema.ts';
import { orderingSchemas } from './ordering/schema.ts';
import { categorisingSchemas } from './categorising/schema.ts';
import { shortAnswerSchemas } from './short-answer/schema.ts';
import { caseSchemas } from './case/schema.ts';
import { multipleChoiceSchemas } from './multiple-choice/schema.ts';
import { singleChoiceSchemas } from './single-choice/schema.ts';
import { trueFalseSchemas } from './true-false/schema.ts';

/** The schemas of every kind. Node only. */
export const schemas: Record<Kind, KindSchemas> = {
  'single-choice': singleChoiceSchemas,
  'multiple-choice': multipleChoiceSchemas,
  'true-false': trueFalseSchemas,
  'fill-in': fillInSchemas,
  numeric: numericSchemas,
  matching: matchingSchemas,
  ordering: orderingSchemas,
  categorising: categorisingSchemas,
  'short-answer': shortAnswerSchemas,
  case: caseSchemas((name, raw) => ofItsKind(name).safeParse(raw, { reportInput: true })),
};

/** Reads `kind` first and leaves the rest to the schema of that kind. */
function ofItsKind(name: 'itemSchema' | 'questionSchema') {
  return z.looseObject({ kind: z.enum(kinds) }).transform((raw, context): Item => {
    const parsed = schemas[raw.kind][name].safeParse(raw, { reportInput: true });
    if (parsed.success) return parsed.data as Item;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue } as never);
    return z.NEVER;
  });
}

/** Any question as authors write it. */
export const itemSchema = ofItsKind('itemSchema');

/** Any question on a line of `course grade`. */
export const questionSchema = ofItsKind('questionSchema');

/**
 * What of a question with faults can still be held against the rest of the content: its id, its points, its place.
 * `broken` keeps it from being graded.
 */
export const brokenItemSchema = z
  .object({ id: slug, knowledge: z.array(z.string()).catch([]), use: z.enum(uses).catch('quiz') })
  .transform((rest) => ({ ...rest, broken: true }));

/** practice: the key is fetched when an answer is handed in · graded: the key never leaves the server. */
export const quizModes = ['practice', 'graded'] as const;

/** One file of `src/content/questions/<locale>/`. */
export const questionFileSchema = z.strictObject({
  chapter: slug,
  mode: z.enum(quizModes).default('practice'),
  questions: z.array(itemSchema).min(1),
});

/** The file of the authoring guide's examples: questions that belong to no chapter. */
export const exampleFileSchema = z.strictObject({ questions: z.array(itemSchema).min(1) });

export interface ExampleFile {
  questions: Item[];
}

export interface QuestionFile {
  chapter: string;
  mode: (typeof quizModes)[number];
  questions: Item[];
}
