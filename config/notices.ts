/**
 * THIRD-PARTY-NOTICES.txt: name, version, licence and licence text of every package whose code a reader's browser
 * gets, found from what was really bundled, and of the project's direct dependencies.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesUnder } from './files.ts';

/** Packages whose files the build copies into the site without bundling them. */
const copied = ['pagefind'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
  dependencies?: Record<string, string>;
}

/** The package folder a module belongs to (`…/node_modules/@scope/name`), or undefined for our own code. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/').split('?')[0] ?? '';
  return path.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

/** The texts of a package's licence: one file, or a folder with one for each library built in (Pagefind). */
function licenceTexts(folder: string): string[] {
  const entry = readdirSync(folder, { withFileTypes: true }).find(({ name }) => /^(licen[cs]e|copying)/i.test(name));
  if (!entry) return [];
  const paths = entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)];
  return paths.map((path) => readFileSync(path, 'utf8').trim());
}

/** One package's part of the notices. */
function notice(folder: string): string {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const by = typeof author === 'string' ? author : author?.name;
  const text =
    licenceTexts(folder).join('\n\n') ||
    `The package carries no licence file. Its author: ${by ?? 'not named'}. ${homepage ?? ''}`.trim();
  return `${name} ${version}\nLicence: ${license ?? 'not named'}\n\n${text}\n`;
}

export function notices(): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  return {
    name: 'yixue:notices',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const plugin = {
          name: 'yixue:notices',
          applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
          generateBundle(_options: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
            for (const moduleId of Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? [])) {
              const folder = packageFolder(moduleId);
              if (folder) folders.add(folder);
            }
          },
        };
        // A worker is a bundle of its own, made with plugins of its own.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
      'astro:build:done': async ({ dir }) => {
        const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
        for (const name of [...Object.keys(own.dependencies ?? {}), ...copied]) {
          folders.add(join(root, 'node_modules', name).replaceAll('\\', '/'));
        }
        const parts = [...folders].map(notice).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
        const text = [`Third-party software in this site and in its build\n`, ...new Set(parts)].join(
          `\n${'-'.repeat(80)}\n\n`,
        );
        await writeFile(new URL('THIRD-PARTY-NOTICES.txt', dir), text);
      },
    },
  };
}
