import type { StudyFile, StudyIndex } from './study-data.ts';

const fetched = new Map<string, Promise<unknown>>();
// Once something was lost, what the browser kept of the last build does not do either.
let cache: RequestCache = 'default';

/** A data file by its address; fetched once, until it fails or is forgotten. */
function fetchOnce<T>(href: string): Promise<T> {
  const known = fetched.get(href);
  if (known) return known as Promise<T>;
  const file = fetch(href, { cache })
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${href}`);
      return response.json() as Promise<T>;
    })
    .catch((error: unknown) => {
      if (fetched.get(href) === file) fetched.delete(href);
      throw error;
    });
  fetched.set(href, file);
  return file;
}

/**
 * Forgets every file, for a retry to fetch them anew: after a deploy an index that was kept knows what its files no longer
 * have. Has the page ask whether there is a newer build.
 */
export function forgetFiles(): void {
  fetched.clear();
  cache = 'no-cache';
  window.dispatchEvent(new Event('yixue:lost-file'));
}

export const fetchIndex = (href: string): Promise<StudyIndex> => fetchOnce(href);
export const fetchFile = (href: string): Promise<StudyFile> => fetchOnce(href);
