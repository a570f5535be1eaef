import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '#src/core/issue.ts';
import { type Locale, locales } from '#src/i18n/locales.ts';
import { cleanText, type SourceFile } from '#src/source/file.ts';
import { issueOn } from '#src/source/place.ts';

/** The content folder: of the project one stands in, or the one that YIXUE_CONTENT names (test sites). */
export const contentRoot = (): string => path.resolve(process.env['YIXUE_CONTENT'] || 'src/content');

/** Reads every file below `root` with one of the endings, sorted by path. A missing folder has no files. */
export async function readTree(root: string, folder: string, endings: string[]): Promise<SourceFile[]> {
  const start = path.join(root, folder);
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const fromHere = path.relative(process.cwd(), root);
  const elsewhere = fromHere.startsWith('..') || path.isAbsolute(fromHere);
  return Promise.all(
    files.map(async (file) => {
      const inside = path.relative(root, file).replaceAll(path.sep, '/');
      const opened = elsewhere ? inside : path.posix.join(fromHere.replaceAll(path.sep, '/'), inside);
      return { file: opened, inside, text: cleanText(await readFile(file, 'utf8')) };
    }),
  );
}

/** The language is the folder's name: `chapters/zh-CN/…`. */
export function localeOf({ file, inside }: SourceFile, issues: Issue[]): Locale | undefined {
  const folder = inside.split('/')[1];
  const locale = locales.find((name) => name === folder);
  if (!locale) {
    issues.push(
      issueOn(file, 0, {
        code: 'unknown-locale',
        message: 'the folder names no language of the site',
        expected: locales.join(' | '),
        received: String(folder),
        fix: 'move the file into the folder of its language',
      }),
    );
  }
  return locale;
}
