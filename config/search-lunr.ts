/*
 * Build plumbing: ships the part of lunr that search uses. lunr is one UMD file that no bundler can shake; of its 7.7 KB
 * brotli its query language, English stemmer, stop words and trimmer are 2.8 KB, and src/search/ has its own tokenizer and
 * makes its queries by hand. Without this plugin everything works the same, only heavier (config/search-lunr.test.ts).
 */

/** The members of `lunr` to leave out, with everything below them. */
const unused = [
  'lunr.stemmer',
  'lunr.generateStopWordFilter',
  'lunr.stopWordFilter',
  'lunr.trimmer',
  'lunr.QueryParseError',
  'lunr.QueryLexer',
  'lunr.QueryParser',
  'lunr.Index.load',
  'lunr.Index.prototype.search',
  'lunr.Pipeline.load',
];

/**
 * Leaves the unused members out of lunr's source and makes it an ES module. Statements are found by how lunr's file is
 * written (each begins at the margin with `lunr.`); throws when a new version is written otherwise.
 */
export function slimLunrSource(source: string): string {
  const body = /^;\(function\(\)\{\n([\s\S]*?)\n {2}\/\*\*\n {3}\* export the module via AMD/m.exec(source)?.[1];
  if (body === undefined)
    throw new Error('search-lunr: lunr.js is not written as 2.3.9 is; look at config/search-lunr.ts');
  const statements = body.split(/^(?=(?:var )?lunr\b)/m);
  for (const name of unused) {
    if (!statements.some((statement) => statement.startsWith(`${name} `)))
      throw new Error(`search-lunr: no ${name} in lunr.js`);
  }
  const kept = statements.filter((statement) => {
    const called = /^lunr\.Pipeline\.registerFunction\((.*?),/.exec(statement)?.[1];
    return !unused.some((name) => [' ', '.'].some((end) => `${called ?? statement} `.startsWith(name + end)));
  });
  return `${kept.join('')}\nexport default lunr;\n`;
}

/** The Vite plugin. */
export function slimLunr() {
  return {
    name: 'search-lunr',
    transform(code: string, id: string) {
      return /\/lunr\/lunr\.js$/.test(id.split('?')[0] ?? '') ? { code: slimLunrSource(code), map: null } : undefined;
    },
  };
}
