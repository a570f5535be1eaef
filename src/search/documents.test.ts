import { describe, expect, it } from 'vitest';
import { buildDocuments } from './documents.ts';
import { exampleSources } from './fixture.ts';
import { parseSearchData } from './search-data.ts';

const data = buildDocuments(exampleSources());
const tiers = data.documents.find(({ id }) => id === 'section:customers/tiers');
const talk = data.documents.find(({ id }) => id === 'simulation:role-play/forklift');
const key = data.documents.find(({ id }) => id === 'term:key-customer');

describe('buildDocuments', () => {
  it('gives a section the names of its points and its terms, each once', () => {
    expect(tiers?.also.slice(0, 4)).toEqual(['客户层次', 'customer tiers', '关键客户', 'key customer']);
    expect(tiers?.points).toEqual(['customer-levels']);
    expect(tiers?.where).toBe('客户');
  });

  it('says where a term is taught', () => {
    expect(key).toMatchObject({
      kind: 'term',
      title: '关键客户',
      where: '客户 · 八成客户与两成利润',
      text: '关键客户的定义。',
    });
  });

  it('knows a simulation by its title, the customer, and what such a thing is called', () => {
    expect(talk).toMatchObject({
      kind: 'simulation',
      title: '仓管要一台叉车',
      also: ['The storekeeper wants a forklift', '老丁', '角色扮演', '模拟'],
      points: [],
      where: '探寻客户需求',
    });
    expect(talk?.pinyin).toHaveLength(5);
  });

  it('writes English titles and definitions for English readers and keeps the Chinese name findable', () => {
    const english = buildDocuments({ ...exampleSources(), locale: 'en' }).documents.find(
      ({ id }) => id === 'term:key-customer',
    );
    expect(english).toMatchObject({ title: 'key customer', text: 'What key customer means.' });
    expect(english?.also).toContain('关键客户');
  });

  it('carries toneless pinyin beside every name', () => {
    expect(key?.pinyin).toEqual(['guan jian ke hu', '', 'da ke hu', 'vip ke hu', '']);
    expect(tiers?.pinyin).toHaveLength(1 + (tiers?.also.length ?? 0));
  });

  it('carries the traditional characters of its own content and no others', () => {
    expect(data.traditional).toMatchObject({ 關: '关', 鍵: '键', 戶: '户', 訂: '订' });
    expect(data.traditional['龍']).toBeUndefined();
    expect(JSON.stringify(data.traditional).length).toBeLessThan(4000);
  });

  it('keeps the whole text of a section, in one line', () => {
    const [section] = exampleSources().sections;
    const long = { ...section!, text: '𠮷 \n'.repeat(500) };
    const text = buildDocuments({ ...exampleSources(), sections: [long] }).documents[0]?.text ?? '';
    expect(text).toBe('𠮷 '.repeat(500).trim());
  });

  it('picks its fields in: what else a source holds stays out', () => {
    const sources = exampleSources();
    const secret = { secret: 'SENTINEL' };
    const output = buildDocuments({
      ...sources,
      terms: sources.terms.map((term) => ({ ...term, ...secret })),
      sections: sources.sections.map((section) => ({ ...section, ...secret })),
      points: sources.points.map((point) => ({ ...point, ...secret })),
      simulations: sources.simulations.map((simulation) => ({ ...simulation, ...secret })),
    });
    expect(JSON.stringify(output)).not.toContain('SENTINEL');
  });

  it('is read again as it was written; another version or shape is refused with a reason', () => {
    expect(parseSearchData(JSON.parse(JSON.stringify(data)))).toEqual(data);
    for (const bad of [null, {}, { ...data, v: 1 }, { v: 2 }])
      expect(() => parseSearchData(bad)).toThrow(/expected version 2/);
  });
});
