/** Lays a .br and a .gz beside every text file of the site, at the strongest setting: packed once, sent often. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesUnder } from './files.ts';

const text = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest|yaml|wasm)$/;
/** Below this a packed file saves nothing worth a second file. */
const least = 200;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length <= least) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

export function compress(): AstroIntegration {
  return {
    name: 'yixue:compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = filesUnder(fileURLToPath(dir), text);
        // Four at a time: node packs on four threads.
        const lanes = Array.from({ length: 4 }, async () => {
          for (let file = files.pop(); file; file = files.pop()) await pack(file);
        });
        await Promise.all(lanes);
      },
    },
  };
}
