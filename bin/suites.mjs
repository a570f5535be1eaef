/**
 * What `npm test` runs, suite by suite. Each runner resolves with a list of results
 * `{suite, passed, failed, output, seconds}`; a suite that ran no test has failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from './child.mjs';
import { inRoot, root } from './paths.mjs';

const tool = (...parts) => inRoot('node_modules', ...parts);
const seconds = (started) => (Date.now() - started) / 1000;
const plain = { FORCE_COLOR: '0' };

/** Runs programs of npm packages one after the other and counts them as one test. */
async function asOne(suite, commands) {
  const started = Date.now();
  let output = '';
  for (const [program, ...args] of commands) {
    const done = await run(process.execPath, [program, ...args], { capture: true, env: plain });
    output += done.output;
    if (done.code !== 0) return [{ suite, passed: 0, failed: 1, output, seconds: seconds(started) }];
  }
  return [{ suite, passed: 1, failed: 0, output, seconds: seconds(started) }];
}

export const format = () =>
  asOne('format', [[tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']]);

export const lint = () => asOne('lint', [[tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']]);

export const types = () =>
  asOne('types', [
    [tool('astro', 'bin', 'astro.mjs'), 'check', '--minimumSeverity', 'warning'],
    [tool('typescript', 'bin', 'tsc'), '--noEmit'],
  ]);

/** Runs a test program with a JSON report in a file of its own and reads it. */
async function reported(args, env, fileEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'yixue-tests-'));
  const file = join(folder, 'report.json');
  try {
    const done = await run(
      process.execPath,
      args.map((arg) => arg.replace('{file}', file)),
      {
        capture: true,
        env: { ...plain, ...env, ...(fileEnv ? { [fileEnv]: file } : {}) },
      },
    );
    let report;
    try {
      report = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      report = undefined;
    }
    return { ...done, report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The project of vitest.config.ts that a test file belongs to. */
function projectOf(file) {
  const path = relative(root, file).split(sep).join('/');
  if (/^(src|config)\//.test(path)) return 'unit';
  if (path.startsWith('tests/architecture/built/')) return 'built';
  return path.split('/')[1];
}

/** Sums counts `[{suite, passed, failed}]` by suite; a program that broke off fails them all. */
function summed(names, counts, { code, output }, started) {
  const results = names.map((suite) => {
    const own = counts.filter((count) => count.suite === suite);
    const sum = (key) => own.reduce((total, count) => total + count[key], 0);
    return { suite, passed: sum('passed'), failed: sum('failed'), output, seconds: seconds(started) };
  });
  for (const result of results) {
    if (result.passed + result.failed === 0)
      Object.assign(result, { failed: 1, output: `${result.suite}: no test ran\n${output}` });
  }
  if (code !== 0 && results.every(({ failed }) => failed === 0)) results[0].failed = 1;
  return results;
}

/** Vitest, some of its projects in one run. */
export async function vitest(names) {
  const started = Date.now();
  const args = [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json={file}',
  ];
  const done = await reported([...args, ...names.flatMap((name) => ['--project', name])], {});
  const counts = (done.report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const suite = projectOf(name);
    if (assertionResults.length === 0) return [{ suite, passed: 0, failed: status === 'passed' ? 0 : 1 }];
    return assertionResults.map((test) => ({
      suite,
      passed: Number(test.status === 'passed'),
      failed: Number(test.status === 'failed'),
    }));
  });
  return summed(names, counts, done, started);
}

/** All specs of a Playwright report, however deep. */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Playwright, some of its projects in one run. */
export async function playwright(names, browser) {
  const started = Date.now();
  const args = [tool('@playwright', 'test', 'cli.js'), 'test', '--reporter=dot,json'];
  const done = await reported(
    [...args, ...names.flatMap((name) => ['--project', name])],
    { CHROME_PATH: browser },
    'PLAYWRIGHT_JSON_OUTPUT_NAME',
  );
  const tests = (done.report?.suites ?? []).flatMap(specsOf).flatMap(({ tests }) => tests);
  const counts = tests.map(({ projectName, status }) => ({
    suite: projectName,
    passed: Number(status === 'expected'),
    failed: Number(status === 'unexpected' || status === 'flaky'),
  }));
  return summed(names, counts, done, started);
}
