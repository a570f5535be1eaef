/**
 * The search index over whole pages: Pagefind reads the built HTML and writes /pagefind/. Only what our own search
 * dialog loads is kept; Pagefind's ready-made interfaces would add 200 KB nobody asks for.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** A message for a person out of Pagefind's list of errors. */
function stopAt(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind made no index · /pagefind/ · ${errors.join('; ')}`);
}

export function pageSearch(): AstroIntegration {
  return {
    name: 'yixue:page-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { createIndex, close } = await import('pagefind');
        const { index, errors } = await createIndex({ verbose: false });
        stopAt(errors);
        if (!index) return;
        const added = await index.addDirectory({ path: folder });
        stopAt(added.errors);
        const made = await index.getFiles();
        stopAt(made.errors);
        for (const file of made.files.filter(({ path }) => !interfaces.test(path))) {
          const path = join(folder, 'pagefind', file.path);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, file.content);
        }
        await close();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
