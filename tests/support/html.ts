/** Reads built HTML files. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { filesUnder } from '../../config/files.ts';

/** One element: its name, attributes and the text directly inside it. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  text: string;
}

/** All elements of a page in document order, those inside <template> too. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: Tree.Node): void => {
    const children = 'childNodes' in node ? node.childNodes : [];
    if ('tagName' in node) {
      found.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: children.map((child) => ('value' in child ? child.value : '')).join(''),
      });
    }
    for (const child of children) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  return found;
}

export interface Page {
  /** From the site's folder, with slashes: `chapters/customers/index.html`. */
  path: string;
  html: string;
  elements: HtmlElement[];
}

/** All pages of a built site. */
export const pagesOf = (folder: string): Page[] =>
  filesUnder(folder, /\.html$/).map((file) => {
    const html = readFileSync(file, 'utf8');
    return { path: relative(folder, file).split(sep).join('/'), html, elements: elementsOf(html) };
  });

/** A script that runs; `application/json` and the like are data. */
export const runs = ({ tag, attributes }: HtmlElement): boolean =>
  tag === 'script' && /^(|module|(text|application)\/javascript)$/i.test(attributes['type'] ?? '');
