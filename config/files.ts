/** The files of a built folder, for the integrations that work on it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files under a folder whose name fits, in a fixed order. */
export function filesUnder(folder: string, fits: RegExp = /./): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && fits.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
