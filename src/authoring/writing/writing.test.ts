import { describe, expect, test } from 'vitest';
import { chiSquare, longestOption } from './choices.ts';
import { findCopies, indexSources, isListOfNames, unitsOf } from './copies.ts';
import { median, sentencesOf } from './sentences.ts';

describe('sentences', () => {
  const texts = (paragraph: string) => sentencesOf(paragraph).map(({ text }) => text);

  test.each([
    ['一句。两句？三句！', ['一句。', '两句？', '三句！']],
    ['他说：“货到了。”小林笑了。', ['他说：“货到了。”', '小林笑了。']],
    ['运价低一点', []],
    ['说完了。没有句号的尾巴', ['说完了。']],
    ['有三种：', ['有三种：']],
    ['等等……', ['等等……']],
    ['真的吗？！走吧。', ['真的吗？！', '走吧。']],
    ['', []],
  ])('of %j', (paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });

  test('have their place and their length as a reader counts it', () => {
    expect(sentencesOf('一句。 共 400 家 KA，对吗？')).toEqual([
      { text: '一句。', at: 0, length: 2 },
      { text: '共 400 家 KA，对吗？', at: 4, length: 6 },
    ]);
  });

  test.each([
    [[], 0],
    [[3, 1, 2], 2],
    [[40, 10, 20, 30], 25],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('units of a text', () => {
  test.each([
    ['客户，Ａ１2 3', ['客', '户', 'a', '1', '2', '3']],
    ['Customer Relationship（ＣＲＭ）5A', ['customer', 'relationship', 'crm', '5', 'a']],
    ['80%、①', ['8', '0', '1']],
  ])('%j', (text, expected) => {
    expect(unitsOf(text).map((unit) => unit.text)).toEqual(expected);
  });
});

describe('copies', () => {
  const source = '（一）开头\n客户不一定是产品或服务的最终接受者 职能部门、分公司、办事处、分支机构等';
  const sources = indexSources([{ file: 'seed.md', text: source }]);
  const copied = (text: string) => findCopies(text, sources).map((copy) => copy.text);

  test('twelve characters in a row are found with both places, eleven are not', () => {
    expect(findCopies('其实，一定是产品或服务的最终。', sources)).toEqual([]);
    expect(findCopies('其实，不一定是产品或服务的最终。', sources)).toEqual([
      { text: '不一定是产品或服务的最终', at: 3, units: 12, from: 'seed.md:2' },
    ]);
  });

  test.each([
    ['white space', '客户 不一定\n是产品或服务的最终接受者'],
    ['punctuation', '客户，不一定是产品，或服务的“最终”接受者'],
    ['a short quotation inside', '客户“不一定”是产品或服务的最终接受者'],
  ])('%s hides nothing', (_title, text) => {
    expect(copied(text)).toEqual([text]);
  });

  test('width and case hide nothing', () => {
    const english = indexSources([{ file: 's', text: '物流的ABC法把1２个月的账分成三类' }]);
    expect(findCopies('物流的abc法把12个月的账分成', english)).toHaveLength(1);
  });

  test('a copy is as long as it goes, and two are two', () => {
    expect(copied('甲客户不一定是产品或服务的最终接受者乙，客户不一定是产品或服务的终')).toEqual([
      '客户不一定是产品或服务的最终接受者',
      '客户不一定是产品或服务的',
    ]);
  });

  test('a short quotation may be copied, a long one and the words around it may not', () => {
    expect(copied('所谓“不一定是产品或服务的最终接受者”，')).toEqual([]);
    expect(copied('《客户不一定是产品或服务的最终接受者》')).toEqual([]);
    expect(copied('“客户不一定是产品或服务的最终接受者，这句话人人会背”')).toHaveLength(1);
    expect(copied('客户不一定是“产品或服务”的最终接受者')).toHaveLength(1);
  });

  test('a list of names may be copied, a list in a sentence of the source may not', () => {
    expect(copied('有职能部门、分公司、办事处、分支机构。')).toEqual([]);
    expect(copied('者，职能部门、分公司、办事处、分支机构')).toHaveLength(1);
    expect(isListOfNames('企业的供应商、分销商')).toBe(true);
    expect(isListOfNames('包括企业的供应商、分销商')).toBe(false);
    expect(isListOfNames('不一定是产品或服务的最终')).toBe(false);
    expect(isListOfNames('供应商、分销商。办事处')).toBe(false);
  });
});

describe('chance', () => {
  test('χ² of even counts is 0, of counts at two places large', () => {
    expect(chiSquare([5, 5, 5, 5])).toBe(0);
    expect(chiSquare([0, 0, 0, 0])).toBe(0);
    expect(chiSquare([9, 9, 1, 1])).toBeCloseTo(12.8);
  });

  test('of two longest options none is the longest', () => {
    const options = (...texts: string[]) => texts.map((text) => ({ id: text, text, feedback: '' }));
    expect(longestOption(options('甲', '乙乙', '丙'))?.id).toBe('乙乙');
    expect(longestOption(options('甲甲', '乙乙', '丙'))).toBeUndefined();
  });
});
