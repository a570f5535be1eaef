import { contentHash } from '#src/core/hash.ts';
import { fileHref, type Locale } from '#src/i18n/locales.ts';
import { keyPath } from './key-file.ts';
import type { PublicBase } from './kind.ts';
import { type Item, toPublic } from './registry.ts';
import type { QuestionFile } from './schemas.ts';

/** What a question's HTML or data file carries for its script; nothing secret among it. */
export interface QuestionProps {
  item: PublicBase;
  publicVersion: string;
  /** Where the full item is fetched from when an answer is handed in; absent when it is graded elsewhere. */
  keyHref?: string;
  /** How many hints the key file holds; no part of the item, for graded twins must not differ in it. */
  hintCount?: number;
  number?: string;
  locale: string;
  /** The language of the question itself, where the page's is another. */
  itemLang?: string;
}

/** Where a question comes from and where it is shown: `lang` is its own language, `locale` the page's. */
interface Shown {
  mode: QuestionFile['mode'];
  lang: string;
  locale: Locale;
  /** What stands before the stem, such as 第 3 题. */
  number?: string | undefined;
}

/**
 * The strip gate: a full item comes in, only its public part goes out. Every question of the site passes here, whether it
 * stands in a text, in a quiz, or in a data file of practice and review. Runs at build time.
 */
export function questionProps(full: Item, { mode, lang, locale, number }: Shown): QuestionProps {
  const item = toPublic(full);
  return {
    item,
    publicVersion: contentHash(item),
    ...(mode === 'practice' && { keyHref: fileHref(keyPath(full)), hintCount: full.hints.length }),
    ...(number !== undefined && { number }),
    locale,
    ...(lang !== locale && { itemLang: lang }),
  };
}
