import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/authoring/index.ts';
import { checkTexts } from '#src/authoring/rules/interface-texts.ts';
import { formatIssue, type Issue } from '#src/core/issue.ts';
import { check, chapter, type Files, knowledge, questions, replace } from './sound-course.ts';

/** Fault → what plants it, and where it must be found: file, line and JSON pointer. */
const faults: Record<string, { plant: (files: Files) => void; file: string; line: number; path?: string }> = {
  'unknown-point': {
    plant: (files) => replace(files, questions, 'knowledge: [first]', 'knowledge: [frist]'),
    file: questions,
    line: 6,
    path: '/questions/0/knowledge/0',
  },
  'duplicate-id': {
    plant: (files) => replace(files, questions, 'id: q-two', 'id: q-one'),
    file: questions,
    line: 12,
    path: '/questions/1/id',
  },
  'untaught-point': {
    plant: (files) => replace(files, chapter, ' teaches="first"', ' teaches=""'),
    file: knowledge,
    line: 3,
    path: '/points/0/id',
  },
  'taught-before-need': {
    plant: (files) => {
      replace(files, chapter, 'teaches="first"', 'teaches="TMP"');
      replace(files, chapter, 'teaches="second"', 'teaches="first"');
      replace(files, chapter, 'teaches="TMP"', 'teaches="second"');
    },
    file: chapter,
    line: 7,
  },
  'missing-feedback': {
    plant: (files) => replace(files, questions, ', feedback: 所以', ''),
    file: questions,
    line: 10,
    path: '/questions/0/options/1/feedback',
  },
  'unknown-key': {
    plant: (files) => replace(files, questions, 'key: yes-option', 'key: maybe'),
    file: questions,
    line: 11,
    path: '/questions/0/key',
  },
  'broken-link': { plant: (files) => replace(files, chapter, '#s-second)', '#s-secnod)'), file: chapter, line: 9 },
  'bad-yaml': {
    plant: (files) => replace(files, questions, '    level: remember', '   level: remember'),
    file: questions,
    line: 5,
  },
  'unknown-figure': {
    plant: (files) => replace(files, chapter, '<Note', '<Pyramid />\n\n<Note'),
    file: chapter,
    line: 15,
  },
};

describe('authors are told every fault, with file, line and what to do', () => {
  test('a sound course has none', async () => {
    expect((await check(() => {})).map(formatIssue)).toEqual([]);
  });

  test.each(Object.entries(faults))('%s is found where it is', async (code, { plant, file, line, path: at }) => {
    const found = (await check(plant)).find((issue) => issue.code === code);
    expect(found, code).toMatchObject({ file, line, ...(at && { path: at }) });
    for (const field of ['message', 'expected', 'received', 'fix'] as const) expect(found?.[field], field).not.toBe('');
  });

  test('a missing interface text is found by language, room and key', () => {
    const found: Issue[] = [];
    checkTexts((issue) => found.push(issue), {
      'zh-CN': { room: { hello: '你好{name}', bye: '再见' } },
      en: { room: { hello: 'Hello' } },
    });
    expect(found.map(({ code, path: at }) => `${code} ${at}`)).toEqual([
      'missing-text /room/hello',
      'missing-text /room/bye',
    ]);
  });

  test('faults of several files come in one run, and none hides another', async () => {
    const planted = ['unknown-point', 'duplicate-id', 'missing-feedback', 'broken-link', 'unknown-figure'];
    const found = await check((files) => {
      for (const code of planted) faults[code]?.plant(files);
      files['questions/zh-CN/two.yaml'] = 'chapter: one\nquestions:\n  - id: x\n   kind: [\n';
      files['chapters/zh-CN/02-two.mdx'] = '---\ntitle: 二\nstatus: draft\nsummary: x\n---\n\n<Section id="a"\n';
    });
    const codes = found.map(({ code }) => code);
    for (const code of [...planted, 'bad-yaml', 'bad-mdx']) expect(codes).toContain(code);
  });

  test('needs in a circle are shown as the circle', async () => {
    const found = await check((files) => replace(files, knowledge, 'needs: []', 'needs: [second]'));
    expect(found.find(({ code }) => code === 'needs-circle')?.received).toBe('first → second → first');
  });

  test('a fact that its section does not say is named', async () => {
    const found = await check((files) => replace(files, chapter, '甲乙丙', '甲乙'));
    expect(found.find(({ code }) => code === 'fact-not-found')).toMatchObject({
      file: knowledge,
      path: '/points/0/facts/0',
    });
  });

  test('a BOM and CRLF change no line number', async () => {
    const found = await check((files) => {
      faults['unknown-key']?.plant(files);
      files[questions] = `\uFEFF${files[questions]?.replaceAll('\n', '\r\n')}`;
    });
    expect(found.find(({ code }) => code === 'unknown-key')).toMatchObject({ line: 11 });
  });

  test('a folder without content is a fault, not an empty course', async () => {
    expect((await checkContent('/nowhere')).map(({ code }) => code)).toContain('no-content');
  });
});
