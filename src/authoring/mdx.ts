import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Section } from '#src/model/chapter.ts';
import { lineAt, type SourceFile } from './source.ts';

/** A JSX element of a chapter with its plain attributes (expressions are not read). */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  line: number;
  /** The id of the section it stands in. */
  section: string | undefined;
}

/** What the tools need to know of a chapter's body. `line` counts from 1 in the whole file. */
export interface ChapterBody {
  sections: Section[];
  elements: Element[];
  imports: { specifier: string; names: string[]; line: number }[];
  links: { href: string; line: number }[];
  /** Blocks that carry a fact by being there: `<Note fact="point.fact">` and its like. */
  carriers: { block: string; fact: string; section: string | undefined; line: number }[];
}

/** Splits a chapter into the YAML of its frontmatter and its body; the body keeps its place by leading blank lines. */
export function splitFrontmatter(source: SourceFile): { yaml: SourceFile; body: SourceFile } | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source.text);
  if (!match) return undefined;
  const head = match[0];
  const blank = '\n'.repeat(head.split('\n').length - 1);
  return {
    yaml: { file: source.file, text: match[1] ?? '' },
    body: { file: source.file, text: blank + source.text.slice(head.length) },
  };
}

/** Parses a chapter's body. Throws a SyntaxError-like error with `line` and `message` when the MDX is broken. */
export function parseBody(body: SourceFile): ChapterBody {
  const root = fromMarkdown(body.text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  const out: ChapterBody = { sections: [], elements: [], imports: [], links: [], carriers: [] };
  walk(root, undefined, out, body.text);
  return out;
}

const words = (text: string | undefined): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

function walk(node: Nodes | Root, section: Section | undefined, out: ChapterBody, text: string): void {
  const line = node.position?.start.line ?? 1;
  let here = section;
  if (node.type === 'mdxjsEsm') readImports(node.value, node.position?.start.offset ?? 0, text, out);
  if (node.type === 'link') out.links.push({ href: node.url, line });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attributes[attribute.name] = attribute.value;
    }
    const name = node.name ?? '';
    out.elements.push({ name, attributes, line, section: section?.id });
    if (attributes.fact) {
      for (const fact of words(attributes.fact)) out.carriers.push({ block: name, fact, section: section?.id, line });
    }
    if (name === 'a' && attributes.href) out.links.push({ href: attributes.href, line });
    if (name === 'Section') {
      const { id = '', title = '', teaches, facts } = attributes;
      here = { id, title, teaches: words(teaches), facts: words(facts), text: '', line };
      out.sections.push(here);
      here.text = plainText(node);
    }
  }
  if ('children' in node) for (const child of node.children) walk(child, here, out, text);
}

/** The words a reader sees, blocks separated by line ends; figures say their `alt` themselves. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inline = ['paragraph', 'heading', 'link', 'strong', 'emphasis', 'mdxJsxTextElement', 'tableCell'].includes(
    node.type,
  );
  return node.children.map(plainText).join(inline ? '' : '\n');
}

function readImports(code: string, offset: number, text: string, out: ChapterBody): void {
  for (const match of code.matchAll(/import\s+([\s\S]*?)\s+from\s+['"]([^'"]+)['"]/g)) {
    const names = (match[1] ?? '')
      .replace(/[{}]/g, ' ')
      .split(/[\s,]+/)
      .filter((name) => /^[A-Z]/.test(name));
    out.imports.push({ specifier: match[2] ?? '', names, line: lineAt(text, offset + match.index) });
  }
}
