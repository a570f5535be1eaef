import type { Issue } from '#src/core/issue.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { type Content, readContent } from './content.ts';
import { checkBlocks } from './rules/blocks.ts';
import { checkChapters } from './rules/chapters.ts';
import { checkComplete } from './rules/complete.ts';
import { checkDrawnOrder } from './rules/drawn-order.ts';
import { checkHalfWidth } from './rules/half-width.ts';
import { checkIds } from './rules/ids.ts';
import { checkTexts } from './rules/interface-texts.ts';
import { checkLinks } from './rules/links.ts';
import { checkOrder } from './rules/order.ts';
import { checkReferences } from './rules/references.ts';
import { checkScenarios } from './rules/role-play/index.ts';
import type { Rule } from './rules/rule.ts';
import { checkTranslations } from './rules/translations.ts';
import { contentRoot } from './source.ts';

export { type Catalogue, makeCatalogue } from './catalogue.ts';
export type { ChapterSource } from './chapter-source.ts';
export { type Content, readContent } from './content.ts';
export { contentRoot } from './source.ts';

const rules: Rule[] = [
  checkIds,
  checkOrder,
  checkComplete,
  checkBlocks,
  checkReferences,
  checkLinks,
  checkChapters,
  checkTranslations,
  checkHalfWidth,
  checkDrawnOrder,
  checkScenarios,
];

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
export async function checkContent(root = contentRoot()): Promise<Issue[]> {
  return (await loadCourse(root)).issues;
}
