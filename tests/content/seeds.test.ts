import { expect, test } from 'vitest';
import { indexSources } from '#src/authoring/writing/copies.ts';
import { checkCopies } from '#src/authoring/writing/seeds.ts';
import { issuesOfPublished, readSources } from './published.ts';
import { type WellWritten, writeWell } from './well-written-course.ts';

// The source material is not ours to publish: it lies beside a checkout or nowhere, and where it is not there is nothing to
// compare with. The runner counts what did not run as neither passed nor failed.
const material = readSources();
test.skipIf(typeof material === 'string')(
  'no published chapter, question or definition has twelve characters in a row from the source material',
  async () => {
    if (typeof material === 'string') throw new Error(material);
    expect(await issuesOfPublished(({ chapter, catalogue }) => checkCopies(chapter, catalogue, material))).toEqual([]);
  },
);

test('a folder without source material is said to be none', () => {
  expect(readSources('/nowhere')).toMatch(/no source material/);
});

const source = '一、导言\n快递员每天清早出门以前都要把车上的件数再点一遍，客户才放心';
const sources = indexSources([{ file: 'source.md', text: source }]);
const copied = '每天清早出门以前都要把车上的件数';

const planted: [where: string, change: (course: WellWritten) => void, line: number, path: string][] = [
  ['a title', (course) => (course.head = course.head.replace('第一章', copied)), 2, '/title'],
  ['an objective', (course) => (course.head = course.head.replace('答2', copied)), 7, '/objectives/1/answer'],
  ['a paragraph', (course) => (course.paragraphs[1] = `其实，\n${copied}。`), 20, ''],
  ['a paragraph cut in two', (course) => (course.paragraphs[1] = copied.replace('以前', '以前\n\n')), 19, ''],
  ['a table', (course) => (course.paragraphs[1] = '| 每天清早 | 出门以前 |\n|---|---|\n| 都要把车上 | 的 |'), 19, ''],
  [
    'a term inside',
    (course) => (course.paragraphs[1] = copied.replace('清早', '<Term id="term-1">清早</Term>')),
    19,
    '',
  ],
  ['the title of a block', (course) => (course.body = course.body.replace('"案例"', `"${copied}"`)), 119, ''],
  ['a stem', (course) => (course.questions[0]!['stem'] = copied), 10, '/questions/0/stem'],
  ['a hint', (course) => (course.questions[0]!['hints'] = [copied]), 12, '/questions/0/hints/0'],
  ['a definition', (course) => (course.knowledge = course.knowledge.replace('释义2', copied)), 7, '/terms/1/define/zh'],
];

test.each(planted)('a copy in %s is found with its place and its source', async (_where, change, line, path) => {
  const { chapter, catalogue } = await writeWell(change);
  const found = checkCopies(chapter, catalogue, sources);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: 'copied', line, path });
  expect(found[0]?.received).toMatch(/^每天清早 ?.*\(source\.md:2\)$/u);
});

test('a chapter in its own words is told nothing', async () => {
  const { chapter, catalogue } = await writeWell();
  expect(checkCopies(chapter, catalogue, sources)).toEqual([]);
});
