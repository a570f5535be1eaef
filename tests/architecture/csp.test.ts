import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicy } from '../../config/csp.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

it('the policy stands behind the charset, before anything that runs, and knows each inline script and style', () => {
  const html = withPolicy(
    page(
      '<script>a = "<b>";</script><script type="module">b</script><style>p{}</style><template><script>c</script></template>',
    ),
    'x',
  );
  expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><title>/);
  for (const text of ['a = "<b>";', 'b', 'p{}', 'c']) expect(html).toContain(hash(text));
});

it('data and files need no hash', () => {
  const html = withPolicy(page('<script type="application/json">{}</script><script src="/x.js"></script>'), 'x');
  expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

it.each(['<button onclick="a()">', '<a href="javascript:a()">', '<svg onload="a()">'])('%s stops the build', (body) => {
  expect(() => withPolicy(page(body), 'chapters/x/index.html')).toThrow(/Inline handler · chapters\/x\/index.html/);
});
