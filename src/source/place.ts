import type { Issue } from '#src/core/issue.ts';

/** The line (from 1) of a path inside a parsed file: of the nearest ancestor when the path itself is missing. */
export type Locate = (path: readonly PropertyKey[]) => number;

/** Where something of the content was written: its file, the line finder of that file, and its path in it. */
export interface Place {
  file: string;
  line: Locate;
  path: PropertyKey[];
}

/** What an issue says besides its place. */
export type Words = Pick<Issue, 'code' | 'message' | 'expected' | 'received' | 'fix'>;

/** What one language says of a fault, without what was received. */
export type Said = Pick<Words, 'message' | 'expected' | 'fix'>;

/** Prints a path as a JSON pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** An issue about a field of a YAML file. */
export const issueAt = (place: Place, path: readonly PropertyKey[], words: Words): Issue => ({
  file: place.file,
  line: place.line([...place.path, ...path]),
  path: pointer([...place.path, ...path]),
  ...words,
});

/** An issue about a line of a file (0 = all of it). */
export const issueOn = (file: string, line: number, words: Words): Issue => ({ file, line, path: '', ...words });

/** How much of a value an issue shows, in UTF-16 units. */
const mostShown = 80;

/** Any value as an issue shows what it received: JSON, cut where it gets long. Never throws, however deep a value is. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = beginning(value);
  return text.length > mostShown ? `${text.slice(0, mostShown - 3)}…` : text;
}

/** The JSON of a value, or more of its beginning than is shown: every level adds a bracket, so a circle ends too. */
function beginning(value: unknown): string {
  let out = '';
  const isFull = (): boolean => out.length > mostShown;
  const write = (part: unknown): void => {
    if (typeof part === 'string') out += JSON.stringify(part.slice(0, mostShown + 1));
    else if (Array.isArray(part)) {
      out += '[';
      for (let at = 0; at < part.length && !isFull(); at += 1) {
        if (at > 0) out += ',';
        write(part[at] ?? null);
      }
      out += ']';
    } else if (typeof part === 'object' && part !== null && !(part instanceof Date)) {
      let comma = '';
      out += '{';
      for (const name of Object.keys(part)) {
        if (isFull()) break;
        const member = (part as Record<string, unknown>)[name];
        if (member === undefined) continue;
        out += `${comma}${JSON.stringify(name.slice(0, mostShown + 1))}:`;
        comma = ',';
        write(member);
      }
      out += '}';
    } else out += typeof part === 'bigint' ? String(part) : (JSON.stringify(part) ?? String(part));
  };
  write(value);
  return out;
}

/** No name is as long as that: what is meant by more is not to be guessed. */
const longestName = 100;
/** How many letters may be wrong. */
const mostWrong = 3;

/** The known name nearest to a misspelt one (Levenshtein distance ≤ 3), as a hint. */
export function nearest(name: string, known: readonly string[]): string {
  let best = '';
  let least = mostWrong + 1;
  for (const candidate of name.length > longestName ? [] : known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
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
