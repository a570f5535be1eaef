import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#src/core/issue.ts';
import { type CommandInput, oneLine, type Outcome, runCommand } from '../support/run-command.ts';
import { chapter, questions, replace, writeCourse } from './sound-course.ts';

/** Runs `course …` on the sound course or on the content folder that is named; null is the course's own. */
const course = (args: string[], { content = sound as string | null, ...rest }: CommandInput = {}): Promise<Outcome> =>
  runCommand('src/cli/course.ts', args, { content, ...rest });

const sound = writeCourse();
const faulty = writeCourse((files) => {
  replace(files, questions, 'key: yes-option', 'key: maybe');
  replace(files, chapter, '#s-second)', '#s-secnod)');
  replace(files, chapter, 'title: 第一章', 'title: |-\n  第一章\n  第二行\nnonsense: |\n  甲\n  乙');
});

describe('course check', { timeout: 30_000 }, () => {
  test('nothing wrong: exit 0 and nothing on stdout', async () => {
    expect(await course(['check'])).toMatchObject({ code: 0, out: [] });
  });

  test('one issue a line, whatever stands in it, and exit 1', async () => {
    const { code, out } = await course(['check'], { content: faulty });
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThanOrEqual(2);
    for (const line of out) expect(line).toMatch(oneLine);
  });

  test('a chapter without frontmatter is one line', async () => {
    const content = writeCourse((files) => {
      files[chapter] = '\n\n正文\n\n正文\n';
    });
    const { out } = await course(['check'], { content });
    expect(out.filter((line) => line.startsWith('no-frontmatter'))).toHaveLength(1);
    for (const line of out) expect(line).toMatch(oneLine);
  });

  test('--json: the fixed members, as many issues as without', async () => {
    const [plain, json] = await Promise.all([
      course(['check'], { content: faulty }),
      course(['check', '--json'], { content: faulty }),
    ]);
    const issues = json.out.map((line) => JSON.parse(line) as Issue);
    expect(json.code).toBe(1);
    expect(issues).toHaveLength(plain.out.length);
    for (const issue of issues)
      expect(issue).toMatchObject({
        file: expect.any(String),
        line: expect.any(Number),
        path: expect.any(String),
        code: expect.any(String),
        expected: expect.any(String),
        received: expect.any(String),
        fix: expect.any(String),
      });
    expect(issues.map(({ code }) => code)).toContain('unknown-key');
  });

  test('a file inside the folder one stands in is named by the path that opens it', async () => {
    const [cwd, name] = [path.dirname(faulty), path.basename(faulty)];
    const files = async (content: string) =>
      (await course(['check', '--json'], { content, cwd })).out.map((line) => (JSON.parse(line) as Issue).file);
    expect(await files(name)).toContain(`${name}/${questions}`);
    expect(await files(faulty)).toContain(`${name}/${questions}`);
  });
});

describe('course coverage', { timeout: 30_000 }, () => {
  const lastLine = /^taught \d+ of \d+ · two questions \d+ of \d+ · facts \d+ of \d+$/;

  test('all three full: exit 0; a row a point', async () => {
    const { code, out } = await course(['coverage']);
    expect(code).toBe(0);
    expect(out.at(-1)).toBe('taught 2 of 2 · two questions 2 of 2 · facts 2 of 2');
    expect(out).toHaveLength(2 + 2 + 1);
    for (const row of out.slice(0, -1)) expect(row).toMatch(/^\|.*\|$/);
  });

  test('anything short of it: exit 1', async () => {
    const content = writeCourse((files) => replace(files, questions, 'knowledge: [second]', 'knowledge: [first]'));
    const { code, out } = await course(['coverage'], { content });
    expect(code).toBe(1);
    expect(out.at(-1)).toBe('taught 2 of 2 · two questions 1 of 2 · facts 2 of 2');
  });

  test('--published leaves drafts out', async () => {
    const content = writeCourse((files) => replace(files, chapter, 'status: published', 'status: draft'));
    const { code, out } = await course(['coverage', '--published'], { content });
    expect(out.at(-1)).toBe('taught 0 of 0 · two questions 0 of 0 · facts 0 of 0');
    expect(code).toBe(0);
  });

  test("the course's own content is measured too", async () => {
    const { out } = await course(['coverage'], { content: null });
    expect(out.at(-1)).toMatch(lastLine);
    expect(out.length).toBeGreaterThan(100);
  });
});

