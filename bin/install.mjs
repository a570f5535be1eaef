/** Brings node_modules in step with package-lock.json, and does nothing when it already is. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './child.mjs';
import { inRoot, root } from './paths.mjs';
import { npmCommand } from './project-node.mjs';

const stamp = inRoot('node_modules', '.yixue-lock');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

/** Did a person run `npm ci` or `npm install` by hand? npm's own note of what it installed tells. */
function installedByHand() {
  const note = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const have = JSON.parse(readFileSync(note, 'utf8')).packages;
  const want = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    if (!have[path]) return entry.optional === true || entry.peer === true;
    return have[path].version === entry.version;
  });
}

/** Is node_modules in step with the lock file? */
export function installed() {
  if (!existsSync(inRoot('node_modules'))) return false;
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!installedByHand()) return false;
  writeFileSync(stamp, hash);
  return true;
}

/**
 * Installs what is missing; throws a message for a person when npm fails. On Windows a running node.exe cannot be
 * deleted, so there a second installation mends node_modules instead of replacing it.
 */
export async function ensureInstalled(log = console.log) {
  if (installed()) return;
  const mend = process.platform === 'win32' && process.execPath.startsWith(root);
  log('Installing packages (npm, once; a few minutes on a slow line) …');
  const { program, args } = npmCommand();
  const { code } = await run(
    program,
    [...args, mend ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      env: { NODE_ENV: 'development' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (code !== 0) {
    throw new Error(
      `Packages were not installed · ${root} · expected "npm ci" to end with 0, received ${code} · ` +
        "read npm's message above; where the npm registry is out of reach, set a mirror: npm config set registry <address>",
    );
  }
  writeFileSync(stamp, lockHash());
}
