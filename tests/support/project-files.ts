/** The project's own files, for the tests that read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's folder, with slashes. */
  path: string;
  source: string;
}

/** Reads all files under some folders of the project whose path fits. */
export function projectFiles(folders: string[], fits: RegExp): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.split(sep).includes('node_modules'))
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => fits.test(path))
      .sort()
      .map((path) => ({ path, source: readFileSync(join(projectRoot, path), 'utf8') })),
  );
}
