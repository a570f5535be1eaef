/**
 * Question files as people like to read them: a field a line, long texts unbroken (Chinese has no spaces to fold at),
 * texts of several lines as blocks, ids beside one another, quotes only where YAML needs them.
 */
import { Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar, visit, YAMLMap } from 'yaml';

const first = ['chapter', 'mode', 'id', 'kind', 'use', 'level', 'knowledge', 'stem'];
const last = ['key', 'order', 'scoring', 'points', 'hints', 'questions'];

/** Head fields, then those of the kind as the author ordered them, then what belongs to every question's end. */
const rank = (name: string): number =>
  first.includes(name) ? first.indexOf(name) : last.includes(name) ? 200 + last.indexOf(name) : 100;

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** What must be escaped, or what an editor might change: control characters, odd line ends, half characters. */
const unprintable = /[^\n\r\t\P{C}]|[\u2028\u2029]/u;

/** A list that reads best on one line: ids, numbers, words without anything YAML could misread. */
const isShort = (node: Node | null): boolean =>
  isScalar(node) &&
  !node.comment &&
  !node.commentBefore &&
  (typeof node.value === 'number' || (typeof node.value === 'string' && /^[\p{L}\p{N}%.-]{1,40}$/u.test(node.value)));

/** Undefined: bare where YAML allows it, else in the quotes that need fewer escapes. */
function styleOf(text: string): Scalar.Type | undefined {
  if (unprintable.test(text) || /\r/.test(text)) return Scalar.QUOTE_DOUBLE;
  if (/\n/.test(text)) return /^\s|[^\S\n]\n|\s$/.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  return /^\s|\s$|^$/.test(text) ? Scalar.QUOTE_SINGLE : undefined;
}

function setStyle(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      const style = styleOf(node.value);
      if (style) node.type = style;
      else delete node.type;
    },
    Seq(_key, node) {
      const members = node.items as (Node | null)[];
      const length = members.reduce((sum, member) => sum + String(isScalar(member) ? member.value : '').length + 2, 0);
      node.flow = members.length === 0 || (members.every(isShort) && length <= 100);
    },
    Map(_key, node) {
      node.flow =
        node.items.length === 0 || node.items.every(({ value }) => isScalar(value) && typeof value.value === 'number');
      const isQuestion = node.has('kind') || node.has('chapter');
      if (isQuestion) node.items.sort((a, b) => rank(nameOf(a.key)) - rank(nameOf(b.key)));
    },
  });
  spaceQuestions(document.contents);
}

/** A blank line before each question but the first. */
function spaceQuestions(contents: unknown): void {
  const list = isMap(contents) ? contents.get('questions', true) : contents;
  if (!isSeq(list)) return;
  list.items.forEach((member, index) => {
    if (member instanceof YAMLMap) member.spaceBefore = index > 0;
  });
}

const write = (document: Document): string =>
  document.toString({
    lineWidth: 0,
    indentSeq: true,
    singleQuote: true,
    flowCollectionPadding: true,
    blockQuote: 'literal',
    // Broken over lines, a space between two line ends came back as a backslash (yaml 2.9.1).
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });

/** The YAML of a question file, a list of questions or one question, given as plain data. Reading it gives the data again. */
export function printQuestions(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  setStyle(document);
  return write(document);
}

/**
 * The same YAML, tidied; comments stay where they stood. Undefined when it cannot be parsed, or when tidying would
 * change what it says.
 */
export function tidyQuestions(text: string): string | undefined {
  try {
    return tidied(text);
  } catch {
    // Aliases without end, brackets without bottom: the checker says so, there is nothing to tidy.
    return undefined;
  }
}

function tidied(text: string): string | undefined {
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  if (document.errors.length > 0) return undefined;
  const before = JSON.stringify(sorted(document.toJS({ maxAliasCount: 20 })));
  setStyle(document);
  const tidy = write(document);
  return JSON.stringify(sorted(parseDocument(tidy).toJS({ maxAliasCount: 20 }))) === before ? tidy : undefined;
}

/** The value with the members of every object by name, so that two can be compared as texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
