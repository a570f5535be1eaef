import lunr from 'lunr';
import { foldText } from '#src/core/text.ts';
import type { SearchData, SearchDocument } from './search-data.ts';
import { type Fold, halfThere, isHan, keyOf, makeFold, tokenize } from './tokenize.ts';

/** A document that was found; `matched` is the other name it was found by, '' where the title or the text did it. */
export interface SearchHit {
  document: SearchDocument;
  score: number;
  matched: string;
}

/** Search over one file of search data; `fold` is what the highlighter needs. */
export interface Searcher {
  search(query: string): SearchHit[];
  fold: Fold;
}

/** More than anybody types; a pasted page is cut here. */
const longestQuery = 200;
const mostTokens = 40;

/** Documents found by words alone are left out below this share of the best one's score; higher beside an exact name. */
const weakest = { otherwise: 0.15, besideExact: 0.5 };
/** From this closeness on a name, in the title or elsewhere, is the query itself. */
const exact = 0.8;
/** So much of a text is cut into words, to be quick on a phone; queries as a whole are looked for in all of it. */
const indexed = 160;
/**
 * What a name counts by its closeness and the whole query in a text: the farthest name (0.135 · 20) is before the best
 * text (1.5 + 1 for its words), that before the best pieces of the query (1).
 */
const weight = { name: 20, whole: 1.5, leastName: 2.6 };

/** One name of a document, ready to be compared. */
interface Name {
  text: string;
  key: string;
  syllables: string[];
}

/** How close a document's best name comes, and which it is unless it is the title. */
interface Named {
  close: number;
  matched: string;
}

/**
 * How close a name comes to the query, 0 to 1: the same, beginning with it, containing it (at any Chinese character, at
 * the beginning of a Latin word); the larger its share of the name, the closer.
 */
function closeness(key: string, query: string): number {
  if (key === query) return 1;
  const at = isHan(query) ? key.indexOf(query) : ` ${key}`.indexOf(` ${query}`);
  if (at < 0) return 0;
  return (at === 0 ? 0.6 : 0.3) + (0.2 * query.length) / key.length;
}

/** The same for pinyin written together (guanjian, kehu) or as initials (gjkh); it always counts half. */
function pinyinCloseness({ syllables }: Name, letters: string): number {
  const start = syllables.findIndex((_, i) => syllables.slice(i).join('').startsWith(letters));
  if (start >= 0) return closeness(syllables.slice(start).join(''), letters) / (start === 0 ? 2 : 4);
  return syllables
    .map((syllable) => syllable[0])
    .join('')
    .startsWith(letters)
    ? 0.25
    : 0;
}

function buildIndex(data: SearchData, fold: Fold): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = ((text: unknown) =>
    tokenize(String(text), fold).map((token) => new lunr.Token(token, {}))) as typeof lunr.tokenizer;
  builder.ref('ref');
  builder.field('title', { boost: 10 });
  builder.field('also', { boost: 5 });
  builder.field('pinyin', { boost: 2 });
  builder.field('text');
  data.documents.forEach(({ title, also, pinyin, text }, ref) => {
    const spellings = pinyin.map((name) => `${name} ${name.replaceAll(' ', '')} ${name.replace(/(\w)\w* ?/g, '$1')}`);
    builder.add({ ref, title, also: also.join(' '), pinyin: spellings.join(' '), text: text.slice(0, indexed) });
  });
  return builder.build();
}

/**
 * Builds the index and returns the search over it. Ranking: names that are, begin with or contain the query come first
 * (title before other names before pinyin), then texts that contain the whole of it, then what lunr finds by words, of a
 * longer Chinese query only where at least half of it is; a term is preceded by the section that
 * teaches it. Nothing is parsed as a query language, so `+ - : ~ ^ *` are only separators.
 */
export function makeSearch(data: SearchData): Searcher {
  const fold = makeFold(data.traditional);
  const index = buildIndex(data, fold);
  const keyed = (text: string): string => keyOf(text, fold) || fold(text).trim();
  const names: Name[][] = data.documents.map(({ title, also, pinyin }) =>
    [title, ...also].map((text, i) => ({ text, key: keyed(text), syllables: pinyin[i]?.split(' ') ?? [] })),
  );

  /** Names and text without white space, for Chinese queries, and in words, for Latin ones. */
  const bodies = data.documents.map(({ title, also, text }) => {
    const all = [title, ...also, text].join('|');
    return { run: fold(foldText(all)), words: ` ${keyOf(all, fold)}` };
  });

  function wordScores(query: string): Map<number, number> {
    const tokens = [...new Set(tokenize(query, fold, true))].slice(0, mostTokens);
    if (tokens.length === 0) return new Map();
    const found = index.query((clauses) => {
      for (const token of tokens) {
        clauses.term(token, {});
        if (!isHan(token) && token.length > 1)
          clauses.term(token, { wildcard: lunr.Query.wildcard.TRAILING, boost: 0.3 });
      }
    });
    const best = found[0]?.score || 1;
    return new Map(found.map(({ ref, score }) => [Number(ref), score / best]));
  }

  /** The best of a document's names. */
  function bestName(ref: number, query: string, letters: string): Named {
    let best = { close: 0, matched: '' };
    for (const [i, name] of (names[ref] ?? []).entries()) {
      const close =
        Math.max(closeness(name.key, query), letters ? pinyinCloseness(name, letters) : 0) * (i === 0 ? 1 : 0.9);
      if (close > best.close) best = { close, matched: i === 0 ? '' : name.text };
    }
    return best;
  }

  return {
    fold,
    search(raw) {
      const query = raw.slice(0, longestQuery);
      const key = keyed(query);
      if (key === '') return [];
      const together = key.replaceAll(' ', '');
      const letters = /^[a-z][a-z0-9]+$/.test(together) ? together : '';
      const words = wordScores(query);
      const long = /^\p{sc=Han}{4,}$/u.test(together);
      const named = data.documents.map((_, ref) => bestName(ref, key, letters));
      const least = named.some(({ close }) => close >= exact) ? weakest.besideExact : weakest.otherwise;
      const hits = data.documents.flatMap((document, ref) => {
        const { close, matched } = named[ref] as Named;
        const word = words.get(ref) ?? 0;
        const { run, words: line } = bodies[ref] as (typeof bodies)[number];
        const whole = isHan(together) ? run.includes(together) : line.includes(` ${key}`);
        const enough = word >= least && (!long || halfThere(run, query, fold));
        const score = close * weight.name + (whole ? weight.whole : 0) + word;
        return close > 0 || whole || enough ? [{ document, score, matched }] : [];
      });
      return withTheirSections(hits.sort((a, b) => b.score - a.score));
    },
  };
}

/** Puts before every term the best-found section that teaches it: who looks up a word wants to read about it. */
function withTheirSections(ranked: SearchHit[]): SearchHit[] {
  const out = new Set<SearchHit>();
  for (const hit of ranked) {
    const { kind, points } = hit.document;
    const home = ({ document }: SearchHit) =>
      document.kind === 'section' && points.some((id) => document.points.includes(id));
    const section = kind === 'term' && hit.score > weight.leastName ? ranked.find(home) : undefined;
    if (section) out.add(section);
    out.add(hit);
  }
  return [...out];
}
