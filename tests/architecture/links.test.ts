import { expect, it } from 'vitest';
import { elementsOf } from '../support/html.ts';
import { linkViolations } from '../support/links.ts';

const check = (html: string): string[] =>
  linkViolations(
    [
      { path: 'a/index.html', html, elements: elementsOf(html) },
      { path: 'b/index.html', html: '', elements: elementsOf('<p id="节">') },
    ],
    ['a/index.html', 'b/index.html', 'x.js'],
    '/course/',
  );

it.each([
  ['a link without the base', '<a href="/b/">', 'does not start with /course/'],
  ['a script that is not there', '<script src="/course/y.js"></script>', 'leads to no file'],
  [
    'a canonical link without the base',
    '<link rel="canonical" href="http://localhost:4321/a/">',
    'does not start with',
  ],
  ['a folder without its slash', '<a href="/course/b">', 'has no slash'],
  ['a relative link to nothing', '<a href="c/">', 'leads to no file'],
  ['an anchor that is not there', '<a href="/course/b/#none">', 'names no id'],
  ['an anchor of the page itself', '<a href="#none">', 'names no id'],
  ['a forwarding that misses the base', '<meta http-equiv="refresh" content="0; url=/b/">', 'does not start with'],
])('%s is refused', (_title, html, message) => {
  expect(check(html).join('\n')).toContain(message);
});

it('what leads somewhere is not', () => {
  expect(
    check(
      '<p id="here"><a href="/course/b/?q=1#节"><a href="../b/"><a href="#here"><a href="mailto:a@b"><a href="https://example.org/b"><script src="/course/x.js"></script><img src="data:,x">',
    ),
  ).toEqual([]);
});
