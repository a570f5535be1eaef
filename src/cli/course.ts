/**
 * `npm run --silent course -- check | coverage | grade`: what authors, tests and other tools ask of the content.
 * Results go to stdout, messages to stderr. Exit 0: done; 1: unusable input, or findings (check, coverage).
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadCourse } from '#src/authoring/index.ts';
import { measureCoverage, totalCoverage } from '#src/authoring/coverage.ts';
import type { Words } from '#src/source/place.ts';
import { formatIssue } from '#src/core/issue.ts';
import { locales } from '#src/i18n/locales.ts';
import type { Item } from '#src/questions/registry.ts';
import { gradeLine } from './grade.ts';

const usage = 'course check [--json] | coverage [--published] | grade [--locale zh-CN]';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function check(json: boolean): Promise<number> {
  const { issues } = await loadCourse();
  for (const issue of issues) print(json ? JSON.stringify(issue) : formatIssue(issue));
  if (issues.length === 0) complain('content: nothing wrong');
  return issues.length === 0 ? 0 : 1;
}

async function coverage(published: boolean): Promise<number> {
  const { catalogue, issues } = await loadCourse();
  for (const issue of issues) complain(formatIssue(issue));
  const rows = measureCoverage(catalogue, { published });
  print('| chapter | point | taught in | questions | facts | missing |');
  print('|---|---|---|---:|---:|---|');
  for (const row of rows) {
    const missing = row.facts.filter(({ found }) => !found).map(({ id }) => id);
    print(
      `| ${row.chapter} | ${row.zh} \`${row.point}\` | ${row.taughtIn.join(', ') || '–'} | ${row.questions} | ${row.facts.length - missing.length}/${row.facts.length} | ${missing.join(', ')} |`,
    );
  }
  const total = totalCoverage(rows);
  print(
    `taught ${total.taught} of ${total.points} · two questions ${total.twoQuestions} of ${total.points} · facts ${total.factsFound} of ${total.facts}`,
  );
  return total.taught === total.points && total.twoQuestions === total.points && total.factsFound === total.facts
    ? 0
    : 1;
}

/** Each line in gives one line out, blank ones too: whoever reads the answers pairs them by their order. */
async function grade(locale: string): Promise<number> {
  const { catalogue } = await loadCourse();
  const items = new Map<string, Item | undefined>();
  for (const { item, locale: language } of catalogue.questions) {
    if (language === locale && !items.has(item.id)) items.set(item.id, 'broken' in item ? undefined : item);
  }
  const lines = (await text(process.stdin)).replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  let faults = 0;
  lines.forEach((line, index) => {
    const result = gradeLine(line, index + 1, items);
    if (result.type === 'error') faults += 1;
    print(JSON.stringify(result));
  });
  return faults === 0 ? 0 : 1;
}

/** Refuses a command line, in one line. */
function refuse(command: string | undefined, words: Words): number {
  complain(formatIssue({ file: 'command line', line: 1, path: command ? `/${command}` : '', ...words }));
  return 1;
}

async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2);
  const option = (name: string, type: 'boolean' | 'string') =>
    parseArgs({ args: rest, options: { [name]: { type } }, strict: true, allowPositionals: false }).values[name];
  try {
    if (command === 'check') return await check(option('json', 'boolean') === true);
    if (command === 'coverage') return await coverage(option('published', 'boolean') === true);
    if (command === 'grade') {
      const locale = String(option('locale', 'string') ?? 'zh-CN');
      if (locales.some((known) => known === locale)) return await grade(locale);
      return refuse(command, {
        code: 'unknown-locale',
        message: '--locale names no language of the course',
        expected: locales.join(' | '),
        received: locale || 'nothing',
        fix: 'choose one of them',
      });
    }
  } catch (error) {
    const bad = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!bad) throw error;
    return refuse(command, {
      code: 'unknown-option',
      message: 'the options do not fit the command',
      expected: usage,
      received: rest.join(' '),
      fix: 'take the option out or correct it',
    });
  }
  return refuse(undefined, {
    code: 'unknown-command',
    message: 'there is no such command',
    expected: usage,
    received: command ?? 'nothing',
    fix: 'use one of them',
  });
}

process.exitCode = await main();
