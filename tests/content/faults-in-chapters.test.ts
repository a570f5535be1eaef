import { describe, expect, test } from 'vitest';
import { readContent } from '#src/authoring/index.ts';
import { chapter, check, type Files, knowledge, replace, translation, writeCourse } from './sound-course.ts';

const section = '<Section id="s-first" title="甲" teaches="first">';
const prose = '正文说到甲乙丙';

/** What is planted, and the issue it must give: code, line, and words of the rest. */
const planted: [title: string, from: string, to: string, code: string, line: number, words: string][] = [
  ['a section without id', section, '<Section title="甲" teaches="first">', 'missing-attribute', 7, 'id'],
  ['a section without title', section, '<Section id="s-first" teaches="first">', 'missing-attribute', 7, 'title'],
  ['a section without teaches', section, '<Section id="s-first" title="甲">', 'missing-attribute', 7, 'teaches'],
  ['an empty id', 'id="s-first"', 'id=""', 'missing-attribute', 7, 'id'],
  ['an id that is an expression', 'id="s-first"', 'id={"s-first"}', 'missing-attribute', 7, 'quotes'],
  ['attributes out of an object', 'title="甲"', 'title="甲" {...all}', 'missing-attribute', 7, '{...all}'],
  ['an id that is no slug', 'id="s-first"', 'id="S First"', 'wrong-value', 7, 'slug'],
  ...['main', 'terms', 'trouble', 'new-version', 'search-props', 'report', 'term-price'].map(
    (id): [string, string, string, string, number, string] => [
      `the page's own id ${id}`,
      'id="s-first"',
      `id="${id}"`,
      'reserved-id',
      7,
      id,
    ],
  ),
  ['a misspelt attribute', 'fact="second', 'facts="second', 'unknown-attribute', 15, 'did you mean fact?'],
  ['a term without id', prose, '<Term>正文</Term>说到甲乙丙', 'missing-attribute', 9, 'id'],
  ['a check without id', prose, '<Check />正文说到甲乙丙', 'missing-attribute', 9, 'id'],

  ['a link by reference', prose, '[看][x]说到甲乙丙\n\n[x]: /nowhere/\n\n正文', 'broken-link', 11, '/nowhere/'],
  ['a link of another scheme', prose, '[看](javascript:x)说到甲乙丙', 'broken-link', 9, 'javascript:x'],
  ['an image that is not there', prose, '![图](/images/none.png)说到甲乙丙', 'broken-image', 9, 'public/'],
  ['an image beside the chapter', prose, '![图](./none.png)说到甲乙丙', 'broken-image', 9, './none.png'],
  ['an image of another site', prose, '![图](https://example.com/a.png)说到甲乙丙', 'external-image', 9, 'example.com'],
  ['an image by reference', prose, '![图][x]说到甲乙丙\n\n[x]: //a.cn/b.png\n\n正文', 'external-image', 11, '//a.cn'],
  ['a raw image', prose, '<img src="/none.png" alt="" />说到甲乙丙', 'broken-image', 9, '/none.png'],
  ['a raw link', prose, '<a href="/chapters/one/">看</a>说到甲乙丙', 'raw-link', 9, 'Markdown link'],
  ['a link inside a table', prose, '| 甲 |\n|---|\n| [看](/nowhere/) |\n\n甲乙丙', 'broken-link', 11, '/nowhere/'],

  [
    'an objective answered in no section',
    'summary: 摘要\n',
    'summary: 摘要\nobjectives:\n  - { ask: 何为甲？, answer: 甲是甲。, section: s-frist }\n',
    'unknown-section',
    6,
    's-first',
  ],
  ['a fact that there is not, inside', 'second.fact-b', 'second.fact-c', 'unknown-fact', 15, 'fact-b'],
  [
    'a fact that there is not, outside',
    section,
    `<Note fact="second.none">旁注。</Note>\n\n${section}`,
    'unknown-fact',
    7,
    'none',
  ],
  [
    'a carrier outside every section',
    section,
    `<Note fact="second.fact-b">旁注。</Note>\n\n${section}`,
    'fact-outside-section',
    7,
    'second',
  ],
];

describe('a chapter is told', () => {
  test.each(planted)('%s', async (_title, from, to, code, line, words) => {
    const found = await check((files) => replace(files, chapter, from, to));
    const issue = found.find((one) => one.code === code);
    expect(issue, JSON.stringify(found, null, 1)).toMatchObject({ file: chapter, line });
    expect(JSON.stringify(issue)).toContain(words);
  });

  test('a term of another chapter, with the link to write instead', async () => {
    const found = await check((files) => {
      twoChapters(files);
      replace(files, chapter, prose, '<Term id="third-term">丙</Term>说到甲乙丙');
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'foreign-term', file: chapter, line: 9 });
    expect(found[0]?.fix).toContain('[丙](/chapters/two/#s-third)');
  });
});

