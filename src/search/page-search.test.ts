import { describe, expect, it } from 'vitest';
import { pageHits, placeName } from './page-search.ts';
import { makeFold } from './tokenize.ts';

const place = (url: string, title: string) => ({ url, title, plain_excerpt: `${title}……` });
const pages = [
  {
    ...place('/chapters/customers/', ''),
    meta: { title: '客户' },
    sub_results: [
      place('/chapters/customers/', '客户'),
      place('/chapters/customers/#tiers', '客户层次'),
      place('/chapters/customers/#rfm', 'RFM'),
      place('/chapters/customers/#x', '其他'),
    ],
  },
  { ...place('/about/', ''), meta: { title: '关于' }, plain_excerpt: '关于本站', sub_results: [] },
];

const fold = makeFold({});
const hitsOf = (query: string, taken: string[] = [], limit = 8) =>
  pageHits(pages, { query, fold, taken: new Set(taken), limit });

describe('pageHits', () => {
  it('leaves out the sections already listed and lists two places of a page at most', () => {
    const hits = hitsOf('word', ['/chapters/customers/#tiers']);
    expect(hits.map(({ href }) => href)).toEqual(['/chapters/customers/', '/chapters/customers/#rfm', '/about/']);
  });

  it('leaves out places that share only a character or two of a Chinese query', () => {
    expect(hitsOf('客户层次').map(({ href }) => href)).toEqual(['/chapters/customers/#tiers']);
    expect(hitsOf('本量子')).toEqual([]);
    expect(hitsOf('客户关系层次')).toEqual([]);
    expect(hitsOf('怎么分客户').map(({ title }) => title)).toEqual([]);
  });

  it('knows a section again by its page and heading when the anchors differ', () => {
    const taken = [placeName('/chapters/customers/#sec-tiers', '客户层次')];
    expect(hitsOf('word', taken).map(({ title }) => title)).not.toContain('客户层次');
  });

  it('names the page unless the place is the page itself', () => {
    expect(hitsOf('word', [], 2).map(({ where }) => where)).toEqual(['', '客户']);
  });

  it('falls back to the page when Pagefind names no place in it', () => {
    expect(hitsOf('word').at(-1)).toEqual({
      href: '/about/',
      title: '关于',
      where: '',
      excerpt: '关于本站',
    });
  });
});
