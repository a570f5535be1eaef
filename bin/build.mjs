/**
 * Builds the site when its inputs changed: `npm run build -- [--force] [--base /course/] [--out folder]`.
 * The build happens in a folder beside the target and is swapped in when it is whole, so a failed build leaves the
 * last good site as it was. `version.json` in the site names the build; it is written last.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, fail, startedDirectly } from './bootstrap.mjs';
import { run } from './child.mjs';
import { buildId } from './inputs.mjs';
import { astroProgram, root, siteFolder } from './paths.mjs';
import { projectNode } from './project-node.mjs';

/** What `version.json` of a built folder says (`{build, base}`), or undefined when there is no whole build. */
export function builtVersion(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Base paths begin and end with a slash, whatever was typed. */
export const tidyBase = (base) => `/${(base ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** Removes what killed builds left beside the target. */
function sweep(out) {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.match(/^\.(.+)-(?:new|old)-(\d+)$/);
    if (pid?.[1] !== basename(out) || alive(Number(pid[2]))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Puts the fresh folder in the place of the old one. */
function swap(fresh, out, old) {
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds one site. `content` replaces src/content (fixture sites). Resolves with `{ok, built, seconds, output}`;
 * `output` holds what Astro said when `quiet`.
 */
export async function buildSite({
  out = siteFolder,
  base,
  content,
  force = false,
  quiet = false,
  log = console.log,
} = {}) {
  const started = Date.now();
  const target = resolve(root, out);
  const env = { YIXUE_BASE: tidyBase(base ?? process.env.YIXUE_BASE) };
  if (content ?? process.env.YIXUE_CONTENT) env.YIXUE_CONTENT = resolve(root, content ?? process.env.YIXUE_CONTENT);
  const id = buildId({ ...process.env, ...env });
  if (!force && builtVersion(target)?.build === id) return { ok: true, built: false, seconds: 0, output: '' };

  sweep(target);
  mkdirSync(dirname(target), { recursive: true });
  const part = (name) => join(dirname(target), `.${basename(target)}-${name}-${process.pid}`);
  const fresh = part('new');
  log(`Building the site into ${out === siteFolder ? 'dist/client' : out} …`);
  const { code, output } = await run(projectNode(), [astroProgram, 'build'], {
    env: { ...env, YIXUE_OUT: fresh, YIXUE_CACHE: basename(target), YIXUE_BUILD_ID: id, NODE_ENV: 'production' },
    capture: quiet,
    stdio: quiet ? undefined : ['ignore', 'inherit', 'inherit'],
  });
  const seconds = (Date.now() - started) / 1000;
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return { ok: false, built: false, seconds, output };
  }
  writeFileSync(join(fresh, 'version.json'), `${JSON.stringify({ build: id, base: env.YIXUE_BASE })}\n`);
  swap(fresh, target, part('old'));
  return { ok: true, built: true, seconds, output };
}

/** The sentence for a build that failed. */
export function buildFailed(out) {
  const kept = builtVersion(resolve(root, out)) ? `the last good site is still in ${out}` : 'there is no earlier site';
  return `The site was not built · ${out} · ${kept} · mend what the lines above name, then run it again`;
}

async function main() {
  await bootstrap();
  const { values } = parseArgs({
    options: {
      force: { type: 'boolean' },
      base: { type: 'string' },
      out: { type: 'string' },
      content: { type: 'string' },
    },
  });
  const result = await buildSite(values);
  if (!result.ok) fail(buildFailed(values.out ?? 'dist/client'));
  console.log(
    result.built ? `Built in ${result.seconds.toFixed(1)} s.` : 'The site is up to date (--force builds anyway).',
  );
}

if (startedDirectly(import.meta.url)) main().catch(fail);