describe('a chapter is not told', () => {
  test.each([
    ['of links that lead somewhere', '[看][x]，[外](https://example.com)，说到甲乙丙\n\n[x]: /chapters/one/\n\n正文'],
    ['of an image of public/', '![图](/icon.svg)说到甲乙丙'],
    ['of a footnote, which is no link', '甲乙丙[^1]\n\n[^1]: 脚注/没有\n\n正文'],
    ['of a fact that stands in a table', '| 甲乙丙 | 乙 |\n|---|---|\n| 丁 | 戊 |\n\n正文'],
  ])('%s', async (_title, to) => {
    expect(await check((files) => replace(files, chapter, prose, to))).toEqual([]);
  });

  test('that a fact is missing when signs divide its words', async () => {
    expect(await check((files) => replace(files, chapter, prose, '正文说到~~甲~~**乙**丙'))).toEqual([]);
  });
});

test('the text of a table is the text of its cells', async () => {
  const folder = writeCourse((files) =>
    replace(files, chapter, prose, '| 甲乙丙 | 丁 |\n|---|---|\n| 戊 | 己 |\n\n正文'),
  );
  const { chapters } = await readContent(folder);
  const text = chapters.find(({ locale }) => locale === 'zh-CN')?.body.sections[0]?.text;
  expect(text?.split('\n').slice(0, 4)).toEqual(['甲乙丙', '丁', '戊', '己']);
});

describe('a translation is held to its original:', () => {
  const first = '<Section id="s-first" title="A" teaches="first">\n\nText\n\n</Section>\n';
  const second = '<Section id="s-second" title="B" teaches="second">\n\nText\n\n</Section>\n';
  const translate = (...sections: string[]) =>
    check((files) => {
      files[translation] = `---\ntitle: One\nstatus: draft\nsummary: Summary\n---\n\n${sections.join('\n')}`;
    });

  test('the same sections in the same order are right', async () => {
    expect(await translate(first, second)).toEqual([]);
  });

  test.each([
    ['a section is missing', [first], 0, 's-second'],
    ['a section is new', [first, second, first.replace('s-first', 's-third')], 19, 's-third'],
    ['the order is another', [second, first], 7, 's-first comes here'],
    ['a section teaches another point', [first.replace('teaches="first"', 'teaches=""'), second], 7, 'first'],
  ])('%s', async (_title, sections, line, words) => {
    const found = await translate(...sections);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'translation-differs', file: translation, line });
    expect(JSON.stringify(found[0])).toContain(words);
  });

  test('its number is that of its original', async () => {
    const found = await check((files) => {
      files['chapters/en/02-one.mdx'] = files[translation] ?? '';
      delete files[translation];
    });
    expect(found.map(({ code }) => code)).toEqual(['translation-differs']);
  });
});

describe('files are named after their chapter:', () => {
  test.each([
    ['questions/zh-CN/one.yaml', 'chapter: one', 'chapter: customer', 'unknown-chapter', 'write chapter: one'],
    ['knowledge/one.yaml', 'chapter: one', 'chapter: customer', 'unknown-chapter', 'write chapter: one'],
  ])('an unknown chapter in %s', async (file, from, to, code, fix) => {
    const found = await check((files) => replace(files, file, from, to));
    expect(found.find((issue) => issue.code === code && issue.file === file)).toMatchObject({
      line: 1,
      path: '/chapter',
      fix,
    });
  });

  test.each([
    ['questions/zh-CN/one.yaml', 'questions/zh-CN/other.yaml'],
    ['questions/zh-CN/one.yaml', 'questions/zh-CN/one.yml'],
    ['questions/zh-CN/one.yaml', 'questions/zh-CN/more/one.yaml'],
    ['knowledge/one.yaml', 'knowledge/other.yaml'],
  ])('%s as %s', async (file, other) => {
    const found = await check((files) => {
      files[other] = files[file] ?? '';
      delete files[file];
    });
    expect(found.find(({ code }) => code === 'bad-file-name')).toMatchObject({
      file: other,
      line: 1,
      path: '/chapter',
      expected: file,
    });
  });

  test('a chapter that cannot be read is not called missing', async () => {
    const found = await check((files) => replace(files, chapter, '</Section>', ''));
    expect(found.map(({ code }) => code)).toEqual(['bad-mdx']);
  });
});

/** Adds a second chapter with a point, a term and a section. */
function twoChapters(files: Files): void {
  files['knowledge/two.yaml'] =
    `${files[knowledge]?.split('  - id: second')[0]?.replace('chapter: one', 'chapter: two').replace('id: first', 'id: third')}terms:
  - { id: third-term, zh: 丙, en: gamma, point: third, define: { zh: 丙是丙, en: gamma } }
`;
  files['chapters/zh-CN/02-two.mdx'] =
    '---\ntitle: 第二章\nstatus: draft\nsummary: 摘要\n---\n\n<Section id="s-third" title="丙" teaches="third">\n\n文。\n\n</Section>\n';
  files['chapters/en/02-two.mdx'] = '---\ntitle: Two\nstatus: planned\nsummary: Summary\n---\n';
}
