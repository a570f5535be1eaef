/**
 * What a file imports: .ts and .tsx by TypeScript's parser (import, import type, export from, import(), import('…')
 * types, import.meta.glob, new URL(…, import.meta.url)), .astro frontmatter and <script> blocks, and MDX.
 */
import { posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import ts from 'typescript';
import type { SourceFile } from './project-files.ts';

export interface Import {
  specifier: string;
  /** From 1, in the file itself. */
  line: number;
}

/** A piece of TypeScript inside a file, and the line before its first. */
interface Script {
  code: string;
  offset: number;
}

const lineOf = (source: string, index: number): number => source.slice(0, index).split('\n').length;

function astroScripts(source: string): Script[] {
  const scripts: Script[] = [];
  const fence = /^\s*---[^\n]*\n([\s\S]*?)\n---/.exec(source);
  if (fence?.[1] !== undefined) scripts.push({ code: fence[1], offset: lineOf(source, source.indexOf(fence[1])) - 1 });
  for (const block of source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const code = block[1] ?? '';
    scripts.push({ code, offset: lineOf(source, block.index + block[0].indexOf(code)) - 1 });
  }
  return scripts;
}

function mdxScripts(source: string): Script[] {
  // The frontmatter's lines are emptied, not removed, so that line numbers hold.
  const text = source.replace(/^---\n[\s\S]*?\n---/, (matter) => matter.replace(/[^\n]/g, ''));
  const tree = fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  const scripts: Script[] = [];
  const visit = (node: {
    type: string;
    value?: unknown;
    children?: unknown[];
    position?: { start: { line: number } } | undefined;
  }): void => {
    if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) {
      scripts.push({ code: String(node.value ?? ''), offset: (node.position?.start.line ?? 1) - 1 });
    }
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree as Parameters<typeof visit>[0]);
  return scripts;
}

/** The pieces of TypeScript of a file of any kind. */
export function scriptsOf({ path, source }: SourceFile): Script[] {
  if (path.endsWith('.astro')) return astroScripts(source);
  if (path.endsWith('.mdx')) return mdxScripts(source);
  return [{ code: source, offset: 0 }];
}

/** TypeScript's tree of one piece; `.tsx` grammar only where JSX may stand. */
export const parseScript = (path: string, code: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    code,
    ts.ScriptTarget.Latest,
    true,
    /\.ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.TSX,
  );

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

function specifiers(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [textOf(node.moduleSpecifier) ?? []].flat();
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [textOf(node.argument.literal) ?? []].flat();
  if (ts.isExternalModuleReference(node)) return [textOf(node.expression) ?? []].flat();
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword || called === 'require')
      return [textOf(node.arguments[0]) ?? []].flat();
    if (called !== 'import.meta.glob') return [];
    const [patterns] = node.arguments;
    const list = patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements.map(textOf) : [textOf(patterns)];
    return list.filter((pattern) => pattern !== undefined && !pattern.startsWith('!')) as string[];
  }
  // A worker or a file named beside the module; other URLs are addresses.
  const file =
    ts.isNewExpression(node) && node.expression.getText() === 'URL' ? textOf(node.arguments?.[0]) : undefined;
  return file && /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(file) && node.getText().includes('import.meta.url') ? [file] : [];
}

/** All imports of a file, with their lines. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const { code, offset } of scriptsOf(file)) {
    const tree = parseScript(file.path, code);
    const visit = (node: ts.Node): void => {
      const line = (): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 + offset;
      for (const specifier of specifiers(node)) found.push({ specifier, line: line() });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

const endings = ['', '.ts', '.tsx', '.astro', '.js', '.mjs', '/index.ts', '/index.tsx'];

/** Project paths that an import means; none for a package. A glob may mean many. */
export function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string[] {
  const clean = specifier.split('?')[0] ?? '';
  let path: string;
  if (clean.startsWith('#src/')) path = clean.slice(1);
  else if (/^\.{1,2}(\/|$)/.test(clean)) path = posix.normalize(posix.join(posix.dirname(from), clean));
  else if (clean.startsWith('/')) path = clean.slice(1);
  else return [];
  if (/[*{]/.test(path)) return [...known].filter((candidate) => posix.matchesGlob(candidate, path));
  return [endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path];
}
