/**
 * `node bin/complete-lock.mjs`, after `npm install <name>`: puts into package-lock.json the optional packages of other
 * platforms (`@pagefind/darwin-arm64` …) that npm left out because the registry in use does not carry them. Without
 * them `npm ci` refuses the lock file. A platform that needs one fetches it by name and version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startedDirectly } from './bootstrap.mjs';
import { inRoot } from './paths.mjs';

const systems = {
  darwin: 'darwin',
  windows: 'win32',
  win32: 'win32',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  s390x: 's390x',
  wasm32: 'wasm32',
};
const libraries = { gnu: 'glibc', musl: 'musl' };

/** What a platform package's name says of where it runs. */
function platform(name) {
  const words = name.split(/[/-]/);
  const one = (table) =>
    words
      .map((word) => table[word])
      .filter(Boolean)
      .slice(0, 1);
  const [os, cpu, libc] = [one(systems), one(processors), one(libraries)];
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}) };
}

/** Where node finds `name` from the package at `from`, as a lock path. */
function located(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder) return undefined;
  }
}

/** Optional packages with an exact version that the lock lacks or holds in another version: `{from, name, version}`. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const at = located(lock.packages, from, name);
        return /^\d+\.\d+\.\d+\S*$/.test(version) && (!at || lock.packages[at].version !== version);
      })
      .map(([name, version]) => ({ from, name, version })),
  );
}

/** The lock with what it lacked. A version in the way moves down to the packages that want it. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const { from, name, version } of missingOptional(lock)) {
    const beside = from.slice(0, from.lastIndexOf('node_modules/'));
    const path = `${beside}node_modules/${name}`;
    const inTheWay = packages[path];
    if (inTheWay) {
      for (const [user, { optionalDependencies = {} }] of Object.entries(packages)) {
        const folder = user.slice(0, user.lastIndexOf('node_modules/'));
        if (optionalDependencies[name] === inTheWay.version && folder !== beside)
          packages[`${folder}node_modules/${name}`] = inTheWay;
      }
    }
    // A platform's part of a package stands under the package's own licence.
    const { dev, license } = packages[from];
    packages[path] = {
      version,
      ...platform(name),
      ...(dev ? { dev } : {}),
      ...(license ? { license } : {}),
      optional: true,
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (startedDirectly(import.meta.url)) {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptional(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  for (const { name, version } of missing) console.log(`added ${name} ${version}`);
  console.log(missing.length > 0 ? 'package-lock.json is complete now.' : 'package-lock.json was complete.');
}
