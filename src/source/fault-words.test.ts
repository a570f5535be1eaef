import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { z } from 'astro/zod';
import type { Issue } from '#src/core/issue.ts';
import { itemSchema } from '#src/questions/schemas.ts';
import { knownReasons, ruleInChinese, sayInChinese } from './fault-words.ts';
import { findHalfWidth } from './half-width.ts';
import { readPasted } from './pasted.ts';
import type { Words } from './place.ts';
import { parseYaml } from './yaml.ts';

const head = 'id: x\nlevel: apply\nknowledge: [a]\n';
const options = 'options:\n  - { id: a, text: 甲, feedback: 因为甲 }\n  - { id: b, text: 乙, feedback: 因为乙 }\n';
const single = `${head}kind: single-choice\nstem: 题\n${options}`;
const multiple = `${head}kind: multiple-choice\nstem: 题\nscoring: net\n${options}`;
const numeric = (more: string, stem = '{n}', params = '{ n: { min: 1, max: 3, step: 1 } }'): string =>
  `${head}kind: numeric\nstem: '${stem}'\nfeedback: 法\nparams: ${params}\n${more}`;
const fillIn = (stem: string, more = ''): string =>
  `${head}kind: fill-in\nstem: ${stem}\nblanks:\n  - { accept: [甲], feedback: 因为甲${more} }\n`;
const ordering = `${head}kind: ordering\nstem: 题\nfeedback: 因为\nitems: [{ id: a, text: 甲 }, { id: b, text: 乙 }]\n`;
const trueFalse = (more: string): string =>
  `${head}kind: true-false\nstem: 题\nfeedback: { 'true': 对, 'false': 错 }\n${more}`;
const theCase = (parts: string): string => `${head}kind: case\nstem: 题\nquestions:\n${parts}`;
const part = "  - { id: p, kind: true-false, stem: 题, key: true, feedback: { 'true': 对, 'false': 错 } }\n";