describe('course grade', { timeout: 30_000 }, () => {
  const grade = async (requests: (object | string)[], options: { end?: string; content?: string } = {}) => {
    const input = requests.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)) + (options.end ?? '\n'));
    const outcome = await course(['grade'], { input: input.join(''), content: options.content ?? sound });
    return { ...outcome, results: outcome.out.map((line) => JSON.parse(line) as Record<string, unknown>) };
  };
  const right = { type: 'points', earned: 1, total: 1 };
  const wrong = { type: 'points', earned: 0, total: 1 };
  const single = { id: 'Q1', kind: 'single-choice', stem: '选', key: 'B' };
  const options = [
    { id: 'A', text: '甲', feedback: '不是' },
    { id: 'B', text: '乙' },
  ];
  const judge = { id: 'q_1', kind: 'true-false', stem: '对吗', key: true };

  test('answers to questions of the course, in their order', async () => {
    const { code, results } = await grade([
      { id: 'q-one', input: { choice: 'yes-option' } },
      { id: 'q-two', input: { choice: 'no-option' }, seed: 7 },
      { id: 'q-three', input: { choice: 'forged' } },
      { id: 'q-four', input: { choice: '' } },
      { id: 'q-four' },
    ]);
    expect(code).toBe(0);
    expect(results).toEqual([
      { ...right, notes: ['因为'] },
      { ...wrong, notes: ['所以'] },
      { type: 'invalid', code: 'unknown-id' },
      { type: 'invalid', code: 'empty' },
      { type: 'invalid', code: 'empty' },
    ]);
  });

  test('questions sent along need only what their kind is graded by; absent feedback makes no note', async () => {
    const { code, results } = await grade([
      { question: { ...single, options }, input: { choice: 'B' } },
      { question: { ...single, options }, input: { choice: 'A' } },
      { question: { ...single, options, explanation: '因为', level: 'hard', knowledge: 'x', hints: null }, input: {} },
      { question: { ...judge, points: 2.5, explanation: ['因为'] }, input: { answer: true } },
      { question: { ...judge, feedback: { true: '对' } }, input: { answer: true } },
      { question: { ...judge, feedback: '一句话' }, input: { answer: false } },
      { question: judge },
    ]);
    expect(code).toBe(0);
    expect(results).toEqual([
      { ...right, notes: [] },
      { ...wrong, notes: ['不是'] },
      { type: 'invalid', code: 'empty' },
      { type: 'points', earned: 2.5, total: 2.5, notes: [] },
      { ...right, notes: ['对'] },
      { ...wrong, notes: [] },
      { type: 'invalid', code: 'empty' },
    ]);
  });

  test('a bad line gives its own error and the next ones go on', async () => {
    const { code, results } = await grade([
      'not json',
      '',
      '  ',
      '[1]',
      { id: 'q-onee', input: {} },
      { input: {} },
      { question: { ...single, options: [] }, input: {} },
      { question: { ...single, options, key: 'C' }, input: {} },
      { question: { ...single, options: [...options, options[0]] }, input: {} },
      { question: { ...judge, kind: 'riddle' }, input: {} },
      { question: null, input: {} },
      { id: 'q-one', input: { choice: 'yes-option' } },
    ]);
    expect(code).toBe(1);
    const codes = results.map(({ type, code: name }) => (type === 'error' ? name : type));
    const json = Array<string>(4).fill('not-json');
    const ids = Array<string>(2).fill('unknown-id');
    expect(codes).toEqual([...json, ...ids, ...Array<string>(5).fill('broken-question'), 'points']);
    results.slice(0, -1).forEach(({ message }, index) => {
      expect(message).toMatch(oneLine);
      expect(message).toContain(`(line ${index + 1}`);
    });
    expect(results[4]?.['message']).toContain('(line 5, /id)');
    expect(results[4]?.['message']).toContain('did you mean q-one?');
    expect(results[7]?.['message']).toContain('(line 8, /question/key)');
    expect(results[7]?.['message']).toContain('received "C"');
    expect(results[8]?.['message']).toContain('(line 9, /question/options/2/id)');
  });

  test('a question whose file has faults is refused, its neighbours are graded', async () => {
    const ask = { input: { choice: 'yes-option' } };
    const { code, results } = await grade(
      [
        { id: 'q-one', ...ask },
        { id: 'q-two', ...ask },
      ],
      { content: faulty },
    );
    expect(code).toBe(1);
    expect(results).toMatchObject([{ type: 'error', code: 'broken-question' }, right]);
  });

  test('a BOM, CRLF and a last line without its end change nothing', async () => {
    const line = JSON.stringify({ id: 'q-one', input: { choice: 'yes-option' } });
    const { code, out } = await course(['grade'], { input: `\uFEFF${line}\r\n\r\n${line}` });
    expect(out.map((one) => (JSON.parse(one) as { type: string }).type)).toEqual(['points', 'error', 'points']);
    expect(code).toBe(1);
  });

  test('no line in, no line out', async () => {
    expect(await course(['grade'])).toEqual({ code: 0, out: [], err: [] });
  });
});

describe('a command line that does not fit', { timeout: 30_000 }, () => {
  test.each([
    [[], 'unknown-command'],
    [['grad'], 'unknown-command'],
    [['grade', '--locale', 'fr'], 'unknown-locale'],
    [['grade', '--locale'], 'unknown-option'],
    [['grade', '--lang', 'en'], 'unknown-option'],
    [['check', '--jsn'], 'unknown-option'],
    [['check', 'file\nname'], 'unknown-option'],
    [['coverage', '--published=no'], 'unknown-option'],
  ])('%j: exit 1, one line on stderr, nothing on stdout', async (args, code) => {
    const outcome = await course(args, { input: '{"id":"q-one"}\n' });
    expect(outcome).toMatchObject({ code: 1, out: [] });
    expect(outcome.err).toHaveLength(1);
    expect(outcome.err[0]).toMatch(oneLine);
    expect(outcome.err[0]?.startsWith(`${code}: `)).toBe(true);
  });
});
