import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalFor } from '#src/i18n/build-traditional.ts';
import { keyOf, makeFold, tokenize } from './tokenize.ts';

const fold = makeFold(traditionalFor('关键客户层次分类订单'));

describe('tokenize', () => {
  it('cuts Chinese into characters and pairs of neighbours', () => {
    expect(tokenize('关键客户', fold)).toEqual(['关', '键', '客', '户', '关键', '键客', '客户']);
  });

  it('asks with pairs only, and with the character when it stands alone', () => {
    expect(tokenize('关键客户', fold, true)).toEqual(['关键', '键客', '客户']);
    expect(tokenize('户 单', fold, true)).toEqual(['户', '单']);
  });

  it('makes width, case, accents, traditional characters and plurals equal', () => {
    expect(tokenize('關鍵客戶', fold)).toEqual(tokenize('关键客户', fold));
    expect(keyOf('ＲＦＭ　Ｍodels', fold)).toBe('rfm model');
    expect(keyOf('Key  Customers', fold)).toBe(keyOf('key customer', fold));
    expect(keyOf('companies, boxes, status', fold)).toBe('company box status');
    expect(keyOf('guān jiàn', fold)).toBe('guan jian');
  });

  it('parts Chinese from Latin letters and digits', () => {
    expect(tokenize('3M白金', fold)).toEqual(['3m', '白', '金', '白金']);
  });

  it('gives nothing but letters and digits, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenize(text, fold)) expect(token).toMatch(/^[\p{L}\p{N}\p{sc=Han}]+$/u);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});
