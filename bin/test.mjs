/**
 * `npm test [-- suite …]`: installs what is missing, a browser too, builds the sites the tests read, and runs every
 * suite. The last line is `N passed, N failed` over all of them; exit 1 if any failed or ran no test.
 */
import { bootstrap, fail } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildTestSites, testSites } from './sites.mjs';
import { format, lint, playwright, types, vitest } from './suites.mjs';

/** In the order in which they are told; `sites` names the built sites a suite reads. */
const suites = {
  format: {},
  lint: {},
  unit: { vitest: true },
  content: { vitest: true },
  frozen: { vitest: true },
  architecture: { vitest: true },
  types: {},
  built: { vitest: true, sites: ['main', 'base'] },
  leak: { vitest: true, sites: 'all' },
  e2e: { browser: true, sites: 'all' },
  a11y: { browser: true, sites: 'all' },
};
const needsSites = (name) => suites[name].sites !== undefined;

function chosenSuites(named) {
  const unknown = named.filter((name) => !suites[name]);
  if (unknown.length > 0)
    fail(
      `Unknown suite · npm test · expected some of ${Object.keys(suites).join(', ')}, received ${unknown.join(', ')} · npm test -- unit e2e`,
    );
  return Object.keys(suites).filter((name) => named.length === 0 || named.includes(name));
}

const totals = { passed: 0, failed: 0 };

const mostLines = 400;

/** An output without colour codes, which some tools write whatever they are told, and without endless lines. */
function readable(output) {
  const lines = output
    .replace(/\u001b\[[\d;]*[A-Za-z]/g, '')
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  if (lines.length <= mostLines) return lines.join('\n');
  const half = mostLines / 2;
  return [...lines.slice(0, half), `… ${lines.length - mostLines} lines left out …`, ...lines.slice(-half)].join('\n');
}

/** Prints a suite's line, and its output when it failed; an output shared by several is printed once. */
function tell(results) {
  for (const { suite, passed, failed, seconds } of results) {
    totals.passed += passed;
    totals.failed += failed;
    console.log(`${suite}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  }
  const outputs = results.filter(({ failed }) => failed > 0).map(({ output }) => readable(output));
  for (const output of new Set(outputs)) console.log(`\n${output}\n`);
  return results.every(({ failed }) => failed === 0);
}

/** Builds the sites; counts as one test, for a site that does not build is a failure. */
async function build(chosen) {
  const needed = chosen.flatMap((name) => suites[name].sites ?? []);
  const names = Object.keys(testSites()).filter((name) => needed.includes('all') || needed.includes(name));
  const started = Date.now();
  const failed = await buildTestSites(names);
  const seconds = (Date.now() - started) / 1000;
  return tell([
    {
      suite: 'build',
      passed: failed.length ? 0 : 1,
      failed: failed.length ? 1 : 0,
      output: failed.join('\n'),
      seconds,
    },
  ]);
}

/** Brings a browser; without one its suites fail with the reason. */
async function findBrowser() {
  try {
    return await ensureBrowser();
  } catch (error) {
    tell([{ suite: 'browser', passed: 0, failed: 1, output: error.message, seconds: 0 }]);
    return undefined;
  }
}

async function main() {
  await bootstrap();
  const chosen = chosenSuites(process.argv.slice(2));
  const has = (name) => chosen.includes(name);
  const quick = chosen.filter((name) => suites[name].vitest && !needsSites(name));
  const onSites = chosen.filter((name) => suites[name].vitest && needsSites(name));
  const inBrowser = chosen.filter((name) => suites[name].browser);

  // Two lanes for two cores: what reads the sources, beside what builds the sites.
  const [built, browser] = await Promise.all([
    chosen.some(needsSites) ? build(chosen) : true,
    inBrowser.length > 0 ? findBrowser() : undefined,
    (async () => {
      if (has('format')) tell(await format());
      if (has('lint')) tell(await lint());
      if (quick.length > 0) tell(await vitest(quick));
    })(),
  ]);
  // The types that Astro writes must lie still while they are read, so this comes after the builds.
  await Promise.all([
    (async () => has('types') && tell(await types()))(),
    (async () => {
      if (!built) return;
      if (onSites.length > 0) tell(await vitest(onSites));
      if (browser) tell(await playwright(inBrowser, browser));
    })(),
  ]);
  if (!built && onSites.length + inBrowser.length > 0)
    console.log(`not run, for the build failed: ${[...onSites, ...inBrowser].join(', ')}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

main().catch(fail);
