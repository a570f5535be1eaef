import { z } from 'astro/zod';
import { checkIds, complainTo, itemBaseShape, type KindSchemas, listed, questionBaseShape } from '../item.schema.ts';

/** Parses a question of any kind. Handed in and called late: a kind never imports the list of kinds. */
type ParsePart = (name: 'itemSchema' | 'questionSchema', raw: unknown) => z.ZodSafeParseResult<unknown>;

interface RawCase {
  knowledge: string[];
  level: string;
  use: string;
  hints: string[];
  questions: Record<string, unknown>[];
}

/** What holds between the parts: an id of its own for each, no case among them, a sum that is a number. */
function checkParts({ questions }: RawCase, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  checkIds(questions as { id: unknown }[], 'questions', complain, 'an id used once in its case');
  questions.forEach(({ kind }, index) => {
    if (kind === 'case')
      complain(kind, ['questions', index, 'kind'], 'any kind but case: a case has questions, no cases', 'nested-case');
  });
  const sum = questions.reduce((all, { points }) => all + (typeof points === 'number' ? points : 1), 0);
  if (!Number.isFinite(sum)) complain(sum, ['questions'], 'points whose sum is a number', 'too-many-points');
}

/** A part tests nothing that its case does not name: so coverage, sections and records know of every point. */
function checkPoints({ knowledge, questions }: RawCase, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  const known = new Set(knowledge);
  questions.forEach((part, index) => {
    if (!Array.isArray(part.knowledge)) return;
    (part.knowledge as unknown[]).forEach((point, at) => {
      if (typeof point === 'string' && !known.has(point))
        complain(point, ['questions', index, 'knowledge', at], `one of ${listed(known)}`, 'not-of-its-case');
    });
  });
}

/** Parses each part by the schema of its kind, with what it inherits; faults keep their place in the case. */
const parseParts =
  (name: 'itemSchema' | 'questionSchema', parsePart: ParsePart) =>
  <Raw extends RawCase>(raw: Raw, context: z.RefinementCtx) => {
    const { knowledge, level, use, hints } = raw;
    const questions = raw.questions.map((part, index) => {
      if (part.kind === 'case') return part; // checkParts complains
      const parsed = parsePart(name, { knowledge, level, use, hints, ...part });
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues)
        context.addIssue({ ...issue, path: ['questions', index, ...issue.path] } as never);
      return part;
    });
    return { ...raw, questions };
  };

const rawParts = z.array(z.record(z.string(), z.unknown())).min(1);

/**
 * `questions`: what is asked about the stem, each of any other kind and with an id of its own. `knowledge`, `level`, `use`
 * and `hints` of a part are the case's where it names none.
 */
export const caseSchemas = (parsePart: ParsePart): KindSchemas => ({
  itemSchema: z
    .strictObject({ ...itemBaseShape, kind: z.literal('case'), questions: rawParts })
    .superRefine(checkParts)
    .superRefine(checkPoints)
    .transform(parseParts('itemSchema', parsePart)),
  questionSchema: z
    .object({ ...questionBaseShape, kind: z.literal('case'), questions: rawParts })
    .superRefine(checkParts)
    .transform(parseParts('questionSchema', parsePart)),
  inputSchema: z.strictObject({ answers: z.record(z.string(), z.json()) }),
  migrations: {},
});
