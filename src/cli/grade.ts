import { describeFaults } from '#src/source/schema-issues.ts';
import { nearest, pointer, show, type Words } from '#src/source/place.ts';
import { formatIssue } from '#src/core/issue.ts';
import type { Score } from '#src/model/score.ts';
import { defaultSeed } from '#src/questions/kind.ts';
import { prepareItem } from '#src/questions/prepare.ts';
import { type Item, score } from '#src/questions/registry.ts';
import { questionSchema } from '#src/questions/schemas.ts';

/** One line of `course grade`: a score, or why the line could not be graded. */
export type GradeResult =
  Score | { type: 'error'; code: 'not-json' | 'unknown-id' | 'broken-question' | 'broken-seed'; message: string };

const isSeed = (seed: unknown): seed is number => Number.isInteger(seed) && seed === (seed as number) >>> 0;

type ErrorCode = Extract<GradeResult, { type: 'error' }>['code'];

/**
 * Grades one line `{"id"|"question", "input", "seed"?}`; `n` is its number, from 1. `items` holds the questions of the
 * content, undefined for one whose file has faults. A missing input is an answer left empty; a missing seed is 1.
 */
export function gradeLine(line: string, n: number, items: ReadonlyMap<string, Item | undefined>): GradeResult {
  const error = (code: ErrorCode, path: PropertyKey[], words: Omit<Words, 'code'>): GradeResult => ({
    type: 'error',
    code,
    message: formatIssue({ file: 'stdin', line: n, path: pointer(path), code, ...words }),
  });
  const shape = '{"id" or "question", "input", "seed"?}';
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
    if (parsed.success) return score(prepareItem(parsed.data), input, seed);
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
      fix: nearest(String(id), [...items.keys()]),
    });
  }
  const item = items.get(id);
  if (item) return score(item, input, seed);
  return error('broken-question', ['id'], {
    message: `question ${id} has faults in its file`,
    expected: 'a question without faults',
    received: show(id),
    fix: 'run course check',
  });
}
