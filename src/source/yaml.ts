import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Issue } from '#src/core/issue.ts';
import { issueAt, issueOn, type Locate } from './place.ts';
import { describeFaults } from './schema-issues.ts';
import type { SourceFile } from './file.ts';

export interface ParsedYaml<T> {
  file: string;
  inside: string;
  value: T;
  line: Locate;
}

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
  { file, inside, text }: SourceFile,
  schema: S,
  issues: Issue[],
  { offset = 0, salvage }: ParseOptions<z.infer<S>> = {},
): ParsedYaml<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  for (const error of document.errors) {
    issues.push(
      issueOn(file, lines.linePos(error.pos[0]).line + offset, {
        code: 'bad-yaml',
        message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
        expected: 'YAML indented by two spaces, texts with `: ` or a leading symbol in quotes',
        received: error.code.toLowerCase().replaceAll('_', ' '),
        fix: 'mend the indentation or the quotes of this line or the one above',
      }),
    );
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
  if (parsed.success) return { file, inside, value: parsed.data, line };
  for (const { path, words } of describeFaults(parsed.error)) {
    issues.push(issueAt({ file, line, path: [] }, path, words));
  }
  const rest = salvage?.(document.toJS());
  return rest === undefined ? undefined : { file, inside, value: rest, line };
}

/** The members of a list that hold against one of the schemas, the strictest first, in their places; the rest are holes. */
export function salvageList<T>(raw: unknown, name: string, ...schemas: z.ZodType[]): T[] | undefined {
  const list = (raw as Record<string, unknown> | null)?.[name];
  if (!Array.isArray(list)) return undefined;
  return list.map(
    (member) => schemas.map((schema) => schema.safeParse(member)).find(({ success }) => success)?.data as T,
  );
}
