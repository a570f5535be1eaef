import type { Score } from '#src/model/score.ts';
import { type Item, score } from '#src/questions/registry.ts';
import { kinds } from '#src/questions/kind.ts';
import { schemas } from '#src/questions/schemas.ts';

/** One line of `course grade`: a score, or why the line could not be graded. */
export type GradeResult =
  Score | { type: 'error'; code: 'not-json' | 'unknown-id' | 'broken-question'; message: string };

/**
 * Grades one line (`items`: undefined = a question whose file has faults) `{"id"|"question", "input"}`. A question sent along may lack what only authors need (feedback,
 * knowledge, level); what remains is held against the kind's schema.
 */
export function gradeLine(line: string, items: ReadonlyMap<string, Item | undefined>): GradeResult {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (error) {
    return { type: 'error', code: 'not-json', message: `line · expected a JSON object · ${(error as Error).message}` };
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    return { type: 'error', code: 'not-json', message: 'line · expected a JSON object with id or question, and input' };
  }
  const { id, question, input } = request as { id?: unknown; question?: unknown; input?: unknown };
  if (question !== undefined) {
    const completed = completeQuestion(question);
    return 'item' in completed
      ? score(completed.item, input)
      : { type: 'error', code: 'broken-question', message: completed.why };
  }
  const known = typeof id === 'string' && items.has(id);
  const item = known ? items.get(id) : undefined;
  if (known && !item)
    return {
      type: 'error',
      code: 'broken-question',
      message: `/id · question ${id} has faults in its file · run course check`,
    };
  if (!item)
    return {
      type: 'error',
      code: 'unknown-id',
      message: `/id · expected the id of a question · received ${JSON.stringify(id)}`,
    };
  return score(item, input);
}

/** Fills in what a question sent along may leave out, and checks the rest. */
function completeQuestion(question: unknown): { item: Item } | { why: string } {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    return { why: '/question · expected an object' };
  const raw = question as Record<string, unknown>;
  const kind = kinds.find((name) => name === raw['kind']);
  if (!kind) return { why: `/question/kind · expected ${kinds.join(' | ')} · received ${JSON.stringify(raw['kind'])}` };
  const filled: Record<string, unknown> = {
    knowledge: ['unknown'],
    level: 'remember',
    feedback: { true: '–', false: '–' },
    ...raw,
  };
  if (Array.isArray(raw['options'])) {
    delete filled['feedback'];
    filled['options'] = raw['options'].map((option: unknown) =>
      typeof option === 'object' && option !== null ? { feedback: '–', ...option } : option,
    );
  }
  const parsed = schemas[kind].itemSchema.safeParse(filled);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { why: `/question/${issue?.path.join('/') ?? ''} · ${issue?.message ?? 'does not fit'}` };
  }
  return { item: withoutFillers(parsed.data as Item, raw) };
}

/** The fillers must not come back as notes. */
function withoutFillers(item: Item, raw: Record<string, unknown>): Item {
  if (item.kind === 'single-choice') {
    return {
      ...item,
      options: item.options.map((option) => ({ ...option, feedback: option.feedback === '–' ? '' : option.feedback })),
    };
  }
  const { feedback, ...rest } = item;
  return raw['feedback'] === undefined ? rest : { ...rest, feedback };
}
