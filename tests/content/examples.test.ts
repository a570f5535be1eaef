import { expect, test } from 'vitest';
import { formatIssue } from '#src/core/issue.ts';
import { kinds } from '#src/questions/kind.ts';
import { loadCourse } from '#src/authoring/index.ts';
import { measureCoverage } from '#src/authoring/coverage.ts';
import { questionLines } from '#src/source/question-lines.ts';
import { readPasted } from '#src/source/pasted.ts';
import { check } from './sound-course.ts';

const example = `questions:
  - id: x-one
    kind: true-false
    level: apply
    knowledge: [first]
    stem: 甲是乙。
    key: true
    feedback: { 'true': 因为如此, 'false': 因为如此 }
`;
const file = 'examples/zh-CN/questions.yaml';

test('an example of the guide is checked like every question: schema, ids, points, punctuation', async () => {
  expect((await check((files) => void (files[file] = example))).map(formatIssue)).toEqual([]);
  const planted = {
    'missing-feedback': example.replace(/ {4}feedback.*\n/, ''),
    'duplicate-id': example.replace('x-one', 'q-one'),
    'unknown-point': example.replace('[first]', '[frist]'),
    'half-width': example.replace('甲是乙。', '甲,是乙。'),
  };
  for (const [code, text] of Object.entries(planted)) {
    const found = await check((files) => void (files[file] = text));
    expect(
      found.map((issue) => `${issue.code} ${issue.file}`),
      code,
    ).toEqual([`${code} ${file}`]);
  }
});

test('the guide has one example of every kind, counted in no coverage, and shows the lines of its file', async () => {
  const { content, catalogue } = await loadCourse();
  const [source] = content.examples;
  expect(source?.value.questions.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  const counted = measureCoverage(catalogue).reduce((sum, { questions }) => sum + questions, 0);
  const asked = catalogue.questions.reduce((sum, { item }) => sum + item.knowledge.length, 0);
  expect(counted).toBe(asked);
  const points = catalogue.points.map(({ point }) => point.id);
  for (const [id, lines] of questionLines(source?.text ?? '')) {
    expect(source?.text).toContain(lines.split('\n')[1]);
    const { items, faults } = readPasted(lines, { locale: 'zh-CN', points });
    expect([items.map((item) => item.id), faults], id).toEqual([[id], []]);
  }
});
