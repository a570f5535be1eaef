import { expect, test } from '../support/browser-test.ts';

/** Asks without following and without a browser's own repairs. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', headers });

test('pages are not kept, hashed files are kept for a year, all are packed and typed', async ({ server }) => {
  const page = await ask(server.url, { 'accept-encoding': 'br' });
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  const etag = page.headers.get('etag') ?? '';
  expect((await ask(server.url, { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);

  const hashed = /_astro\/[\w.-]+\.js/.exec(await page.text())?.[0] ?? '';
  expect((await ask(server.url + hashed)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a folder without its slash forwards to the one with, and keeps the query', async ({ server }) => {
  const answer = await ask(`${server.url}search?q=1`);
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/search/?q=1');
});

test('what is not there is our own 404 page; nothing outside the folder is served', async ({ server }) => {
  for (const path of [
    'none/',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..%5c..%5cpackage.json',
    '.git/config',
    '%zz',
  ]) {
    const answer = await ask(server.url + path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).toContain('<html');
  }
});
