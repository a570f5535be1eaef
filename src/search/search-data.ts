/**
 * The file the browser searches in (`search.json`, version 2): a public projection of terms, sections and simulations, small enough
 * to be indexed on a phone. Made by `documents.ts` at build time, read here.
 */
export const searchDataVersion = 2;

export type SearchKind = 'term' | 'section' | 'simulation';

/** One thing that can be found. `points` are knowledge point ids; `where` says in words where it stands. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  title: string;
  /** Other names: the other language, the points a section teaches, its terms and their synonyms. */
  also: string[];
  /** Toneless syllables, separated by spaces, of the title and of each of `also`, in this order; '' = no Chinese. */
  pinyin: string[];
  /** A section's text, a term's definition or what is read before a talk, for display and, with low weight, for finding. */
  text: string;
  href: string;
  points: string[];
  where: string;
}

export interface SearchData {
  v: typeof searchDataVersion;
  documents: SearchDocument[];
  /** Traditional characters to simplified ones, only those our own content uses. */
  traditional: Record<string, string>;
}

/** Takes what was fetched for search data, or throws: an older page may meet a newer deploy's file. */
export function parseSearchData(value: unknown): SearchData {
  const data = value as Partial<SearchData> | null;
  if (data?.v !== searchDataVersion || !Array.isArray(data.documents) || !data.traditional) {
    throw new Error(`search data: expected version ${searchDataVersion}, received ${String(data?.v)}; reload the page`);
  }
  return data as SearchData;
}
