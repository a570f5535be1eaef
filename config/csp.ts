/**
 * The content security policy of each page, as a <meta> in its head: scripts of our own and exactly the inline ones
 * that stand in the page. Made from the finished HTML, so that no inline script can be forgotten; Astro's own
 * `security.csp` does not know `is:inline` scripts and lists the hashes of all files of the site on every page.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { filesUnder } from './files.ts';

/** `type`s that make a browser run, or act on, an inline script. Everything else is data and needs no hash. */
const executable = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;

export interface InlineParts {
  scripts: string[];
  styles: string[];
  /** What no hash can allow: `onclick="…"`, `href="javascript:…"`. */
  forbidden: string[];
  /** Where the <meta> goes: behind the charset, before anything that runs. */
  insertAt: number;
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
  if ('content' in node) yield* elements(node.content);
}

/** Reads what a page carries inline. */
export function inlineParts(html: string): InlineParts {
  const parts: InlineParts = { scripts: [], styles: [], forbidden: [], insertAt: -1 };
  for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
    const attribute = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
    const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (element.tagName === 'script' && attribute('src') === undefined && executable.test(attribute('type') ?? ''))
      parts.scripts.push(text);
    if (element.tagName === 'style') parts.styles.push(text);
    for (const { name, value } of element.attrs) {
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value))
        parts.forbidden.push(`<${element.tagName} ${name}="${value}">`);
    }
    const end = element.sourceCodeLocation?.startTag?.endOffset ?? element.sourceCodeLocation?.endOffset;
    const charset = element.tagName === 'meta' && attribute('charset') !== undefined;
    if (end !== undefined && (charset || (element.tagName === 'head' && parts.insertAt < 0))) parts.insertAt = end;
  }
  return parts;
}

const sources = (texts: string[]): string =>
  [...new Set(texts)].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

/** The policy of a page with these inline parts. 'wasm-unsafe-eval' is Pagefind's WebAssembly. */
export function policy({ scripts, styles }: Pick<InlineParts, 'scripts' | 'styles'>): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${sources(scripts)}`,
    `style-src 'self'${sources(styles)}`,
    // Measures computed at build (a bar's width) stand in style attributes; they can load nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** The page with its policy; throws when it carries what no policy can allow. */
export function withPolicy(html: string, name: string): string {
  const parts = inlineParts(html);
  if (parts.forbidden.length > 0) {
    throw new Error(
      `Inline handler · ${name} · expected scripts in <script>, received ${parts.forbidden.join(', ')} · the security policy forbids it: use addEventListener`,
    );
  }
  if (parts.insertAt < 0)
    throw new Error(`No <head> · ${name} · expected a page with a head, received none · use the page layout`);
  const meta = `<meta http-equiv="content-security-policy" content="${policy(parts)}">`;
  return html.slice(0, parts.insertAt) + meta + html.slice(parts.insertAt);
}

export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'yixue:csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of filesUnder(folder, /\.html$/)) {
          await writeFile(file, withPolicy(await readFile(file, 'utf8'), relative(folder, file)));
        }
      },
    },
  };
}
