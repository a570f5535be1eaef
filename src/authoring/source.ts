import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '#src/core/issue.ts';
import { type Locale, locales } from '#src/i18n/locales.ts';
import { issueOn } from './place.ts';

/** A file of the content folder, its text without BOM or CR. Paths have forward slashes everywhere. */
export interface SourceFile {
  /** Its path as an editor opens it: from the folder one stands in, or from the content folder when that lies elsewhere. */
  file: string;
  /** Its path inside the content folder, which says what it is: `chapters/zh-CN/01-customers.mdx`. */
  inside: string;
  text: string;
}

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

/** Drops a byte order mark and turns CRLF into LF, so that line numbers and hashes are the same everywhere. */
const cleanText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The line (from 1) of an offset in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

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
