/** Licences of everything the project depends on in production, read from the lock file and the packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-files.ts';

const allowed = new Set(
  'MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 MPL-2.0 CC0-1.0 CC-BY-3.0 CC-BY-4.0 Unlicense BlueOak-1.0.0 Python-2.0 Zlib'.split(
    ' ',
  ),
);

/**
 * sharp is an optional tool of Astro's for photographs. Its prebuilt libvips (LGPL-3.0) runs as a library of its own
 * on the author's machine, can be replaced there, and no part of it reaches the built site.
 */
const buildTool = /^@img\/sharp-/;
const buildToolLicences = new Set(['LGPL-3.0-or-later']);

interface LockEntry {
  version?: string;
  license?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
export type Lock = { packages: Record<string, LockEntry> };

/** Does an SPDX expression allow use under one of our licences? `A OR B`: one is enough; `A AND B`: both. */
function fits(expression: string, ok: (id: string) => boolean): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/\sOR\s/.test(text)) return text.split(/\sOR\s/).some((part) => fits(part, ok));
  if (/\sAND\s/.test(text)) return text.split(/\sAND\s/).every((part) => fits(part, ok));
  return ok(text);
}

/** Where node finds `name` when the package at `from` asks for it. */
function located(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (folder === '') return undefined;
  }
}

/** Lock paths of all packages that the project needs in production, recursively. */
export function productionPackages(lock: Lock): string[] {
  const seen = new Set<string>();
  const queue = [''];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const entry = lock.packages[path];
    const needs = {
      ...entry?.dependencies,
      ...entry?.optionalDependencies,
      ...(path === '' ? {} : entry?.peerDependencies),
    };
    for (const name of Object.keys(needs)) {
      const found = located(lock, path, name);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      queue.push(found);
    }
  }
  return [...seen].sort();
}

/** The licence a package names: in its own package.json when installed, else in the lock file. */
function licenceOf(path: string, entry: LockEntry): string {
  try {
    const manifest = JSON.parse(readFileSync(join(projectRoot, path, 'package.json'), 'utf8')) as {
      license?: string | { type: string };
      licenses?: { type: string }[];
    };
    const named = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ');
    return (typeof named === 'object' ? named.type : named) ?? entry.license ?? '';
  } catch {
    return entry.license ?? '';
  }
}

/** Packages whose licence is not among ours, a line each; a package that names none is refused too. */
export function licenceViolations(lock: Lock): string[] {
  return productionPackages(lock).flatMap((path) => {
    const entry = lock.packages[path] ?? {};
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = licenceOf(path, entry);
    const ok = (id: string): boolean => allowed.has(id) || (buildTool.test(name) && buildToolLicences.has(id));
    return licence && fits(licence, ok) ? [] : [`${name} ${entry.version ?? ''}: ${licence || 'names no licence'}`];
  });
}
