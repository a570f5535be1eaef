import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '../../tests/support/growth.ts';
import { buildDocuments } from './documents.ts';
import { exampleSources } from './fixture.ts';
import { makeSearch } from './search.ts';

const { search } = makeSearch(buildDocuments(exampleSources()));
const ids = (query: string) => search(query).map(({ document }) => document.id);
const tiers = 'section:customers/tiers';

describe('search', () => {
  it('puts the section that teaches a term first, the term right after it', () => {
    expect(ids('关键客户').slice(0, 2)).toEqual([tiers, 'term:key-customer']);
  });

  it.each([
    '关键',
    '關鍵客戶',
    '關鍵',
    'guanjian',
    'guanjiankehu',
    'guan jian',
    'gjkh',
    'key customer',
    'Key Customers',
    '大客户',
    'key acc',
  ])('finds the section on tiers in the first three by %s', (query) => expect(ids(query).slice(0, 3)).toContain(tiers));

  it('finds by pinyin that begins inside a name, and not inside a syllable', () => {
    expect(ids('kehu')).toContain('term:key-customer');
    expect(ids('uanjian')).toEqual([]);
  });

  it('says by which other name a document was found', () => {
    expect(search('大客户').find(({ document }) => document.id === 'term:key-customer')?.matched).toBe('大客户');
    expect(
      search('关键客户')
        .map(({ matched }) => matched)
        .slice(0, 2),
    ).toEqual(['关键客户', '']);
  });

  it('ranks a title before other names before text', () => {
    expect(ids('订货周期').slice(0, 2)).toEqual(['section:customer-service/cycle', 'term:order-cycle']);
    expect(ids('小结')[0]).toBe('section:customer-service/sum');
  });

  it('leaves out what shares only a character', () => {
    expect(ids('客户层次')).not.toContain('section:customer-service/moments');
  });

  describe('a query that stands whole in a text', () => {
    const sources = exampleSources();
    const far = `${'先看账本。'.repeat(60)}这也叫二八定律，别和三层的比例混了。潜在\n客户还没有成交。Pareto found it.`;
    const sections = sources.sections.map((one) => (one.id === 'moments' ? { ...one, text: far } : one));
    const searcher = makeSearch(buildDocuments({ ...sources, sections }));
    const found = (query: string) => searcher.search(query).map(({ document }) => document.id);
    const moments = 'section:customer-service/moments';

    it.each(['二八定律', '“二八定律”', '二八 定律', '潜在客户', 'pareto'])('finds it far down by %s', (query) =>
      expect(found(query)[0]).toBe(moments),
    );

    it('ranks it before pieces of the query in titles, and after titles with the whole of it', () => {
      expect(found('三层的比例')[0]).toBe(moments);
      expect(found('成交')).toEqual([moments]);
      expect(ids('关键客户').slice(0, 2)).toEqual([tiers, 'term:key-customer']);
      expect(ids('关键客户').slice(2)).toEqual(
        expect.arrayContaining(['section:customers/who', 'section:customers/value']),
      );
    });

    it('finds Latin words at their beginning only', () => expect(found('areto')).toEqual([]));
  });

  it('leaves out what has less than half of a longer Chinese query that stands nowhere', () => {
    expect(ids('客户关系管理')).toEqual([]);
    expect(ids('关键客户怎么办')).toContain('term:key-customer');
    expect(ids('RFM 怎么算金额')).toContain('term:rfm');
  });

  it('takes the signs of query languages for separators', () => {
    for (const query of ['+关键客户', 'title:关键客户', '关键客户~2', '关键客户*', '-关键客户^10', '"关键客户"']) {
      expect(ids(query).slice(0, 3)).toContain(tiers);
    }
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '\n', '📦', '+:~*', '???', 'qqqq']) expect(search(query)).toEqual([]);
  });

  it('takes no longer than in proportion to what is pasted in', () => {
    expect(growth((size) => void search('关键客户怎么服务?'.repeat(size)), 300)).toBeLessThan(9);
  });

  it('never throws', () => {
    const nasty = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '*',
      '\ud800',
      '客',
      'key',
      'guan',
      ':',
      '+',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(nasty).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (query) => void search(query)));
  });

  it('finds any document by its own title in the first three', () => {
    const unit = fc.constantFrom(...'客户关系管理服务质量订单周期关键价值一二三的abcRFM3 +:~*-《》（）📦戶');
    const title = fc.string({ unit, minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 25, selector: (text) => key(text) }), (titles) => {
        const sources = exampleSources();
        const half = Math.ceil(titles.length / 2);
        const points = titles.map((name, i) => ({ id: `p${i}`, zh: name, en: `point ${i}` }));
        const data = buildDocuments({
          ...sources,
          points,
          sections: titles
            .slice(0, half)
            .map((name, i) => ({ ...sources.sections[0]!, id: `s${i}`, title: name, teaches: [`p${half + i}`] })),
          terms: titles.slice(half).map((name, i) => ({
            ...sources.terms[0]!,
            id: `t${i}`,
            zh: name,
            en: '',
            also: [],
            point: `p${half + i}`,
          })),
        });
        const searcher = makeSearch(data);
        for (const { id, title: own } of data.documents) {
          expect(
            searcher
              .search(own)
              .slice(0, 3)
              .map(({ document }) => document.id),
          ).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Titles that differ in signs only cannot all come first. */
const key = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace('戶', '户')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('')
    .replace(/s$/, '') ?? 'signs';
