import type { Issue } from '#src/core/issue.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ChapterKnowledge } from '#src/model/knowledge.ts';
import { chapterKnowledgeSchema, pointSchema } from '#src/model/knowledge.schema.ts';
import { prepareFile } from '#src/questions/prepare.ts';
import type { ExampleFile, QuestionFile } from '#src/questions/schemas.ts';
import { type ChapterSource, readChapter } from './chapter-source.ts';
import type { SourceFile } from '#src/source/file.ts';
import { issueOn } from '#src/source/place.ts';
import { readExampleFile, readQuestionFile, salvageChapter } from '#src/source/question-file.ts';
import { readScenarios, type Scenarios } from './scenarios.ts';
import { localeOf, readTree } from './source.ts';
import { type ParsedYaml, parseYaml, salvageList } from '#src/source/yaml.ts';

/** The questions of one chapter in one language. */
export type QuestionSource = ParsedYaml<QuestionFile> & { locale: Locale };

/** The examples of the authoring guide, with their text: the guide shows the very lines. */
export type ExampleSource = ParsedYaml<ExampleFile> & { locale: Locale; text: string };

/** Everything under the content folder that could be read. What could not is in `issues`. */
export interface Content {
  root: string;
  knowledge: ParsedYaml<ChapterKnowledge>[];
  chapters: ChapterSource[];
  questions: QuestionSource[];
  examples: ExampleSource[];
  /** What is played: scenarios, and what they share. */
  scenarios: Scenarios;
  /** Every file there is, by its path inside the folder: one that could not be read is not missing. */
  files: string[];
  /** Ids that files with faults mention: whoever refers to them is not to blame. */
  mentioned: Set<string>;
  issues: Issue[];
}

/** Reads all content below `root` (a folder laid out as `src/content`) and keeps going past every fault. */
export async function readContent(root: string): Promise<Content> {
  const issues: Issue[] = [];
  const [knowledge, chapters, questions, examples] = await Promise.all([
    readTree(root, 'knowledge', ['.yaml', '.yml']),
    readTree(root, 'chapters', ['.mdx']),
    readTree(root, 'questions', ['.yaml', '.yml']),
    readTree(root, 'examples', ['.yaml', '.yml']),
  ]);
  const read = {
    knowledge: knowledge.flatMap((source) => readKnowledge(source, issues) ?? []),
    chapters: chapters.flatMap((source) => readChapter(source, issues) ?? []),
    questions: questions.flatMap((source) => readQuestions(source, issues) ?? []),
    examples: examples.flatMap((source) => readExamples(source, issues) ?? []),
    scenarios: await readScenarios(root, issues),
  };
  if (knowledge.length === 0) {
    issues.push(
      issueOn(root, 0, {
        code: 'no-content',
        message: 'there is no content here',
        expected: 'a folder with knowledge/, chapters/ and questions/',
        received: 'no file of knowledge/',
        fix: 'run from the project folder, or correct YIXUE_CONTENT',
      }),
    );
  }
  const faulty = new Set(issues.map(({ file }) => file));
  const mentioned = new Set(
    [...knowledge, ...questions]
      .filter(({ file }) => faulty.has(file))
      .flatMap(({ text }) => [...text.matchAll(/\bid: *['"]?([a-z0-9-]+)/g)].map((match) => match[1] ?? '')),
  );
  const files = [...knowledge, ...chapters, ...questions, ...examples].map(({ inside }) => inside);
  files.push(...read.scenarios.files);
  return { root, ...read, files, mentioned, issues };
}

function readKnowledge(source: SourceFile, issues: Issue[]): ParsedYaml<ChapterKnowledge> | undefined {
  const salvage = (raw: unknown): ChapterKnowledge | undefined => {
    const points = salvageList<ChapterKnowledge['points'][number]>(raw, 'points', pointSchema);
    return points && { chapter: salvageChapter(raw), points, terms: [] };
  };
  return parseYaml(source, chapterKnowledgeSchema, issues, { salvage: salvage as never }) as
    ParsedYaml<ChapterKnowledge> | undefined;
}

function readQuestions(source: SourceFile, issues: Issue[]): QuestionSource | undefined {
  const parsed = readQuestionFile(source, issues);
  const locale = localeOf(source, issues);
  return parsed && locale && { ...parsed, value: prepareFile(parsed.value), locale };
}

function readExamples(source: SourceFile, issues: Issue[]): ExampleSource | undefined {
  const parsed = readExampleFile(source, issues);
  const locale = localeOf(source, issues);
  return parsed && locale && { ...parsed, value: prepareFile(parsed.value), locale, text: source.text };
}
