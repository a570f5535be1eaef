import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/authoring/index.ts';
import { checkParts, countParts } from '#src/authoring/writing/chapter-parts.ts';
import { checkProse, proseLength, proseSentences } from '#src/authoring/writing/chapter-prose.ts';
import { formatIssue } from '#src/core/issue.ts';
import { issuesOfPublished } from './published.ts';
import { type WellWritten, writeWell } from './well-written-course.ts';

describe('every published chapter', () => {
  // A file with a fault is skipped by the reader, and would pass all that follows.
  test('can be read: course check finds nothing', async () => {
    expect((await checkContent()).map(formatIssue)).toEqual([]);
  });

  test('is as long as a lesson, in sentences and paragraphs that read on a phone', async () => {
    expect(await issuesOfPublished(({ chapter }) => checkProse(chapter))).toEqual([]);
  });

  test('has figures, a case, an example, a note, checks, terms, objectives, and covers its points', async () => {
    expect(await issuesOfPublished(({ chapter, catalogue }) => checkParts(chapter, catalogue))).toEqual([]);
  });
});

test('the chapter the rules are proven on keeps them all', async () => {
  const { chapter, catalogue, issues } = await writeWell();
  expect(issues).toEqual([]);
  expect([...checkProse(chapter), ...checkParts(chapter, catalogue)]).toEqual([]);
});

test('prose is paragraphs, items, cells and headings of sections, not titles, questions, figures or code', async () => {
  const { chapter } = await writeWell((course) => {
    course.paragraphs = ['### 小标题？', '正文`代码`。', '- 一项', '| 表头 |\n|---|\n| 格子。 |'];
    course.body = '<Note title="旁注的标题" fact="second.fact-b">旁注。</Note>\n\n<Check id="q-0" />\n\n</Section>\n';
  });
  expect(proseLength(chapter)).toBe(3 + 2 + 2 + 2 + 2 + 2);
  expect(proseSentences(chapter).map(({ text }) => text)).toEqual(['正文\uFFFC。', '旁注。']);
});

/** What is planted, the code of the one issue it must give, its line, and words of it. */
const planted: [what: string, change: (course: WellWritten) => void, code: string, line: number, words: string][] = [
  ['too short', ({ paragraphs }) => paragraphs.splice(0, 10), 'chapter-length', 0, 's-first'],
  ['too long', ({ paragraphs }) => paragraphs.push(...paragraphs.slice(0, 20)), 'chapter-length', 0, 'take'],
  [
    'of long sentences',
    ({ paragraphs }) => paragraphs.splice(0, 48, ...paragraphs.map((text) => text.replace(/。(?!$)/gu, '，'))),
    'long-sentences',
    17,
    'line 17 in s-first (85) 货到了',
  ],
  [
    'with a long paragraph',
    ({ paragraphs }) => paragraphs.splice(1, 2, `${paragraphs[1]}${paragraphs[2]}\n${paragraphs[1]}`),
    'long-paragraph',
    19,
    'paragraph of section s-first',
  ],
  [
    'with a long cell',
    ({ paragraphs }) => paragraphs.splice(0, 3, `| 表 |\n|---|\n| ${`${paragraphs[0]}`.repeat(3)} |`),
    'long-paragraph',
    19,
    'table cell',
  ],
  ['with one figure', (course) => cut(course, '![图](/icon.svg)\n'), 'too-few', 0, 'figures'],
  ['without a case', (course) => swap(course, 'Case'), 'too-few', 0, '<Case>'],
  ['without an example', (course) => swap(course, 'Example'), 'too-few', 0, '<Example>'],
  ['with one check', (course) => cut(course, '<Check id="q-1" />'), 'too-few', 0, '<Check>'],
  ['with a term not marked', (course) => cut(course, '<Term id="term-5">词</Term>'), 'too-few', 0, 'terms'],
  [
    'with three objectives',
    (course) => (course.head = course.head.replace(/ {2}- \{ ask: 问4.*\n/u, '')),
    'too-few',
    0,
    '4 to 7 objectives',
  ],
  [
    'with eight objectives',
    (course) => (course.head = course.head.replace(/( {2}- \{ ask: 问4.*\n)/u, '$1$1$1$1$1')),
    'too-many',
    0,
    '4 to 7 objectives',
  ],
  ['with a fact not said', (course) => cut(course, '甲乙丙'), 'not-covered', 0, 'fact-a'],
];

test.each(planted)('a chapter %s is told', async (_what, change, code, line, words) => {
  const { chapter, catalogue } = await writeWell(change);
  const found = [...checkProse(chapter), ...checkParts(chapter, catalogue)];
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code, line, file: chapter.file });
  expect(JSON.stringify(found[0])).toContain(words);
});

test('a chapter without a note is told, and a figure counts by its import', async () => {
  const { chapter, catalogue } = await writeWell((course) => {
    course.body = course.body.replace('<Note fact="second.fact-b">旁注。</Note>', '<TierPyramids />');
    course.head += "\nimport TierPyramids from '#src/components/figures/TierPyramids.astro'\n";
  });
  expect(checkParts(chapter, catalogue).map(({ code, message }) => `${code} ${message}`)).toEqual([
    'too-few notes of the chapter',
    'not-covered the point second (乙) is not covered',
  ]);
  expect(countParts(chapter, catalogue).figures).toBe(3);
});

/** Takes a piece of the body out; one that is not there would plant nothing. */
function cut(course: WellWritten, piece: string): void {
  if (!course.body.includes(piece)) throw new Error(`no ${piece}`);
  course.body = course.body.replace(piece, '');
}

/** Makes an exercise of a block. */
function swap(course: WellWritten, block: string): void {
  course.body = course.body.replace(`<${block} `, '<Exercise ').replace(`</${block}>`, '</Exercise>');
}
