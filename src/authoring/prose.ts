import type { Nodes } from 'mdast';

/** A text that a reader sees in one go: a paragraph, a heading, a table cell, a title. */
export interface Run {
  text: string;
  /** What it is: a node of the text, or `@name` for an attribute. */
  part: 'paragraph' | 'heading' | 'tableCell' | `@${string}`;
  /** The line (from 1) of one of its characters. */
  line(index: number): number;
}

/** Stands for what is in the line but is not its text: code, a figure, an expression. */
const gap = '\uFFFC';

/** The words a reader sees, blocks separated by line ends; figures say their `alt` themselves. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inline = ['paragraph', 'heading', 'link', 'linkReference', 'strong', 'emphasis', 'delete'];
  const joined = [...inline, 'mdxJsxTextElement', 'tableCell'].includes(node.type);
  return node.children.map(plainText).join(joined ? '' : '\n');
}

/** The text of a paragraph, heading or cell with the line of every character; nothing for other nodes. */
export function runOf(node: Nodes): Run | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
  const pieces = piecesOf(node);
  return {
    text: pieces.map(({ value }) => value).join(''),
    part: node.type,
    line(index) {
      let start = 0;
      for (const { value, line } of pieces) {
        if (index < start + value.length) return line + value.slice(0, index - start).split('\n').length - 1;
        start += value.length;
      }
      return node.position?.start.line ?? 1;
    },
  };
}

function piecesOf(node: Nodes): { value: string; line: number }[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') return [{ value: node.value, line }];
  if (node.type === 'break') return [{ value: '\n', line }];
  if (node.type === 'image') return [{ value: node.alt ?? gap, line }];
  if ('children' in node && node.children.length > 0) return node.children.flatMap(piecesOf);
  return [{ value: gap, line }];
}
