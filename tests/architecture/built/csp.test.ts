import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Page, pagesOf, runs } from '../../support/html.ts';
import { builtSite } from '../../support/sites.ts';

/** Inline scripts and styles that the page's own policy would block; read apart from the code that writes it. */
function blocked({ path, elements }: Page): string[] {
  const first = elements.findIndex(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  if (first < 0) return [`${path}: no policy`];
  const content = elements[first]?.attributes['content'] ?? '';
  const allowed = (directive: string): string => new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(content)?.[1] ?? '';
  return elements.flatMap((element, index) => {
    const inline = element.tag === 'style' || (runs(element) && element.attributes['src'] === undefined);
    if (!inline) return [];
    if (index < first) return [`${path}: <${element.tag}> stands before the policy`];
    const hash = createHash('sha256').update(element.text).digest('base64');
    const directive = element.tag === 'style' ? 'style-src' : 'script-src';
    return allowed(directive).includes(`'sha256-${hash}'`)
      ? []
      : [`${path}: <${element.tag}>${element.text.slice(0, 60)}`];
  });
}

it.each(['main', 'base'])('every inline script and style of every page of site %s is in its policy', (name) => {
  const pages = pagesOf(builtSite(name));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.flatMap(blocked)).toEqual([]);
});

it('no policy allows what is not ours: no unsafe-inline and no unsafe-eval for scripts, no other host', () => {
  for (const { path, elements } of pagesOf(builtSite('main'))) {
    const content = elements.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')
      ?.attributes['content'];
    const scripts = /script-src ([^;]*)/.exec(content ?? '')?.[1] ?? '';
    expect(scripts, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*|'strict-dynamic'/);
    expect(scripts, path).toMatch(/^'self' 'wasm-unsafe-eval'/);
    expect(content, path).toMatch(/default-src 'self';.*object-src 'none'; base-uri 'self'; form-action 'self'/);
  }
});

it('a page whose script is missing from its policy is found', () => {
  const elements = [
    { tag: 'meta', attributes: { 'http-equiv': 'content-security-policy', content: "script-src 'self'" }, text: '' },
    { tag: 'script', attributes: {}, text: 'planted' },
  ];
  expect(blocked({ path: 'x', html: '', elements })).toEqual(['x: <script>planted']);
});
