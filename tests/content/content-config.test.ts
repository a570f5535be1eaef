import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';

interface Collection {
  loader: { base: URL };
}

vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));
vi.mock('astro/loaders', () => ({ glob: (options: unknown) => options }));
afterEach(() => vi.unstubAllEnvs());

// `#` does to a text on every system what the colon of `C:\` does on Windows: read as an address, it names another place.
test.each([[path.resolve('/courses/of #1')], [path.join('courses', 'of #1')]])(
  'the content folder %j is found whatever signs are in its name',
  async (folder) => {
    vi.stubEnv('YIXUE_CONTENT', folder);
    vi.resetModules();
    const { collections } = (await import('#src/content.config.ts')) as unknown as {
      collections: Record<string, Collection>;
    };
    expect(Object.keys(collections)).toEqual(['chapters', 'questions', 'examples']);
    for (const [name, { loader }] of Object.entries(collections)) {
      expect(fileURLToPath(new URL(loader.base, 'file:///project/'))).toBe(path.resolve(folder, name));
    }
  },
);
