import path from 'node:path';
import type { Issue } from '#src/core/issue.ts';
import { type Locale, locales } from '#src/i18n/locales.ts';
import type { ChapterFrontmatter } from '#src/model/chapter.ts';
import { chapterFrontmatterSchema } from '#src/model/chapter.schema.ts';
import type { ChapterKnowledge } from '#src/model/knowledge.ts';
import { chapterKnowledgeSchema, pointSchema } from '#src/model/knowledge.schema.ts';
import { brokenItemSchema, itemSchema, type QuestionFile, questionFileSchema } from '#src/questions/schemas.ts';
import { type ChapterBody, parseBody, splitFrontmatter } from './mdx.ts';
import { readTree, reporter, type SourceFile } from './source.ts';
import { type Locate, type ParsedYaml, parseYaml, salvageList } from './yaml.ts';

/** A chapter in one language, as its file says it. `n` is its place on the road, from 1. */
export interface ChapterSource {
  file: string;
  locale: Locale;
  slug: string;
  n: number;
  frontmatter: ChapterFrontmatter;
  line: Locate;
  body: ChapterBody;
}

/** The questions of one chapter in one language. */
export type QuestionSource = ParsedYaml<QuestionFile> & { locale: Locale };

/** Everything under the content folder that could be read. What could not is in `issues`. */
export interface Content {
  root: string;
  knowledge: ParsedYaml<ChapterKnowledge>[];
  chapters: ChapterSource[];
  questions: QuestionSource[];
  /** Ids that files with faults mention: whoever refers to them is not to blame. */
  mentioned: Set<string>;
  issues: Issue[];
}

/** Reads all content below `root` (a folder laid out as `src/content`) and keeps going past every fault. */
export async function readContent(root: string): Promise<Content> {
  const issues: Issue[] = [];
  const [knowledge, chapters, questions] = await Promise.all([
    readTree(root, 'knowledge', ['.yaml', '.yml']),
    readTree(root, 'chapters', ['.mdx']),
    readTree(root, 'questions', ['.yaml', '.yml']),
  ]);
  const read = {
    knowledge: knowledge.flatMap((source) => readKnowledge(source, issues) ?? []),
    chapters: chapters.flatMap((source) => readChapter(source, issues) ?? []),
    questions: questions.flatMap((source) => readQuestions(source, issues) ?? []),
  };
  if (knowledge.length === 0) {
    issues.push({
      file: root,
      line: 0,
      path: '',
      code: 'no-content',
      message: 'there is no content here',
      expected: 'a folder with knowledge/, chapters/ and questions/',
      received: 'no file of knowledge/',
      fix: 'run from the project folder, or correct YIXUE_CONTENT',
    });
  }
  const faulty = new Set(issues.map(({ file }) => file));
  const mentioned = new Set(
    [...knowledge, ...questions]
      .filter(({ file }) => faulty.has(file))
      .flatMap(({ text }) => [...text.matchAll(/\bid: *['"]?([a-z0-9-]+)/g)].map((match) => match[1] ?? '')),
  );
  return { root, ...read, mentioned, issues };
}

function readKnowledge(source: SourceFile, issues: Issue[]): ParsedYaml<ChapterKnowledge> | undefined {
  const salvage = (raw: unknown): ChapterKnowledge | undefined => {
    const points = salvageList<ChapterKnowledge['points'][number]>(raw, 'points', pointSchema);
    return points && { chapter: String((raw as { chapter?: unknown }).chapter), points, terms: [] };
  };
  return parseYaml(source, chapterKnowledgeSchema, issues, { salvage: salvage as never }) as
    ParsedYaml<ChapterKnowledge> | undefined;
}

function readQuestions(source: SourceFile, issues: Issue[]): QuestionSource | undefined {
  const salvage = (raw: unknown): QuestionFile | undefined => {
    const items = salvageList<QuestionFile['questions'][number]>(raw, 'questions', itemSchema, brokenItemSchema);
    return items && { chapter: String((raw as { chapter?: unknown }).chapter), mode: 'practice', questions: items };
  };
  const parsed = parseYaml(source, questionFileSchema, issues, { salvage });
  const locale = localeOf(source, issues);
  return parsed && locale && { ...parsed, locale };
}

/** The language is the folder's name: `chapters/zh-CN/…`. */
function localeOf(source: SourceFile, issues: Issue[]): Locale | undefined {
  const folder = source.file.split('/')[1];
  const locale = locales.find((name) => name === folder);
  if (!locale) {
    reporter(
      issues,
      source.file,
    )({
      line: 0,
      path: '',
      code: 'unknown-locale',
      message: 'the folder names no language of the site',
      expected: locales.join(' | '),
      received: String(folder),
      fix: 'move the file into the folder of its language',
    });
  }
  return locale;
}

function readChapter(source: SourceFile, issues: Issue[]): ChapterSource | undefined {
  const report = reporter(issues, source.file);
  const locale = localeOf(source, issues);
  const name = /^(\d\d)-([a-z0-9-]+)\.mdx$/.exec(path.posix.basename(source.file));
  if (!name) {
    report({
      line: 0,
      path: '',
      code: 'bad-file-name',
      message: 'a chapter file is named by number and slug',
      expected: '01-customers.mdx',
      received: path.posix.basename(source.file),
      fix: 'rename the file',
    });
  }
  const split = splitFrontmatter(source);
  if (!split) {
    report({
      line: 1,
      path: '',
      code: 'no-frontmatter',
      message: 'a chapter begins with its frontmatter',
      expected: '--- title, status, summary ---',
      received: source.text.slice(0, 40),
      fix: 'add the frontmatter at the top',
    });
  }
  if (!locale || !name || !split) return undefined;
  const frontmatter = parseYaml(split.yaml, chapterFrontmatterSchema, issues, { offset: 1 });
  let body: ChapterBody | undefined;
  try {
    body = parseBody(split.body);
  } catch (error) {
    const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
    report({
      line,
      path: '',
      code: 'bad-mdx',
      message: reason,
      expected: 'MDX that parses',
      received: split.body.text.split('\n')[line - 1]?.slice(0, 60) ?? '',
      fix: 'close the tag or the brace',
    });
  }
  if (!frontmatter || !body) return undefined;
  return {
    file: source.file,
    locale,
    slug: name[2] ?? '',
    n: Number(name[1]),
    frontmatter: frontmatter.value,
    line: frontmatter.line,
    body,
  };
}
