import type { StudyFile, StudyIndex } from './study-data.ts';

const fetched = new Map<string, Promise<unknown>>();

/** A data file by its address; fetched once, and again after a failure. */
function fetchOnce<T>(href: string): Promise<T> {
  const known = fetched.get(href);
  if (known) return known as Promise<T>;
  const file = fetch(href)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${href}`);
      return response.json() as Promise<T>;
    })
    .catch((error: unknown) => {
      fetched.delete(href);
      throw error;
    });
  fetched.set(href, file);
  return file;
}

export const fetchIndex = (href: string): Promise<StudyIndex> => fetchOnce(href);
export const fetchFile = (href: string): Promise<StudyFile> => fetchOnce(href);
