import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../registry.ts';
import { within } from './closeness.ts';
import { compareFillIn } from './compare.ts';
import { makeFillIn as make } from './fixture.ts';
import type { Blank } from './kind.ts';

/** How one text compares with one blank. */
function stateOf(accept: string | string[], typed: string, stem = '___', near: Blank['near'] = []): string | undefined {
  const item = make({ stem, blanks: [{ accept: [accept].flat(), near }] });
  return compareFillIn(item, [typed])[0]?.state;
}

describe('however it is spelt, a right answer is right', () => {
  test.each([
    ['潜力客户', '潛力客戶'],
    ['潜力客户', ' 潜力 客户。'],
    ['潜力客户', '“潜力客户”'],
    ['客户关系管理', '客戶關係管理'],
    ['CRM', 'ｃｒｍ'],
    ['操作型CRM', '操作型 crm'],
    ['黄金法则', '《黃金法則》'],
    ['80%', '８０％'],
    ['80%', '百分之八十'],
    ['80%', '八成'],
    ['80%', '0.8'],
    ['80%', '约 80 %'],
    ['三天', '3天'],
    ['3天', '三天。'],
    ['1,234', '1，234'],
    ['12000', '1.2万'],
    ['三分之二', '2/3'],
    ['一半', '50%'],
    ['80/20', '80:20'],
    ['80/20', '80比20'],
    ['80/15/5', '80、15、5'],
    ['3-5天', '3～5天'],
    ['3-5天', '三到五天'],
    ['第十二条', '第12条'],
    ['−5', '-5'],
    ['。', '。'],
  ])('%s: %s', (accept, typed) => {
    expect(stateOf(accept, typed)).toBe('right');
  });

  test('whatever spaces, widths and punctuation are put in', () => {
    const sign = fc.constantFrom(' ', '　', '，', '。', '“', '”', '《', '》', '、', '\u200b');
    fc.assert(
      fc.property(
        fc.constantFrom('潜力客户', '服务质量五要素', 'SERVQUAL模型'),
        fc.array(fc.tuple(fc.nat(12), sign)),
        (accept, signs) => {
          let typed = accept;
          for (const [at, one] of signs) typed = typed.slice(0, at) + one + typed.slice(at);
          expect(stateOf(accept, typed)).toBe('right');
        },
      ),
    );
  });
});

test.each([
  ['5', '5%'],
  ['80%', '80'],
  ['80155', '80/15/5'],
  ['3-5天', '35天'],
  ['80/20', '4'],
  ['4', '80/20'],
  ['25', '2.5'],
  ['5', '-5'],
])('%s is not %s, nor close to it', (accept, typed) => {
  expect(stateOf(accept, typed)).toBe('wrong');
});

describe('names that mean the same are right, whole and as parts', () => {
  test.each([
    ['不可感知性', '无形性'],
    ['差异性', '异质性'],
    ['不可储存性', '不可贮存'],
    ['不可储存', '易逝性'],
    ['不可分离', '同步性'],
    ['一般', '常规'],
    ['一般客户', '常规顾客'],
    ['潜力客户', '伙伴客户'],
    ['潜力客户', '合适客户'],
    ['关键客户', '重要客户'],
    ['关键客户', '头顶客户'],
    ['职能质量', '功能质量'],
    ['协作型', '协同型'],
    ['协作型CRM', '协同型 CRM'],
    ['格鲁诺斯', '格罗鲁斯'],
    ['格鲁诺斯', '格朗鲁斯'],
    ['影响问题', '暗示问题'],
    ['订单满足率', '供应比率'],
    ['移情性', '关怀性'],
    ['客户满意', '顾客满意'],
    ['服务的不可感知性特征', '服务的无形性特征'],
  ])('%s = %s', (one, two) => {
    expect(stateOf(one, two)).toBe('right');
    expect(stateOf(two, one)).toBe('right');
  });

  test('where the name goes on in the stem', () => {
    expect(stateOf('潜力', '伙伴', '这是___客户。')).toBe('right');
    expect(stateOf('影响', '暗示', '这是___问题。')).toBe('right');
    expect(stateOf('不可感知', '无形', '服务的___性')).toBe('right');
  });

  test('not where a common word means something else', () => {
    expect(stateOf('一般', '常规', '___来说，先登记。')).toBe('wrong');
    expect(stateOf('关键绩效', '重要绩效')).toBe('wrong');
    expect(stateOf('影响', '暗示', '这有很大的___力。')).toBe('wrong');
    expect(stateOf('暗示', '影响', '暗示与明确，这是___需求。')).toBe('wrong');
  });

  test('an author’s near answer stays wrong', () => {
    expect(stateOf('潜力', '伙伴', '___客户', [{ text: '伙伴', feedback: '这里要课件的名称。' }])).toBe('near');
  });
});

