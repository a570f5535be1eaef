import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'astro/zod';
import type { Issue } from '#src/core/issue.ts';
import type { SourceFile } from './file.ts';
import { issueAt, issueOn, type Locate, type Words } from './place.ts';
import { describeFaults, type Fault } from './schema-issues.ts';

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
  /** Says a fault in another language than English. */
  say?: (fault: Fault, received: string) => Words;
}

/**
 * Parses YAML and holds it against a schema, or against the one that fits what was written. Every fault of the file
 * becomes an issue with its line; the value is returned only when there was none, or when something could be salvaged.
 * Never throws.
 */
export function parseYaml<S extends z.ZodType>(
  { file, inside, text }: SourceFile,
  schema: S | ((raw: unknown) => S),
  issues: Issue[],
  { offset = 0, salvage, say = ({ words }) => words }: ParseOptions<z.infer<S>> = {},
): ParsedYaml<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const tell = (position: number, code: string, message: string): void => {
    const { line, col } = lines.linePos(position);
    const written = text.split('\n', line)[line - 1] ?? '';
    // Where a line begins, what the parser did not look for is a field on the wrong level.
    const isLevel = message.startsWith('Unexpected scalar at node end') && written.slice(0, col - 1).trim() === '';
    const fault = yamlFault(isLevel ? 'BAD_INDENT' : code, message, written);
    issues.push(issueOn(file, line + offset, say(fault, fault.words.received)));
  };
  const read = readYaml(text, lines, tell);
  if (!read) return undefined;
  const { document, raw } = read;

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

  const fitting = typeof schema === 'function' ? schema(raw) : schema;
  const parsed = fitting.safeParse(raw, { reportInput: true });
  if (parsed.success) return { file, inside, value: parsed.data, line };
  for (const { path, ...fault } of describeFaults(parsed.error)) {
    issues.push(issueAt({ file, line, path: [] }, path, say(fault, fault.words.received)));
  }
  const rest = salvage?.(raw);
  return rest === undefined ? undefined : { file, inside, value: rest, line };
}

/** The document and its plain value; undefined when `tell` was told why there is none. */
function readYaml(
  text: string,
  lines: LineCounter,
  tell: (position: number, code: string, message: string) => void,
): { document: Document.Parsed; raw: unknown } | undefined {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
    // A warning is a text that lost its beginning: `!重要` counts as a tag.
    const errors = [...document.errors, ...document.warnings];
    for (const error of tellable(errors, lines)) tell(error.pos[0], error.code, error.message);
    if (errors.length > 0) return undefined;
    // An alias repeats what stands elsewhere; a few of them can repeat it a million times.
    const { first, circle } = aliasesIn(document);
    if (circle !== undefined) return void tell(circle, 'BAD_ALIAS', 'an alias stands inside what it repeats');
    if (isAlias(document.contents)) return void tell(first, 'BAD_ALIAS', 'an alias stands for nothing');
    try {
      return { document, raw: document.toJS({ maxAliasCount: 20 }) };
    } catch (error) {
      return void tell(first, 'BAD_ALIAS', error instanceof Error ? error.message : 'an alias cannot be followed');
    }
  } catch (error) {
    // Brackets a thousand deep: the parser gave up.
    return void tell(0, 'RESOURCE_EXHAUSTION', error instanceof Error ? error.message : 'too deep');
  }
}

/** So many broken lines are told at once: what the parser says after them is mostly about them. */
const mostBroken = 3;
/** What the parser says of a line it cannot make out; where it has something else to say too, that tells more. */
const vague = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'UNEXPECTED_TOKEN']);

/** One error a line, the first lines only; and of a parser that has lost its way, nothing of what it met from there on. */
function tellable(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const first = new Map<number, YAMLError>();
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0]);
    if (first.size > 0 && error.message.includes(' token in YAML stream')) continue;
    const known = first.get(line);
    if (!known || (vague.has(known.code) && !vague.has(error.code))) first.set(line, error);
  }
  return [...first.entries()]
    .sort(([a], [b]) => a - b)
    .slice(0, mostBroken)
    .map(([, error]) => error);
}

/** Where the first alias stands (0: there is none), and the first that repeats what it stands in, endlessly. */
function aliasesIn(document: Document.Parsed): { first: number; circle?: number } {
  const anchors = new Map<string, unknown>();
  const found: { first?: number; circle?: number } = {};
  visit(document, {
    Node(_key, node, path) {
      const at = node.range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
        return;
      }
      found.first ??= at;
      if (path.some((above) => above === anchors.get(node.source))) found.circle ??= at;
    },
  });
  return { first: 0, ...found };
}

/** What the parser says, without the place, which the issue has. */
function yamlFault(code: string, said: string, line: string): Fault {
  const message = said.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? code;
  return {
    reason: `yaml/${code}`,
    field: 'file',
    values: { line: line.trim().slice(0, 80) },
    words: {
      code: 'bad-yaml',
      message,
      expected: 'YAML indented by two spaces, texts with `: ` or a leading symbol in quotes',
      received: code.toLowerCase().replaceAll('_', ' '),
      fix: 'mend the indentation or the quotes of this line or the one above',
    },
  };
}

/** The members of a list that hold against one of the schemas, the strictest first, in their places; the rest are holes. */
export function salvageList<T>(raw: unknown, name: string, ...schemas: z.ZodType[]): T[] | undefined {
  const list = (raw as Record<string, unknown> | null)?.[name];
  if (!Array.isArray(list)) return undefined;
  return list.map(
    (member) => schemas.map((schema) => schema.safeParse(member)).find(({ success }) => success)?.data as T,
  );
}
