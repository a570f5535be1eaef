import { describe, expect, test } from 'vitest';
import { chapter, check, type Files, knowledge, questions, replace, translation } from './sound-course.ts';

const halfWidth = async (change: (files: Files) => void) =>
  (await check(change)).filter(({ code }) => code === 'half-width');

const term = `terms:
  - { id: first-term, zh: 甲, en: 'alpha', point: first, define: { zh: '甲,即甲', en: 'alpha(甲)' }, also: ['阿(甲)'] }
`;

describe('Chinese is written with full-width punctuation', () => {
  test.each([
    ['a stem', questions, 'stem: 题干', "stem: '题干?'", 7, '/questions/0/stem', '？'],
    ['an option', questions, 'text: 错', "text: '错;误'", 10, '/questions/0/options/1/text', '；'],
    ['a feedback', questions, 'feedback: 所以', "feedback: '所以!'", 10, '/questions/0/options/1/feedback', '！'],
    ['a hint', questions, 'stem: 题干', "stem: 题干\n    hints: ['看(一']", 8, '/questions/0/hints/0', '（'],
    ['a summary', chapter, 'summary: 摘要', 'summary: 摘要:一', 4, '/summary', '：'],
    ['a paragraph', chapter, '正文说到', '正文\n说到,', 10, '', '，'],
    ['a sign after emphasis', chapter, '正文说到', '**正文**,说到', 9, '', '，'],
    ['a block', chapter, '旁注。', '旁注)。', 15, '', '）'],
    ['a table', chapter, '正文说到', '| 甲 |\n|---|\n| 乙,丙 |\n\n说到', 11, '', '，'],
    ['the title of a section', chapter, 'title="乙"', 'title="乙?"', 13, '', '？'],
  ])('%s', async (_title, file, from, to, line, path, full) => {
    const found = await halfWidth((files) => replace(files, file, from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file, line, path, fix: `write ${full}` });
    expect(found[0]?.expected).toContain(full);
  });

  test('a term with its definition and its other names, in Chinese only', async () => {
    const found = await halfWidth((files) => {
      files[knowledge] += term;
    });
    expect(found.map(({ path, fix }) => `${path} ${fix}`)).toEqual([
      '/terms/0/define/zh write ，',
      '/terms/0/also/0 write （',
      '/terms/0/also/0 write ）',
    ]);
  });
});

describe('what is not Chinese punctuation is left alone:', () => {
  test.each([
    ['figures and ratios', '占 80%，比例 3:1，正文说到'],
    ['an English sentence', '原文是 (please hold, thank you!) 正文说到'],
    ['code', '写作 `f(甲,乙)`，正文说到'],
    ['an address', '见 <Term id="first-term">甲</Term>，[看](https://example.com/甲,乙)，正文说到'],
    ['a comment', '{/* 作者:注 */} 正文说到'],
  ])('%s', async (_title, text) => {
    const found = await halfWidth((files) => replace(files, chapter, '正文说到', text));
    expect(found).toEqual([]);
  });

  test('the words that find a fact, and the texts of a translation', async () => {
    const found = await halfWidth((files) => {
      replace(files, knowledge, 'find: [甲乙丙]', "find: ['甲,乙']");
      replace(files, translation, 'summary: Summary', 'summary: Levels (层,次)');
    });
    expect(found).toEqual([]);
  });
});
