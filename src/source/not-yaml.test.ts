import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { good } from '../../tests/support/authoring-page.ts';
import { noQuestions, oddIndent, withoutFences } from './not-yaml.ts';
import { cleanPasted, readPasted } from './pasted.ts';
import { tidyQuestions } from './print-questions.ts';
import { yamlWords } from './yaml-words.ts';

const told = (text: string, locale = 'zh-CN') =>
  readPasted(text, { locale }).faults.map(({ line, message, fix }) => `${line} ${message}｜${fix}`);
const indented = (by: string): string => good.replaceAll(/^ {4}/gm, by.repeat(2)).replaceAll(/^ {2}(?=\S)/gm, by);

it.each([
  ['\t', '第 2 行开头用了 Tab，另有 9 行也是这样'],
  ['　　', '第 2 行开头用了全角空格，另有 9 行也是这样'],
  ['\u00a0\u00a0', '第 2 行开头用了特殊空格（从网页或 Word 里带来的），另有 9 行也是这样'],
])('indentation by %j is one fault, told by its name', (by, message) => {
  expect(told(indented(by))).toEqual([`2 ${message}｜请改成空格（每层两个）`]);
});

it('one such line is told alone, and after what is wrong before it', () => {
  const one = good.replace("    'false'", "\t'false'");
  expect(told(one)).toEqual(['9 第 9 行开头用了 Tab｜请改成空格（每层两个）']);
  expect(told(one.replace('level: ', 'level ')).map((fault) => fault.slice(0, 8))).toEqual([
    '3 这一行不像“',
    '9 第 9 行开',
  ]);
  expect(told(one, 'en')).toEqual(['9 line 9 is indented by a tab｜use spaces instead, two for each level']);
  expect(oddIndent('-　id: x')).toMatchObject({ line: 1, sign: '　', count: 1 });
});

it('a paragraph of a text may begin with full-width spaces; brackets may be indented by Tab', () => {
  const block = good.replace('stem: 只', 'stem: |\n    　　只');
  expect(told(block)).toEqual([]);
  expect(told(block.replace('understand', 'know')).map((fault) => fault.slice(0, 10))).toEqual(['3 level（层次']);
  const json = JSON.stringify({ id: 'x', kind: 'no' }, null, '\t');
  expect(told(json).join()).not.toContain('Tab');
  // Read, though not as it was meant: the sign is part of a name.
  expect(told("id: x\nfeedback:\n　　'true': 好\n").join()).toContain('第 3 行开头用了全角空格');
});

it.each([
  ['a question of a Word file', '\n1. 下列哪项是客户？\nA. 甲\nB. 乙\n答案：B\n', 2, '1. 下列哪项是客户？'],
  ['one with a colon that YAML stumbles over', '1. 下列哪项: 是客户？\nA. 甲\n答案: B', 1, '1. 下列哪项: 是客户？'],
  ['names nobody knows', '题型: 单选\n题干: 什么', 1, '题型: 单选'],
  ['a sentence', '题目的 id：我还没想好', 1, '题目的 id：我还没想好'],
  ['a comment', '# kind: 以后写', 1, '# kind: 以后写'],
])('%s is told to be no question file, and where to start', (_what, text, line, received) => {
  const { items, readable, faults } = readPasted(text, { locale: 'zh-CN' });
  expect([items, readable, faults.length]).toEqual([[], false, 1]);
  expect(faults[0]).toMatchObject({ line, received, code: 'no-questions' });
  expect(faults[0]?.message).toContain('这不像题目文件');
  expect(faults[0]?.fix).toContain('从上面的例题改起');
  expect(noQuestions(text, false).words.message).toContain('does not look like');
});

it('a Markdown fence and what a chat said around it are passed over; lines keep their numbers', () => {
  expect(told(`\`\`\`yaml\n${good}\`\`\`\n`)).toEqual([]);
  expect(told(`~~~\n${good}~~~`)).toEqual([]);
  expect(told(`\`\`\`yaml\r\n${good}`)).toEqual([]);
  const chat = `好的，题目如下：\n\n\`\`\`yaml\n${good}\`\`\`\n\n希望有帮助！`;
  expect(told(chat)).toEqual([]);
  expect(tidyQuestions(cleanPasted(chat))).toBe(tidyQuestions(good));
  expect(readPasted(chat.replace('understand', 'know'), { locale: 'zh-CN' }).faults).toMatchObject([{ line: 6 }]);
  // Questions outside are not passed over, nor is a fence inside a text.
  expect(withoutFences(`${good}\`\`\`\n甲\n\`\`\``)).toBe(`${good}\n甲\n`);
  expect(withoutFences('stem: |\n  ```\n  x\n  ```')).toBe('stem: |\n  ```\n  x\n  ```');
});

it('of a text that cannot be parsed the first broken lines are told, one fault each, not what follows from them', () => {
  expect(told(good.replace('stem: 只', 'stem: "好"只')).length).toBe(1);
  const lines = (text: string) => readPasted(text, { locale: 'zh-CN' }).faults.map(({ line }) => line);
  expect(lines(good.replace('level: ', 'level ').replace('key: ', 'key: 一: '))).toEqual([3, 6]);
  expect(lines(good.replaceAll(/(\w+): (?=\p{Script=Han}|\w)/gu, '$1: 一: '))).toEqual([1, 2, 3]);
  expect(told(good.replace('  level', 'level')).join()).toMatch(/^3 缩进没有对齐[^,]*$/);
});

it('every error the parser knows has Chinese words, and nothing the parser says is shown', () => {
  const types = readFileSync(new URL('../../node_modules/yaml/dist/errors.d.ts', import.meta.url), 'utf8');
  const codes = [...(/type ErrorCode = ([^;]+)/.exec(types)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(code && code in yamlWords))).toEqual([]);
  expect(readPasted(good.replace('stem: ', 'stem '), { locale: 'zh-CN' }).faults).toMatchObject([
    { line: 5, received: 'stem 只有付钱的人才是客户。' },
  ]);
});
