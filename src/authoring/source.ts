import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '#src/core/issue.ts';

/** A file of the content folder: its path as people know it (forward slashes), and its text without BOM or CR. */
export interface SourceFile {
  file: string;
  text: string;
}

/** Reads every file below `root` with one of the endings, sorted by path. A missing folder has no files. */
export async function readTree(root: string, folder: string, endings: string[]): Promise<SourceFile[]> {
  const start = path.join(root, folder);
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      file: path.relative(root, file).split(path.sep).join('/'),
      text: cleanText(await readFile(file, 'utf8')),
    })),
  );
}

/** Drops a byte order mark and turns CRLF into LF, so that line numbers and hashes are the same everywhere. */
export const cleanText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The line (from 1) of an offset in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Collects issues about one file; every field has its say. */
export type Report = (issue: Omit<Issue, 'file'>) => void;

/** A reporter that files every issue under one name. */
export const reporter =
  (issues: Issue[], file: string): Report =>
  (issue) =>
    issues.push({ file, ...issue });