/** A file for each fault that an author can make. */
const planted: Record<string, string> = {
  'unknown-field': `${single}key: a\nhint: 想`,
  missing: single,
  'missing-choice': `${head}kind: multiple-choice\nstem: 题\n${options}key: [a]`,
  'wrong-type': `${single}key: 1`,
  'one-of': `${single.replace('apply', 'aply')}key: a`,
  'too-few': `${multiple}key: []`,
  'too-many': `${ordering.replace(/items: .*/, `items: [${Array.from({ length: 13 }, (_, n) => `{ id: i${n}, text: 甲 }`).join(', ')}]`)}key: []`,
  'empty-text': `${single}key: a\nhints: ['']`,
  'too-long': fillIn('___', `, near: [{ text: ${'长'.repeat(300)}, feedback: 因为 }]`),
  'too-small': numeric('formula: n\ntolerance: -1'),
  'not-above': numeric('formula: n', '{n}', '{ n: { min: 1, max: 3, step: 0 } }'),
  'too-big': trueFalse('key: true\npoints: 101'),
  'bad-id': `${single.replace('id: x', 'id: 题一')}key: a`,
  'bad-key': numeric('formula: n', '{n}', '{ n: { min: 1, max: 3, step: 1 }, 个数: { min: 1, max: 3, step: 1 } }'),
  'custom/wrong-value': numeric('formula: n', '{n}', '{ n: { values: [0.30000000000000004, 1] } }'),
  'custom/duplicate-id': `${single.replace('id: b', 'id: a')}key: a`,
  'custom/unknown-key': `${single}key: c`,
  'custom/missing-key': `${ordering}key: [a]`,
  'custom/duplicate-key': `${multiple}key: [a, a]`,
  'custom/gaps-and-blanks': fillIn('没有空'),
  'custom/duplicate-answer': fillIn('___', ', near: [{ text: 甲, feedback: 因为 }]'),
  'custom/answer-or-formula': numeric('formula: n\nanswer: 1'),
  'custom/unknown-parameter': numeric('formula: m'),
  'custom/unused-parameter': numeric('formula: n', '题'),
  'custom/reserved-name': numeric('formula: answer', '{answer}', '{ answer: { min: 1, max: 3, step: 1 } }'),
  'custom/params-range': numeric('formula: n', '{n}', '{ n: { min: 1, max: 1, step: 1 } }'),
  'custom/no-result': numeric('formula: 1 / (n - 1)'),
  'custom/endless-answer': numeric('formula: n / 3'),
  'custom/mistake-is-right': numeric('formula: n\nmistakes: [{ formula: n * 1, feedback: 错 }]'),
  'custom/formula-too-long': numeric(`formula: ${'n + '.repeat(200)}n`),
  'custom/formula-too-deep': numeric(`formula: ${'-'.repeat(90)}n`),
  'custom/broken-formula': numeric('formula: n +'),
  'custom/formula-not-arithmetic': numeric('formula: n.length'),
  'custom/wrong-arity': numeric('formula: max(n)'),
  'custom/nested-case': theCase('  - { id: p, kind: case, stem: 题, questions: [] }\n'),
  'custom/too-many-points': theCase(part.replace('id: p', 'id: p, points: .inf')),
  'custom/not-of-its-case': theCase(part.replace('id: p', 'id: p, knowledge: [b]')),
  'yaml/BAD_ALIAS': 'stem: *重要*',
  'yaml/ALIAS_PROPS': 'a: &x 1\nb: !t *x',
  'yaml/BAD_DIRECTIVE': '%YAML 9 9 9\n---\na: 1',
  'yaml/BAD_DQ_ESCAPE': 'stem: "C:\\客户"',
  'yaml/BAD_INDENT': 'a: 1\n b: 2\nc:\n  d: 1\n e: 2',
  'yaml/BAD_SCALAR_START': 'stem: @小林',
  'yaml/BLOCK_AS_IMPLICIT_KEY': 'stem: 小林说: 您好',
  'yaml/BLOCK_IN_FLOW': 'a: [ - b ]',
  'yaml/DUPLICATE_KEY': 'stem: 甲\nstem: 乙',
  'yaml/KEY_OVER_1024_CHARS': `? a\n${'客'.repeat(1100)}: 1`,
  'yaml/MISSING_CHAR': "stem: '没有关上",
  'yaml/MULTILINE_IMPLICIT_KEY': 'stem 题\nkey: a',
  'yaml/MULTIPLE_ANCHORS': 'a: &x &y 1',
  'yaml/MULTIPLE_DOCS': 'a: 1\n---\nb: 2',
  'yaml/MULTIPLE_TAGS': 'a: !x !y 1',
  'yaml/RESOURCE_EXHAUSTION': '['.repeat(20000),
  'yaml/TAB_AS_INDENT': 'a:\n\tb: 1',
  'yaml/TAG_RESOLVE_FAILED': 'text: !note 先听完',
  'yaml/UNEXPECTED_TOKEN': 'stem: "好"吗',
  'yaml/BAD_COLLECTION_TYPE': 'a: !!set [1]',
};

/** What no planted file can bring about: the parser knows it, questions do not use it. */
const unreachable = new Set([
  ...['fixed-value', 'too-short', 'not-below'],
  ...['yaml/IMPOSSIBLE', 'yaml/NON_STRING_KEY', 'yaml/BAD_PROP_ORDER'],
]);

function reasonsIn(text: string): Map<string, Words> {
  const found = new Map<string, Words>();
  const issues: Issue[] = [];
  parseYaml({ file: '', inside: '', text }, itemSchema as z.ZodType, issues, {
    say(fault, received) {
      const words = sayInChinese(fault, received);
      if (!found.has(fault.reason)) found.set(fault.reason, words);
      return words;
    },
  });
  return found;
}

it.each(Object.entries(planted))('%s is told in Chinese: what, what was expected, what to do', (reason, text) => {
  const words = reasonsIn(text).get(reason);
  expect(words, [...reasonsIn(text).keys()].join()).toBeDefined();
  for (const said of [words?.message, words?.expected, words?.fix]) {
    expect(said).toMatch(/\p{Script=Han}|^[\d.]+$/u);
    expect(said).not.toMatch(/\{\w+\}|undefined/);
    // `field: ……` is YAML and keeps its colon.
    expect(
      findHalfWidth((said ?? '').replaceAll(/\w+: …|“字段: 内容”|round\([^)]*\)/g, '')).map(
        ({ words }) => words.received,
      ),
    ).toEqual([]);
  }
});

it('every reason that has Chinese words is planted, or known to be out of reach', () => {
  expect(knownReasons().filter((reason) => !(reason in planted) && !unreachable.has(reason))).toEqual([]);
});

