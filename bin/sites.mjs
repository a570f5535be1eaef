/**
 * The sites that the tests read: the course itself, the course below another base path, and every fixture site of
 * tests/sites/ (a folder with the layout of src/content). `node bin/sites.mjs [name …]` builds what changed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { bootstrap, fail, startedDirectly } from './bootstrap.mjs';
import { buildSite } from './build.mjs';
import { inRoot, siteFolder } from './paths.mjs';

/** Every site by name: `{out, base, content?}`. */
export function testSites() {
  const fixtures = inRoot('tests', 'sites');
  const names = existsSync(fixtures)
    ? readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    main: { out: siteFolder, base: '/' },
    base: { out: inRoot('.cache', 'sites', 'base'), base: '/course/' },
    ...Object.fromEntries(
      names.map(({ name }) => [
        name,
        { out: inRoot('.cache', 'sites', name), base: '/', content: `tests/sites/${name}` },
      ]),
    ),
  };
}

/** Builds the sites that changed, one after the other; resolves with the output of those that failed. */
export async function buildTestSites(names = Object.keys(testSites()), log = console.log) {
  const sites = testSites();
  const failed = [];
  for (const name of names) {
    const result = await buildSite({ ...sites[name], quiet: true, log: () => {} });
    if (!result.ok) failed.push(`site ${name}:\n${result.output}`);
    else log(`site ${name}: ${result.built ? `built in ${result.seconds.toFixed(1)} s` : 'up to date'}`);
  }
  return failed;
}

if (startedDirectly(import.meta.url)) {
  await bootstrap();
  const named = process.argv.slice(2);
  const failed = await buildTestSites(named.length > 0 ? named : undefined);
  if (failed.length > 0) fail(failed.join('\n'));
}
