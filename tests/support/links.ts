/** Do the links of a built site lead somewhere, below its base path? */
import type { Page } from './html.ts';

const linkAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data-href', 'data-src'];

/** Addresses an element names. */
function addresses(attributes: Record<string, string>): string[] {
  const sets = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const refresh =
    attributes['http-equiv']?.toLowerCase() === 'refresh'
      ? /url=(.*)$/i.exec(attributes['content'] ?? '')?.[1]
      : undefined;
  return [...linkAttributes.map((name) => attributes[name]), ...sets, refresh].filter(
    (address) => address !== undefined && address !== '',
  ) as string[];
}

const pageAddress = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/**
 * Internal links that miss the base path, lead to no file, to a folder without its slash, or to an anchor that is
 * not there; a line each. `files` are all files of the site, `origin` its own host (canonical links carry it).
 */
export function linkViolations(
  pages: Page[],
  files: Iterable<string>,
  base: string,
  origin = 'http://localhost:4321',
): string[] {
  const known = new Set(files);
  const ids = new Map(
    pages.map(({ path, elements }) => [path, new Set(elements.flatMap(({ attributes: { id, name } }) => [id, name]))]),
  );
  const verdict = (page: Page, address: string): string | undefined => {
    const target = new URL(address, `${origin}${base}${pageAddress(page.path)}`);
    if (target.origin !== origin) return undefined;
    const path = decodeURIComponent(target.pathname);
    if (!path.startsWith(base)) return `does not start with ${base}`;
    const inside = path.slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!known.has(file)) return known.has(`${file}/index.html`) ? 'has no slash at its end' : 'leads to no file';
    const anchor = decodeURIComponent(target.hash.slice(1));
    if (anchor && file.endsWith('.html') && !ids.get(file)?.has(anchor)) return `names no id of ${file}`;
    return undefined;
  };
  return pages.flatMap((page) =>
    page.elements.flatMap(({ tag, attributes }) =>
      addresses(attributes).flatMap((address) => {
        const why = verdict(page, address);
        return why ? [`${page.path}: <${tag}> ${address} ${why}`] : [];
      }),
    ),
  );
}
