import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '#src/core/issue.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { type Content, readContent } from './content.ts';
import { checkComplete } from './rules/complete.ts';
import { checkIds } from './rules/ids.ts';
import { checkOrder } from './rules/order.ts';
import { checkChapters, checkReferences } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { checkTexts } from './rules/interface-texts.ts';

export { type Catalogue, makeCatalogue } from './catalogue.ts';
export { type ChapterSource, type Content, readContent } from './content.ts';

const rules: Rule[] = [checkIds, checkOrder, checkComplete, checkReferences, checkChapters];

/**
 * The content folder: of the project one stands in, for a bundled build cannot know where its source was.
 * YIXUE_CONTENT names another one (test sites).
 */
export const contentRoot = (): string => process.env['YIXUE_CONTENT'] ?? path.resolve('src/content');

/** Reads and checks everything below `root`; the catalogue holds what could be read. */
export async function loadCourse(
  root = contentRoot(),
): Promise<{ content: Content; catalogue: Catalogue; issues: Issue[] }> {
  const content = await readContent(root);
  const catalogue = makeCatalogue(content);
  const issues = [...content.issues];
  for (const rule of rules) rule(content, catalogue, (issue) => issues.push(issue));
  checkTexts((issue) => issues.push(issue));
  issues.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { content, catalogue, issues };
}

/** Every issue of all content files, sorted by file and line: what `course check` prints and what stops a build. */
export async function checkContent(root: string | URL = contentRoot()): Promise<Issue[]> {
  return (await loadCourse(typeof root === 'string' ? root : fileURLToPath(root))).issues;
}
