import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Section } from '#src/model/chapter.ts';
import { plainText, type Run, runOf } from './prose.ts';
import { lineAt, type SourceFile } from '#src/source/file.ts';

/** A JSX element of a chapter. */
export interface Element {
  name: string;
  /** Its plain attributes. */
  attributes: Record<string, string>;
  /** Attributes that are no plain text: `id={…}`, a bare `id`, `{...all}`. The tools cannot read them. */
  unread: string[];
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
  images: { src: string; line: number }[];
  /** Blocks that carry a fact by being there: `<Note fact="point.fact">` and its like. */
  carriers: { block: string; fact: string; section: string | undefined; line: number }[];
  /** Everything a reader reads, attributes such as titles too, in order; `section` is the id of the one it stands in. */
  runs: (Run & { section: string | undefined })[];
}

/** Splits a chapter into the YAML of its frontmatter and its body; the body keeps its place by leading blank lines. */
export function splitFrontmatter(source: SourceFile): { yaml: SourceFile; body: SourceFile } | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source.text);
  if (!match) return undefined;
  const head = match[0];
  const blank = '\n'.repeat(head.split('\n').length - 1);
  return {
    yaml: { ...source, text: match[1] ?? '' },
    body: { ...source, text: blank + source.text.slice(head.length) },
  };
}

/** Parses a chapter's body as the build does. Throws an error with `line` and `reason` when the MDX is broken. */
export function parseBody({ text }: SourceFile): ChapterBody {
  const root = fromMarkdown(text, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  const out: ChapterBody = {
    sections: [],
    elements: [],
    imports: [],
    links: [],
    images: [],
    carriers: [],
    runs: [],
  };
  const definitions: Definition[] = [];
  const imageNames = new Set<string>();
  walk(root, undefined, (node, section) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxjsEsm') readImports(node.value, node.position?.start.offset ?? 0, text, out);
    if (node.type === 'link') out.links.push({ href: node.url, line });
    if (node.type === 'image') out.images.push({ src: node.url, line });
    if (node.type === 'imageReference') imageNames.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    const run = runOf(node);
    if (run) out.runs.push({ ...run, section: section?.id });
    return isElement(node) ? readElement(node, section, out) : undefined;
  });
  for (const { identifier, url, position } of definitions) {
    const line = position?.start.line ?? 1;
    if (imageNames.has(identifier)) out.images.push({ src: url, line });
    else out.links.push({ href: url, line });
  }
  return out;
}

const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const words = (text: string | undefined): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** Visits every node with the section it stands in; a visit that returns a section has entered it. */
function walk(
  node: Nodes | Root,
  section: Section | undefined,
  visit: (node: Nodes, section: Section | undefined) => Section | undefined,
): void {
  const here = visit(node, section) ?? section;
  if ('children' in node) for (const child of node.children) walk(child, here, visit);
}

/** Files an element under all it is; returns the section it opens, if it is one. */
function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  section: Section | undefined,
  out: ChapterBody,
): Section | undefined {
  const name = node.name ?? '';
  const line = node.position?.start.line ?? 1;
  const attributes: Record<string, string> = {};
  const unread: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') unread.push(`{${attribute.value}}`);
    else if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
    else unread.push(attribute.name);
  }
  out.elements.push({ name, attributes, unread, line, section: section?.id });
  for (const [key, text] of Object.entries(attributes)) {
    if (key !== 'href' && key !== 'src')
      out.runs.push({ text, part: `@${key}`, line: () => line, section: section?.id });
  }
  for (const fact of words(attributes['fact'])) out.carriers.push({ block: name, fact, section: section?.id, line });
  if (name === 'img') out.images.push({ src: attributes['src'] ?? '', line });
  if (name !== 'Section') return undefined;
  const { id = '', title = '', teaches, facts } = attributes;
  const entered = { id, title, teaches: words(teaches), facts: words(facts), text: plainText(node), line };
  out.sections.push(entered);
  return entered;
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
