import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadSearch } from './load-search.client.ts';
import { searchPages } from './page-search.client.ts';
import { type PageHit, type PagefindPage, pageHits, placeName } from './page-search.ts';
import type { SearchHit, Searcher } from './search.ts';
import type { Fold } from './tokenize.ts';

/** Typing stops this long before the pages' text is searched; terms and sections are searched at every change. */
const pause = 200;
const mostPlaces = 8;

/** What is known about a query by now. */
export interface SearchState {
  /** Are the search data there? */
  ready: boolean;
  fold: Fold;
  failed: boolean;
  retry: () => void;
  hits: SearchHit[];
  places: PageHit[];
  /** Has everything that is going to answer answered? */
  settled: boolean;
}

/** Searches for a query in the terms and sections, then in the pages' text; answers to older queries are dropped. */
export function useSearch(documentsHref: string, pagefindHref: string, query: string): SearchState {
  const [searcher, setSearcher] = useState<Searcher>();
  const [failed, setFailed] = useState(false);
  const [found, setFound] = useState<{ query: string; pages: PagefindPage[] }>({ query: '', pages: [] });

  const fold = searcher?.fold ?? String;
  const load = () => {
    setFailed(false);
    loadSearch(documentsHref).then(setSearcher, () => setFailed(true));
  };
  useEffect(load, []);

  useEffect(() => {
    if (query === '' || !(searcher || failed)) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const pages = await searchPages(pagefindHref, fold(query));
      if (wanted) setFound({ query, pages });
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, searcher, failed]);

  const hits = useMemo(() => searcher?.search(query) ?? [], [searcher, query]);
  const taken = new Set(hits.flatMap(({ document: { href, title } }) => [href, placeName(href, title)]));
  return {
    ready: searcher !== undefined,
    fold,
    failed,
    retry: load,
    hits,
    places: query === '' ? [] : pageHits(found.pages, { query, fold, taken, limit: mostPlaces }),
    settled: found.query === query,
  };
}
