/**
 * One thing wrong in a file a person wrote: what, where, expected and received, what to do.
 * `line` counts from 1 (0 = the whole file), `path` is a JSON pointer inside the file ('' = its root).
 */
export interface Issue {
  file: string;
  line: number;
  path: string;
  code: string;
  message: string;
  expected: string;
  received: string;
  fix: string;
}

/** Prints an issue as one line, whatever stands in it: `what · where (line N, /json/pointer) · expected · received · what to do`. */
export function formatIssue(issue: Issue): string {
  const at = issue.path ? `line ${issue.line}, ${issue.path}` : `line ${issue.line}`;
  return [
    `${issue.code}: ${issue.message}`,
    `${issue.file} (${at})`,
    `expected ${issue.expected}`,
    `received ${issue.received}`,
    issue.fix,
  ]
    .join(' · ')
    .replace(/\r\n|[\n\v\f\r\u2028\u2029]/g, '⏎');
}
