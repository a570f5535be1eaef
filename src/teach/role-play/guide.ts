/** The shape of the guide to writing a role-play scenario: sections of blocks, the same in every language. */

/** One piece of a section. Texts may hold `code` and **strong**. */
export type Block =
  | { p: string }
  | { h: string; id: string }
  | { ul: readonly string[] }
  | { ol: readonly string[] }
  | { table: readonly (readonly string[])[]; head: readonly string[]; name: string }
  /** Lines of the example: from the one that begins so, as deep as it goes. */
  | { cut: string; name: string }
  | { code: string; name: string }
  /** What the page makes by itself: the whole example, the topics of the scenarios, the tool for missed lines. */
  | { part: Part };

export type Part = 'whole' | 'topics' | 'missed';

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
}

/** The guide in one language, with what its page says around it. */
export interface RolePlayGuide {
  title: string;
  description: string;
  lead: string;
  contents: string;
  sections: readonly Section[];
  /** The example as a file, and its copy button. */
  source: string;
  sourceWhere: string;
  copy: string;
  copied: string;
  selected: string;
  /** Above the topics of the scenarios that there are. */
  topicsOpen: string;
  topicsHead: readonly [string, string, string];
}

/**
 * Lines of a YAML text: from the first that begins with `from` (indentation counts) to the one before the next that is indented
 * as little; lines of the same indentation that begin with a dash end it too. Empty when there is none.
 */
export function cutOf(text: string, from: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) return '';
  const depth = indentOf(from);
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  const cut = [lines[start] as string, ...(length < 0 ? rest : rest.slice(0, length))];
  return cut.join('\n').trimEnd();
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
