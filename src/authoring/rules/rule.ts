import type { Issue } from '#src/core/issue.ts';
import type { Catalogue, Place } from '../catalogue.ts';
import type { Content } from '../content.ts';
import { pointer } from '../yaml.ts';

/** Looks at all the content and files an issue for everything that does not hold together. */
export type Rule = (content: Content, catalogue: Catalogue, report: (issue: Issue) => void) => void;

type Words = Pick<Issue, 'code' | 'message' | 'expected' | 'received' | 'fix'>;

/** An issue about a field of a YAML file. */
export const issueAt = (place: Place, path: PropertyKey[], words: Words): Issue => ({
  file: place.file,
  line: place.line([...place.path, ...path]),
  path: pointer([...place.path, ...path]),
  ...words,
});

/** An issue about a line of a chapter. */
export const issueOn = (file: string, line: number, words: Words): Issue => ({ file, line, path: '', ...words });

/** The known name nearest to a misspelt one (Levenshtein distance ≤ 3), as a hint. */
export function nearest(name: string, known: readonly string[]): string {
  let best = '';
  let least = 4;
  for (const candidate of known) {
    const far = distance(name, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best ? `did you mean ${best}?` : 'check the spelling, or add it';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
