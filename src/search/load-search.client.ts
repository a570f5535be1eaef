import { type Searcher, makeSearch } from './search.ts';
import { parseSearchData } from './search-data.ts';

const loaded = new Map<string, Promise<Searcher>>();

/** Fetches and indexes the search data once a page; after a failure the next call tries again. */
export function loadSearch(href: string): Promise<Searcher> {
  const known = loaded.get(href);
  if (known) return known;
  const loading = fetch(href)
    .then((response) => response.json())
    .then((data) => makeSearch(parseSearchData(data)));
  loaded.set(href, loading);
  loading.catch(() => loaded.delete(href));
  return loading;
}
