import { useEffect, useRef, useState } from 'preact/hooks';
import { type Locale, fill, pageHref } from '#src/i18n/locales.ts';
import type { SearchTexts } from '#src/i18n/search.ts';
import { HitRow } from './HitRow.tsx';
import { markExcerpt, markText } from './mark.ts';
import { useSearch } from './use-search.client.ts';

export interface SearchBoxProps {
  texts: SearchTexts;
  locale: Locale;
  /** The search data of this locale, `search.json`. */
  documentsHref: string;
  /** Pagefind's module, under the site's base. */
  pagefindHref: string;
  /** The search page of this locale. */
  searchHref: string;
  initialQuery?: string;
  mode: 'dialog' | 'page';
}

/** How many terms and sections are listed; the dialog links to the page for the rest. */
const most = { dialog: 8, page: 60 };

/** A whole page pasted in is neither searched for, nor put into the address. */
const longest = 200;

/** An input method is at work: its Enter, Esc and arrows are not ours (Safari tells by keyCode 229 only). */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * The search field and its results: a plain list of links under a field. Arrow keys move the focus through the links, so
 * a screen reader reads real links with their marks and places, which options of a listbox may not contain.
 */
export default function SearchBox(props: SearchBoxProps) {
  const { texts, locale, searchHref, mode } = props;
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(props.initialQuery ?? '');
  const { ready, fold, failed, retry, hits, places, settled } = useSearch(
    props.documentsHref,
    props.pagefindHref,
    query,
  );

  useEffect(() => {
    // What was typed before this code came, or what the address asks for.
    const field = input.current as HTMLInputElement;
    if (mode === 'page') field.value ||= new URLSearchParams(location.search).get('q') ?? '';
    setQuery(field.value.trim().slice(0, longest));
  }, []);

  const read = (event: InputEvent | CompositionEvent) => {
    if (event.type === 'input' && (event as InputEvent).isComposing) return;
    const value = (input.current as HTMLInputElement).value.trim().slice(0, longest);
    setQuery(value);
    if (mode === 'page') history.replaceState(history.state, '', addressOf(value));
  };
  const addressOf = (value: string) => (value ? `${searchHref}?${new URLSearchParams({ q: value })}` : searchHref);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const links = [...(box.current as HTMLDivElement).querySelectorAll<HTMLAnchorElement>('li a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      (links[Math.min(at + step, links.length - 1)] ?? input.current)?.focus();
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      if (mode === 'dialog') links[0]?.click();
      else links[0]?.focus();
    }
  };

  const shown = hits.slice(0, most[mode]);
  const total = hits.length + places.length;
  let status = '';
  if (query && total > 0) status = fill(texts.count, { n: total });
  else if (query && ready) status = settled ? fill(texts.none, { query }) : '';
  else if (query && !failed) status = texts.loading;

  return (
    <div class="search-box" ref={box} onKeyDown={onKeyDown}>
      <form role="search" action={searchHref} onSubmit={(event) => event.preventDefault()}>
        <label for={`search-${mode}`}>{texts.label}</label>
        <input
          id={`search-${mode}`}
          ref={input}
          type="search"
          name="q"
          defaultValue={props.initialQuery ?? ''}
          placeholder={texts.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={read}
          onCompositionEnd={read}
        />
      </form>
      <p role="status" class="search-status">
        {status}
      </p>
      {failed && (
        <p role="alert">
          {texts.failed}{' '}
          <button type="button" onClick={retry}>
            {texts.retry}
          </button>
        </p>
      )}
      {!query && <p class="search-tips">{texts.tips}</p>}
      {query && ready && settled && total === 0 && (
        <p class="search-tips">
          {texts.noneHint} <a href={pageHref(locale, '/')}>{texts.road}</a>
        </p>
      )}
      {shown.length > 0 && (
        <ul class="search-hits" aria-label={texts.title}>
          {shown.map(({ document: { id, kind, title, where, text, href, points }, matched }) => (
            <HitRow
              key={id}
              href={href}
              kind={texts[kind]}
              title={markText(title, query, fold)}
              where={[where, matched && fill(texts[`${kind}Also`], { name: matched })].filter(Boolean).join(' · ')}
              excerpt={(kind === 'term' ? markText : markExcerpt)(text, query, fold)}
              points={points}
            />
          ))}
        </ul>
      )}
      {places.length > 0 && (
        <>
          <p id={`search-${mode}-pages`} class="search-pages">
            {texts.pages}
          </p>
          <ul class="search-hits" aria-labelledby={`search-${mode}-pages`}>
            {places.map(({ href, title, where, excerpt }) => (
              <HitRow
                key={href}
                href={href}
                kind={texts.page}
                title={markText(title, query, fold)}
                where={where}
                excerpt={markExcerpt(excerpt, query, fold)}
              />
            ))}
          </ul>
        </>
      )}
      {mode === 'dialog' && (
        <p class="search-foot">
          <span>{texts.keys}</span> {hits.length > most.dialog && <a href={addressOf(query)}>{texts.all}</a>}
        </p>
      )}
    </div>
  );
}
