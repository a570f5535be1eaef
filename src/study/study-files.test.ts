import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchFile, fetchIndex, forgetFiles } from './study-files.client.ts';

const asked: [href: string, cache: RequestCache | undefined][] = [];
const said: string[] = [];
beforeEach(() => {
  vi.stubGlobal('fetch', (href: string, { cache }: RequestInit) => {
    asked.push([href, cache]);
    return Promise.resolve(Response.json({ v: 1, build: asked.length }));
  });
  vi.stubGlobal('window', { dispatchEvent: ({ type }: Event) => said.push(type) });
});
afterEach(() => {
  forgetFiles();
  vi.unstubAllGlobals();
  asked.length = 0;
  said.length = 0;
});

test('a file is fetched once', async () => {
  await Promise.all([fetchFile('/a.json'), fetchFile('/a.json'), fetchIndex('/index.json')]);
  await fetchFile('/a.json');
  expect(asked.map(([href]) => href)).toEqual(['/a.json', '/index.json']);
});

test('what was forgotten is fetched anew, the index too, and the page is told that a file is lost', async () => {
  await fetchIndex('/index.json');
  await fetchFile('/a.json');
  forgetFiles();
  expect(said).toEqual(['yixue:lost-file']);
  expect(await fetchIndex('/index.json')).toMatchObject({ build: 3 });
  expect(await fetchFile('/a.json')).toMatchObject({ build: 4 });
  // What the browser itself kept is asked about, too.
  expect(asked.slice(2).map(([, cache]) => cache)).toEqual(['no-cache', 'no-cache']);
});

test('a file that did not come is asked for again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(fetchFile('/gone.json')).rejects.toThrow('404 /gone.json');
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ v: 1 })));
  expect(await fetchFile('/gone.json')).toEqual({ v: 1 });
});
