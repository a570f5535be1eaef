import type { Issue } from '#src/core/issue.ts';
import {
  brokenItemSchema,
  type ExampleFile,
  exampleFileSchema,
  itemSchema,
  type QuestionFile,
  questionFileSchema,
} from '#src/questions/schemas.ts';
import type { SourceFile } from './file.ts';
import { type ParsedYaml, parseYaml, salvageList } from './yaml.ts';

/**
 * Reads a question file; every fault goes to `issues`. Of a file with faults those questions come back that hold, each
 * in its place; undefined when the file cannot be read at all.
 */
export function readQuestionFile(source: SourceFile, issues: Issue[]): ParsedYaml<QuestionFile> | undefined {
  const salvage = (raw: unknown): QuestionFile | undefined => {
    const items = salvageList<QuestionFile['questions'][number]>(raw, 'questions', itemSchema, brokenItemSchema);
    return items && { chapter: salvageChapter(raw), mode: 'practice', questions: items };
  };
  return parseYaml(source, questionFileSchema, issues, { salvage });
}

/** Reads the authoring guide's examples, as above: a question file without a chapter. */
export function readExampleFile(source: SourceFile, issues: Issue[]): ParsedYaml<ExampleFile> | undefined {
  const salvage = (raw: unknown): ExampleFile | undefined => {
    const questions = salvageList<ExampleFile['questions'][number]>(raw, 'questions', itemSchema, brokenItemSchema);
    return questions && { questions };
  };
  return parseYaml(source, exampleFileSchema, issues, { salvage });
}

/** The chapter a faulty file names, or ''. */
export function salvageChapter(raw: unknown): string {
  const { chapter } = raw as { chapter?: unknown };
  return typeof chapter === 'string' ? chapter : '';
}
