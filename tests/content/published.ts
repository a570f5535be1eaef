/** The real course, and the chapters the rules of writing hold: YIXUE_DRAFTS=1 adds drafts, for those who write them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { QuestionEntry } from '#src/authoring/catalogue.ts';
import { type Catalogue, type ChapterSource, loadCourse } from '#src/authoring/index.ts';
import { indexSources, type SourceIndex } from '#src/authoring/writing/copies.ts';
import { formatIssue, type Issue } from '#src/core/issue.ts';

export interface HeldChapter {
  chapter: ChapterSource;
  catalogue: Catalogue;
  /** Its questions in Chinese, and the file they stand in. */
  questions: QuestionEntry[];
  file: string;
}

/** Every issue that a rule finds in the chapters held, as `course check` would print it. */
export async function issuesOfPublished(rule: (held: HeldChapter) => Issue[]): Promise<string[]> {
  const { catalogue } = await loadCourse();
  const statuses = process.env['YIXUE_DRAFTS'] ? ['draft', 'published'] : ['published'];
  return catalogue.chapters
    .filter(({ frontmatter }) => statuses.includes(frontmatter.status))
    .flatMap((chapter) => {
      const questions = catalogue.questions.filter(
        (entry) => entry.chapter === chapter.slug && entry.locale === chapter.locale,
      );
      return rule({ chapter, catalogue, questions, file: questions[0]?.file ?? chapter.file }).map(formatIssue);
    });
}

/** The source material beside the project (`../shared/seeds/*.md`), or why there is none. */
export function readSources(folder = path.resolve('../shared/seeds')): SourceIndex | string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  if (names.length === 0) return 'no source material in ../shared/seeds: nothing to compare with';
  return indexSources(names.map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') })));
}
