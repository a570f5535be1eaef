/** What a build is made of, as one short hash: the build's name, and the reason to build again or not. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { root } from './paths.mjs';

const sources = ['src', 'public', 'config', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const settings = ['YIXUE_BASE', 'YIXUE_SITE', 'YIXUE_CONTENT', 'REPORT_URL'];

/** All files under a path, sorted, tests left out: a changed test changes no page. */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name) && entry.name !== '.DS_Store')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

/** The build's id: 16 hex digits over the content of all inputs and the settings that shape the pages. */
export function buildId(env = process.env) {
  const licences = readdirSync(root).filter((name) => name.startsWith('LICENSE'));
  const paths = [...sources, ...licences].map((name) => join(root, name));
  if (env.YIXUE_CONTENT) paths.push(resolve(root, env.YIXUE_CONTENT));
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const name of settings) {
    const value = name === 'YIXUE_CONTENT' && env[name] ? relative(root, resolve(root, env[name])) : env[name];
    hash.update(`${name}=${value ?? ''}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
