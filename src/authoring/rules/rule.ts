import type { Issue } from '#src/core/issue.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Content } from '../content.ts';

export type Report = (issue: Issue) => void;

/** Looks at all the content and files an issue for everything that does not hold together. */
export type Rule = (content: Content, catalogue: Catalogue, report: Report) => void;
