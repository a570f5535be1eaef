import type { PagefindPage } from './page-search.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** How many pages' fragments are fetched for one query. */
const mostPages = 8;

/**
 * Searches the pages' text with Pagefind, in the language of the open page. Quietly nothing when Pagefind is not there
 * (development server, offline): terms and sections are searched without it.
 *
 * The query goes in as it is, only folded to simplified characters by the caller. Tried on five Chinese pages, every third
 * substring of 2–5 characters (361 queries, 373 places to find, Pagefind 1.6.0, which cuts the query by itself):
 * as it is 1 missed, wanted page first 351 times; cut by Intl.Segmenter the same; cut into bigrams 5 missed, 346 first,
 * and nothing for questions such as 怎么处理投诉; cut into characters 20 missed; "quoted" 221 missed. Traditional characters
 * find nothing unfolded.
 */
export async function searchPages(pagefindHref: string, query: string): Promise<PagefindPage[]> {
  try {
    const pagefind = (await import(/* @vite-ignore */ pagefindHref)) as Pagefind;
    const { results } = await pagefind.search(query);
    return await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  } catch {
    return [];
  }
}
