import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalFor } from '#src/i18n/build-traditional.ts';
import { markExcerpt, markText } from './mark.ts';
import { makeFold } from './tokenize.ts';

const fold = makeFold(traditionalFor('关键客户'));
const hits = (text: string, query: string) =>
  markText(text, query, fold)
    .filter(({ hit }) => hit)
    .map(({ text: piece }) => piece);

describe('markText', () => {
  it('marks a word that is there whole as a whole, and nothing less', () => {
    expect(hits('我们的关键客户不多，客户很多', '关键客户')).toEqual(['关键客户']);
  });

  it('marks neighbouring parts of a word that is not there as one piece', () => {
    expect(hits('关键客不多，客户很多', '关键客户')).toEqual(['关键客', '客户']);
  });

  it('marks through traditional characters, width and case', () => {
    expect(hits('关键客户', '關鍵')).toEqual(['关键']);
    expect(hits('ＲＦＭ 模型', 'rfm')).toEqual(['ＲＦＭ']);
  });

  it('marks Latin words from their beginning only', () => {
    expect(hits('order and reorder', 'order')).toEqual(['order']);
    expect(hits('Key customers', 'customers')).toEqual(['customer']);
  });

  it('loses and adds nothing', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (whole, query) => {
        expect(
          markText(whole, query, fold)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});

describe('markExcerpt', () => {
  it('begins shortly before a find that lies far in', () => {
    const pieces = markExcerpt(`${'前'.repeat(80)}关键客户在后`, '关键客户', fold);
    expect(pieces.map(({ text }) => text)).toEqual([`…${'前'.repeat(15)}`, '关键客户', '在后']);
  });

  it('shows no more of a long text than a row has room for, without cutting a character in two', () => {
    const shown = markExcerpt(`关键${'𠮷'.repeat(500)}`, '关键', fold).map(({ text }) => text);
    expect(shown).toEqual(['关键', '𠮷'.repeat(158)]);
  });

  it('leaves a text without finds alone', () => {
    expect(markExcerpt('一段文字', 'xyz', fold)).toEqual([{ text: '一段文字', hit: false }]);
  });
});
