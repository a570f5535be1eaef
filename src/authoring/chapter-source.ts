import type { Issue } from '#src/core/issue.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ChapterFrontmatter } from '#src/model/chapter.ts';
import { chapterFrontmatterSchema } from '#src/model/chapter.schema.ts';
import { type ChapterBody, parseBody, splitFrontmatter } from './mdx.ts';
import type { SourceFile } from '#src/source/file.ts';
import { issueOn, type Locate } from '#src/source/place.ts';
import { localeOf } from './source.ts';
import { parseYaml } from '#src/source/yaml.ts';

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

/** What a chapter's path says of it, whether or not the file can be read. */
export function chapterName(inside: string): { locale: string; n: number; slug: string } | undefined {
  const match = /^chapters\/([^/]+)\/(\d\d)-([a-z0-9-]+)\.mdx$/.exec(inside);
  return match ? { locale: match[1] ?? '', n: Number(match[2]), slug: match[3] ?? '' } : undefined;
}

/** Reads one chapter; what is wrong with the file itself goes to `issues`. */
export function readChapter(source: SourceFile, issues: Issue[]): ChapterSource | undefined {
  const { file } = source;
  const locale = localeOf(source, issues);
  const name = chapterName(source.inside);
  if (locale && !name) {
    issues.push(
      issueOn(file, 0, {
        code: 'bad-file-name',
        message: 'a chapter file is named by number and slug',
        expected: `chapters/${locale}/01-customers.mdx`,
        received: source.inside,
        fix: 'rename the file',
      }),
    );
  }
  const split = splitFrontmatter(source);
  if (!split) {
    issues.push(
      issueOn(file, 1, {
        code: 'no-frontmatter',
        message: 'a chapter begins with its frontmatter',
        expected: '--- title, status, summary ---',
        received: source.text.slice(0, 40),
        fix: 'add the frontmatter at the top',
      }),
    );
  }
  if (!locale || !name || !split) return undefined;
  const frontmatter = parseYaml(split.yaml, chapterFrontmatterSchema, issues, { offset: 1 });
  let body: ChapterBody | undefined;
  try {
    body = parseBody(split.body);
  } catch (error) {
    const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
    issues.push(
      issueOn(file, line, {
        code: 'bad-mdx',
        message: reason,
        expected: 'MDX that parses',
        received: split.body.text.split('\n')[line - 1]?.slice(0, 60) ?? '',
        fix: 'close the tag or the brace',
      }),
    );
  }
  if (!frontmatter || !body) return undefined;
  return { file, locale, slug: name.slug, n: name.n, frontmatter: frontmatter.value, line: frontmatter.line, body };
}