test('within so many edits, the fewest there are', () => {
  const distance = (one: string, two: string) => [0, 1, 2, 3].find((edits) => within(edits, one, two));
  const texts = fc.stringMatching(/^[ab]{0,5}$/);
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      expect(distance(one, two)).toBe(distance(two, one));
      expect(distance(one, two) === 0).toBe(one === two);
    }),
  );
  expect(['', 'b', 'acb', 'ca', 'cab', 'abc'].map((text) => distance('abc', text))).toEqual([3, 2, 1, 3, 2, 0]);
});

describe('names that only look alike are wrong, and never close', () => {
  test.each([
    ['潜力客户', '潜在客户'],
    ['伙伴客户', '潜在客户'],
    ['暗示需求', '暗示问题'],
    ['缺货频率', '满足率'],
    ['技术质量', '功能质量'],
    ['操作型', '协作型'],
    ['操作型CRM', '协同型CRM'],
    ['产品追溯', '包裹跟踪'],
    ['同理心', '同情'],
    ['标准用语', '礼貌用语'],
    ['黄金法则', '白金法则'],
    ['下行沟通', '上行沟通'],
    ['业务管理子系统', '操作型 CRM'],
    ['基本服务', '售前服务'],
    ['必要条件', '保障'],
    ['同步性', '同质性'],
  ])('%s ≠ %s', (one, two) => {
    expect(stateOf(one, two)).toBe('confused');
    expect(stateOf(two, one)).toBe('confused');
    const item = make({ blanks: [{ accept: [one] }] });
    expect(score(item, { blanks: [two] })).toMatchObject({ earned: 0, notes: [expect.stringContaining('不是一回事')] });
  });

  test('in a gap before 客户, and with 的 between', () => {
    expect(stateOf('潜力', '潜在', '这是___客户。')).toBe('confused');
    expect(stateOf('潜力客户', '潜在的客户')).toBe('confused');
  });

  test.each([
    ['上行沟通', '下行沟通'],
    ['内部客户', '外部客户'],
    ['售前服务', '售后服务'],
    ['不可感知性', '可感知性'],
    ['无形性', '有形性'],
    ['异质性', '同质性'],
    ['毛利率', '净利率'],
    ['三段式', '四段式'],
    ['主动服务', '被动服务'],
    ['80%的客户', '85%的客户'],
    ['2014年', '2015年'],
  ])('without any table: %s is not close to %s', (accept, typed) => {
    const plain = { ...make({ blanks: [{ accept: [accept] }] }) };
    for (const blank of plain.blanks) delete blank.confused;
    expect(compareFillIn(plain, [typed])[0]?.state).toBe('wrong');
  });

  test('an answer of another gap is not close', () => {
    const item = make({ blanks: [{ accept: ['响应性'] }, { accept: ['响亮性'] }] });
    expect(compareFillIn(item, ['响亮性', '响应性']).map(({ state }) => state)).toEqual(['wrong', 'wrong']);
  });
});

describe('a slip of the hand is wrong, and close', () => {
  test.each([
    ['关键客户', '关建客户'],
    ['移情性', '移清性'],
    ['不可储存性', '不可存储性'],
    ['潜力客户', '潜力的客户'],
    ['潜力客户', '潜力'],
    ['协作型', '协作'],
    ['关系型', '关系'],
    ['客户满意度', '客户满意'],
    ['客户关系管理系统', '客户关系管里系通'],
  ])('%s: %s', (accept, typed) => {
    expect(stateOf(accept, typed, '叫作___。')).toBe('close');
  });

  test.each([
    ['潜力', '潜历'],
    ['关键客户', '关建可户'],
    ['客户', '服务'],
    ['服务', '客户服务质量'],
  ])('%s: %s is more than a slip', (accept, typed) => {
    expect(stateOf(accept, typed)).toBe('wrong');
  });

  test('the note names the gap where there are several', () => {
    const item = make({ blanks: [{ accept: ['潜在'] }, { accept: ['关键客户'] }] });
    expect(score(item, { blanks: ['潜在', '关建客户'] })).toMatchObject({
      earned: 0.5,
      notes: ['潜在，因为。', '第 2 空接近了：检查一下用字。'],
    });
  });
});
