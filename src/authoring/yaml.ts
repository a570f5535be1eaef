import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Issue } from '#src/core/issue.ts';
import { reporter, type SourceFile } from './source.ts';

/** The line (from 1) of a path inside a parsed file: of the nearest ancestor when the path itself is missing. */
export type Locate = (path: readonly PropertyKey[]) => number;

export interface ParsedYaml<T> {
  file: string;
  value: T;
  line: Locate;
}

/** Prints a path as a JSON pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export interface ParseOptions<T> {
  /** Lines before the YAML, for frontmatter. */
  offset?: number;
  /** What can still be used of a file whose schema does not hold: one bad question must not hide the others. */
  salvage?: (raw: unknown) => T | undefined;
}

/**
 * Parses YAML and holds it against a schema. Every fault of the file becomes an issue with its line; the value is
 * returned only when there was none, or when something could be salvaged.
 */
export function parseYaml<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  issues: Issue[],
  { offset = 0, salvage }: ParseOptions<z.infer<S>> = {},
): ParsedYaml<z.infer<S>> | undefined {
  const report = reporter(issues, source.file);
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: true });
  for (const error of document.errors) {
    report({
      line: lines.linePos(error.pos[0]).line + offset,
      path: '',
      code: 'bad-yaml',
      message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
      expected: 'YAML indented by two spaces, texts with `: ` or a leading symbol in quotes',
      received: error.code.toLowerCase().replaceAll('_', ' '),
      fix: 'mend the indentation or the quotes of this line or the one above',
    });
  }
  if (document.errors.length > 0) return undefined;

  const line: Locate = (path) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const step = path[depth - 1];
      const parent = depth > 0 ? document.getIn(path.slice(0, depth - 1), true) : undefined;
      const pair = isMap(parent)
        ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(step))
        : undefined;
      const node = pair?.key ?? (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true));
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };

  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { file: source.file, value: parsed.data, line };
  for (const issue of flatten(parsed.error.issues)) {
    report({ line: line(issue.path), path: pointer(issue.path), ...describe(issue) });
  }
  const rest = salvage?.(document.toJS());
  return rest === undefined ? undefined : { file: source.file, value: rest, line };
}

/** The members of a list that hold against one of the schemas, the strictest first, in their places; the rest are holes. */
export function salvageList<T>(raw: unknown, name: string, ...schemas: z.ZodType[]): T[] | undefined {
  const list = (raw as Record<string, unknown> | null)?.[name];
  if (!Array.isArray(list)) return undefined;
  return list.map(
    (member) => schemas.map((schema) => schema.safeParse(member)).find(({ success }) => success)?.data as T,
  );
}

/** A union reports every branch it tried: keep the branch that came nearest, and the paths of the whole file. */
function flatten(issues: z.core.$ZodIssue[], prefix: PropertyKey[] = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return flatten(nearest, path);
  });
}

type Description = Pick<Issue, 'code' | 'message' | 'expected' | 'received' | 'fix'>;

function describe(issue: z.core.$ZodIssue): Description {
  const received = show('input' in issue ? issue.input : undefined);
  const field = String(issue.path.at(-1) ?? 'file');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return {
        code: 'unknown-field',
        message: `unknown field ${keys}`,
        expected: 'only the fields of the schema',
        received: keys,
        fix: 'check the spelling, or take the field out',
      };
    }
    case 'invalid_type': {
      const missing = received === 'nothing';
      const code = missing ? (field === 'feedback' ? 'missing-feedback' : 'missing-field') : 'wrong-type';
      return {
        code,
        message: `${field} ${missing ? 'is missing' : 'has the wrong type'}`,
        expected: issue.expected,
        received,
        fix: missing ? `add ${field}` : `write ${field} as ${issue.expected}`,
      };
    }
    case 'custom': {
      const code = String(issue.params?.['issue'] ?? 'wrong-value');
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
    case 'invalid_value':
      return {
        code: 'wrong-value',
        message: `${field} is none of the values there are`,
        expected: issue.values.map(String).join(' | '),
        received,
        fix: 'choose one of them',
      };
    default: {
      const code = field === 'feedback' ? 'missing-feedback' : 'wrong-value';
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
