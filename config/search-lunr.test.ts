import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { slimLunr, slimLunrSource } from './search-lunr.ts';

const file = createRequire(import.meta.url).resolve('lunr');
const source = readFileSync(file, 'utf8');

/** Indexes and asks with one lunr or the other. */
function ask(engine: typeof lunr, terms: string[]) {
  const builder = new engine.Builder();
  builder.ref('id');
  builder.field('title', { boost: 10 });
  builder.field('text');
  builder.add({ id: 1, title: 'customer tiers', text: 'key customers earn most' });
  builder.add({ id: 2, title: 'order cycle', text: 'time from order to delivery of a customer' });
  const index = builder.build();
  return index.query((query) => {
    for (const term of terms) query.term(term, { wildcard: engine.Query.wildcard.TRAILING });
  });
}

describe('lunr without its unused parts', () => {
  it('finds and scores exactly as the whole does', async () => {
    const url = `data:text/javascript,${encodeURIComponent(slimLunrSource(source))}`;
    const slim = ((await import(/* @vite-ignore */ url)) as { default: typeof lunr }).default;
    for (const terms of [['customer'], ['order', 'key'], ['nothing'], ['c', 'ti']]) {
      expect(JSON.stringify(ask(slim, terms))).toBe(JSON.stringify(ask(lunr, terms)));
    }
    expect(slim.stemmer).toBeUndefined();
  });

  it('is a third lighter', () => {
    const weight = (code: string) => brotliCompressSync(code.replace(/\/\*[\s\S]*?\*\//g, '')).length;
    expect(weight(slimLunrSource(source))).toBeLessThan(weight(source) * 0.67);
  });

  it('refuses a lunr written otherwise, and touches no other module', () => {
    expect(() => slimLunrSource('export default function lunr() {}')).toThrow(/search-lunr/);
    expect(slimLunr().transform('x', '/a/node_modules/other/lunr.js')).toBeUndefined();
    expect(slimLunr().transform(source, file)?.code).toContain('export default lunr');
  });
});
