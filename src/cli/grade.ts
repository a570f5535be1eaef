import { describeFaults } from '#src/source/schema-issues.ts';
import { nearest, pointer, show, type Words } from '#src/source/place.ts';
import { formatIssue } from '#src/core/issue.ts';
import type { Score } from '#src/model/score.ts';
import { partOf } from '#src/questions/case/kind.ts';
import { defaultSeed } from '#src/questions/kind.ts';
import { resultOf } from '#src/questions/numeric/kind.ts';
import { drawValues } from '#src/questions/numeric/parameters.ts';
import { prepareItem } from '#src/questions/prepare.ts';
import { type Item, score } from '#src/questions/registry.ts';
import { questionSchema } from '#src/questions/schemas.ts';

type ErrorCode = 'not-json' | 'unknown-id' | 'broken-question' | 'broken-seed' | 'broken-line';

/** One line of `course grade`: a score, or why the line could not be graded. */
export type GradeResult = Score | { type: 'error'; code: ErrorCode; message: string };

type Tell = (code: ErrorCode, path: PropertyKey[], words: Omit<Words, 'code'>) => GradeResult;
type Items = ReadonlyMap<string, Item | undefined>;

const isSeed = (seed: unknown): seed is number => Number.isInteger(seed) && seed === (seed as number) >>> 0;
const shape = '{"id" or "question", "input", "seed"?}';

/**
 * Grades one line `{"id"|"question", "input", "seed"?}`; `n` is its number, from 1. `items` holds the questions of the
 * content, undefined for one whose file has faults. A missing input is an answer left empty; a missing seed is 1. Never
 * throws: each line has its answer, and the next ones theirs.
 */
export function gradeLine(line: string, n: number, items: Items): GradeResult {
  const error: Tell = (code, path, words) => ({
    type: 'error',
    code,
    message: formatIssue({ file: 'stdin', line: n, path: pointer(path), code, ...words }),
  });
  try {
    return gradeRequest(line, items, error);
  } catch (fault) {
    // Nothing is known to get here; were it to, it must not take the other lines with it.
    return error('broken-line', [], {
      message: fault instanceof Error ? fault.message : 'the line cannot be graded',
      expected: shape,
      received: show(line),
      fix: 'write it plainer: fewer levels, shorter lists',
    });
  }
}

function gradeRequest(line: string, items: Items, error: Tell): GradeResult {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (fault) {
    const blank = line.trim() === '';
    return error('not-json', [], {
      message: blank ? 'the line is blank' : (fault as Error).message,
      expected: `a JSON object ${shape}`,
      received: blank ? 'nothing' : show(line),
      fix: blank ? 'take the line out' : 'write one JSON object a line',
    });
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    return error('not-json', [], {
      message: 'the line is no object',
      expected: `a JSON object ${shape}`,
      received: show(request),
      fix: 'write one JSON object a line',
    });
  }
  const { id, question, input, seed = defaultSeed } = request as Record<string, unknown>;
  if (!isSeed(seed)) {
    return error('broken-seed', ['seed'], {
      message: 'the seed names no numbers',
      expected: 'an integer from 0 to 4294967295',
      received: show(seed),
      fix: `leave it out, which means ${defaultSeed}, or write such a number`,
    });
  }
  if (question !== undefined) {
    const parsed = questionSchema.safeParse(question, { reportInput: true });
    if (parsed.success) return gradeItem(prepareItem(parsed.data), input, seed, ['question'], error);
    const { path, words } = describeFaults(parsed.error)[0] ?? { path: [], words: undefined };
    return error('broken-question', ['question', ...path], {
      message: words?.message ?? 'the question cannot be graded',
      expected: words?.expected ?? 'a question',
      received: words?.received ?? show(question),
      fix: words?.fix ?? 'mend the question',
    });
  }
  if (typeof id !== 'string' || !items.has(id)) {
    return error('unknown-id', ['id'], {
      message: id === undefined ? 'the line names no question' : 'there is no such question',
      expected: id === undefined ? shape : 'the id of a question',
      received: show(id),
      fix: typeof id === 'string' ? nearest(id, [...items.keys()]) : 'name the question by its id, a text',
    });
  }
  const item = items.get(id);
  if (item) return gradeItem(item, input, seed, ['id'], error);
  return error('broken-question', ['id'], {
    message: `question ${id} has faults in its file`,
    expected: 'a question without faults',
    received: show(id),
    fix: 'run course check',
  });
}

/** Under a seed for which a formula has no result nobody could be right: that is the question's fault, not the answer's. */
function gradeItem(item: Item, input: unknown, seed: number, at: PropertyKey[], error: Tell): GradeResult {
  const formula = withoutResult(item, seed);
  if (!formula) return score(item, input, seed);
  return error('broken-question', at[0] === 'question' ? [...at, ...formula.path] : at, {
    message: `the formula has no result under seed ${seed}`,
    expected: 'a finite number',
    received: show(formula.text),
    fix: 'change the formula or its params so that nothing is divided by 0 and no power goes beyond 64',
  });
}

/** The formula, of a question or of a part of a case, that comes to no number under a seed. */
function withoutResult(item: Item, seed: number): { path: PropertyKey[]; text: string } | undefined {
  if (item.kind === 'numeric')
    return resultOf(item, drawValues(item.id, item.params, seed)) === undefined
      ? { path: ['formula'], text: item.formula?.text ?? '' }
      : undefined;
  if (item.kind !== 'case') return undefined;
  for (const [index, part] of item.questions.entries()) {
    const found = withoutResult(partOf(item, part) as Item, seed);
    if (found) return { ...found, path: ['questions', index, ...found.path] };
  }
  return undefined;
}
