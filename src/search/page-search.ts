import { type Fold, halfThere } from './tokenize.ts';

/** What this project reads of a Pagefind result (`await result.data()`, Pagefind 1.6). */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  plain_excerpt: string;
  /** The page itself and its headings that have an id, those that matched. */
  sub_results: { url: string; title: string; plain_excerpt: string }[];
}

/** A place in a page's text. `where` is the page's title when the place has one of its own. */
export interface PageHit {
  href: string;
  title: string;
  where: string;
  excerpt: string;
}

/**
 * The name of a place that Pagefind and the search data share: they may disagree about the anchor (a section's heading
 * can have an id of its own), not about the page and the heading.
 */
export const placeName = (href: string, title: string): string => `${href.split('#')[0]}#${title.trim()}`;

/** What the places are chosen for: `taken` are the hrefs and the place names of what is already listed above. */
interface Wanted {
  query: string;
  fold: Fold;
  taken: ReadonlySet<string>;
  limit: number;
}

/** Flattens Pagefind's pages into places, at most two of a page so that one long chapter does not fill the list. */
export function pageHits(pages: readonly PagefindPage[], { query, fold, taken, limit }: Wanted): PageHit[] {
  const places = pages.flatMap(({ url, meta, plain_excerpt, sub_results }) => {
    const page = meta.title ?? '';
    const all = sub_results.length > 0 ? sub_results : [{ url, title: page, plain_excerpt }];
    return (
      all
        .filter(({ url: href, title }) => !taken.has(href) && !taken.has(placeName(href, title)))
        // Pagefind falls back to single characters, so that 量子 finds every 数量.
        .filter((place) => halfThere(fold(place.title + place.plain_excerpt), query, fold))
        .slice(0, 2)
        .map(({ url: href, title, plain_excerpt: text }) => ({
          href,
          title,
          where: title === page ? '' : page,
          // Pagefind puts a heading before its text, with a full stop.
          excerpt: text.startsWith(`${title}.`) ? text.slice(title.length + 1).trim() : text,
        }))
    );
  });
  return places.slice(0, limit);
}
