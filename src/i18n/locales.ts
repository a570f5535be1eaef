/** The languages of the site: Chinese at the root, English under /en/. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'zh-CN';

/** The part of an address that names the language: nothing for Chinese, `en` for English. */
export const localeSegment = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale);

/** The language that an address segment names; undefined and anything unknown mean Chinese. */
export const localeOfSegment = (segment: string | undefined): Locale =>
  locales.find((locale) => localeSegment(locale) === segment) ?? defaultLocale;

/**
 * The address of a page: base path, language, path. `path` starts with `/` and, for pages, ends with `/`.
 * The only maker of internal links: a written `href="/"` would lose the base.
 */
export function pageHref(locale: Locale, path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const segment = localeSegment(locale);
  return root + (segment ? `${segment}/` : '') + path.replace(/^\//, '');
}

/** The address of a file that has no language, such as `/keys/x.json`. */
export const fileHref = (path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string =>
  pageHref(defaultLocale, path, base);

/** Fills `{name}` places of an interface text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