it('every code that a kind’s own check can give has Chinese words', () => {
  const folder = new URL('../questions/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(schema|parse-formula)\.ts$/.test(file),
  );
  const source = files.map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')).join('\n');
  const calls = [...source.matchAll(/(?:complain|refuse|new FormulaError)\(([\s\S]*?)\);/g)].map(
    (match) => match[1] ?? '',
  );
  const codes = new Set(
    calls.flatMap((call) => [...call.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1] ?? '')),
  );
  expect(codes.size).toBeGreaterThan(15);
  expect([...codes].filter((code) => !knownReasons().includes(`custom/${code}`))).toEqual([]);
});

it('a reason nobody has translated is said in English', () => {
  const words = { code: 'c', message: 'm', expected: 'e', received: 'nothing', fix: 'f' };
  expect(sayInChinese({ words, reason: 'custom/new', field: 'x', values: {} }, 'nothing')).toMatchObject({
    message: 'm',
  });
});

const question = `- ${trueFalse('key: true').replaceAll('\n', '\n  ')}\n`;

it('what was pasted may be a file, a list or one question; lines are those of the text', () => {
  const list = readPasted(question + question.replace('id: x', 'id: y'), { locale: 'zh-CN' });
  expect(list).toMatchObject({ shape: 'list', readable: true, faults: [] });
  expect(list.items.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(readPasted(trueFalse('key: true'), { locale: 'zh-CN' })).toMatchObject({ shape: 'one', readable: true });
  const file = readPasted(`chapter: c\r\nquestions:\r\n${question.replace('level: apply', 'level: no')}`, {
    locale: 'en',
  });
  expect(file).toMatchObject({ shape: 'file', readable: false, items: [] });
  expect(file.faults).toMatchObject([{ line: 4, code: 'wrong-value' }]);
});

it('of several questions those that hold come back, and what holds is held to the rules of the course', () => {
  const text = question + question.replace('stem: 题', 'stem: 题,题') + question.replace('key: true', 'key: 1');
  const { items, readable, faults } = readPasted(text, { locale: 'zh-CN', points: ['b'] });
  expect([items.length, readable]).toEqual([2, false]);
  const told = faults.map(({ line, code }) => `${line} ${code}`);
  expect(told).toContain('3 unknown-point');
  expect(told).toContain('8 duplicate-id');
  expect(told).toContain('12 half-width');
  for (const { message } of faults) expect(message).toMatch(/\p{Script=Han}/u);
  expect(
    ruleInChinese({ code: 'half-width', message: '', expected: '题，题', received: '', fix: 'write ，' }).fix,
  ).toBe('改成 ，');
});

it.each([
  [
    'aliases that double at each step',
    `a: &a [x, x]\n${'bcdefghijklmnopqrstuvw'
      .split('')
      .map((c, n) => `${c}: &${c} [*${'abcdefghijklmnopqrstuvw'[n]}, *${'abcdefghijklmnopqrstuvw'[n]}]`)
      .join('\n')}`,
  ],
  ['an alias of nothing', 'stem: *a'],
  ['an alias alone', '*a'],
  ['an alias of what it stands in', '&a\nquestions: *a\nchapter: yard'],
  ['one that stands deeper', 'questions: &a\n  - &b { id: x, stem: *b }\n  - *a'],
  ['brackets without end', '['.repeat(50000)],
  ['dashes without end', '- '.repeat(50000)],
  ['one text', '客'.repeat(100000)],
  ['nothing', ''],
])('%s is a fault and never a throw', (_what, text) => {
  // Without the name of a field it does not even reach the parser.
  for (const beginning of ['', '# id: x\n']) {
    const { items, readable, faults } = readPasted(beginning + text, { locale: 'zh-CN' });
    expect([items, readable]).toEqual([[], false]);
    expect(faults.length).toBeGreaterThan(0);
  }
});

it('an alias of what it stands in is told with its line; one of what stood before is followed', () => {
  const linesOf = (text: string) => readPasted(text, { locale: 'zh-CN' }).faults.map(({ line, code }) => [line, code]);
  expect(linesOf('&a\nchapter: yard\nquestions: *a')).toEqual([[3, 'bad-yaml']]);
  expect(linesOf('- &a { id: x }\n- &b\n  stem: *a\n  hints: [*b]')).toEqual([[4, 'bad-yaml']]);
  // The name is given anew inside: it means the nearer one.
  const twice = trueFalse('key: true').replace('stem: 题', 'stem: &a 题\nhints: &b [&b 想, *b, *a]');
  expect(readPasted(twice, { locale: 'zh-CN' })).toMatchObject({
    readable: true,
    items: [{ hints: ['想', '想', '题'] }],
  });
});
