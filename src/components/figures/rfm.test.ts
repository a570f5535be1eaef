import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, customers, markSum, marks, netContribution, ranks, sortKeys, valueOf } from './rfm.ts';
import { rfmTexts } from './rfm-table.texts.ts';
import { sentence } from './rfm-table.words.ts';

const names = rfmTexts['zh-CN'].live.names;
const table = (value: (customer: Customer) => number): Record<string, number> =>
  Object.fromEntries(customers.map((customer) => [names[customer.id], value(customer)]));
const order = (...args: Parameters<typeof ranks>): (string | undefined)[] =>
  ranks(...args).map(({ customer }) => names[customer.id]);

describe('the customers of the branch', () => {
  it('keep of their margin what their service does not eat', () => {
    expect(table(netContribution)).toEqual({
      丰禾超市: 6,
      安和医药: 48,
      小满茶具: 11,
      北川机械: 24,
      巷口便利: 8,
      拾叶女装: 14,
      老周五金: 1.5,
      明河家电: 30,
    });
  });

  it('get RFM marks that add up as in the text', () => {
    expect(table(markSum)).toEqual({
      丰禾超市: 9,
      安和医药: 9,
      小满茶具: 8,
      北川机械: 5,
      巷口便利: 8,
      拾叶女装: 5,
      老周五金: 5,
      明河家电: 8,
    });
  });

  it('marks change exactly at 7 and 30 days, 20 and 8 orders, 200 and 50 万元', () => {
    const of = (recency: number, frequency: number, revenue: number): number[] =>
      Object.values(marks({ id: 'x', recency, frequency, revenue, margin: 0, cost: 0 }));
    expect(of(7, 20, 200)).toEqual([3, 3, 3]);
    expect(of(8, 19, 199)).toEqual([2, 2, 2]);
    expect(of(30, 8, 50)).toEqual([2, 2, 2]);
    expect(of(31, 7, 49)).toEqual([1, 1, 1]);
  });
});

describe('the order of the table', () => {
  it('by revenue 丰禾超市 is first; by net contribution it is seventh of eight and 安和医药 first', () => {
    expect(order('revenue')[0]).toBe('丰禾超市');
    const net = ranks('net');
    expect(net.map(({ customer }) => names[customer.id])).toEqual([
      '安和医药',
      '明河家电',
      '北川机械',
      '拾叶女装',
      '小满茶具',
      '巷口便利',
      '丰禾超市',
      '老周五金',
    ]);
    expect(net.map(({ climbed }) => climbed)).toEqual([1, 1, 1, 1, 2, 0, -6, 0]);
  });

  it('of days the fewest come first; equal ones share a rank and stand in the order of revenue', () => {
    expect(order('recency').slice(0, 3)).toEqual(['安和医药', '巷口便利', '丰禾超市']);
    expect(
      ranks('recency')
        .map(({ rank }) => rank)
        .slice(0, 3),
    ).toEqual([1, 1, 3]);
  });

  it('every order holds every customer once, in the direction asked for, and leaves the list alone', () => {
    const before = JSON.stringify(customers);
    fc.assert(
      fc.property(fc.constantFrom(...sortKeys), fc.constantFrom('ascending', 'descending'), (key, direction) => {
        const sorted = ranks(key, direction);
        expect(new Set(sorted.map(({ customer }) => customer.id)).size).toBe(customers.length);
        const values = sorted.map(({ customer }) => valueOf(customer, key));
        const sign = direction === 'ascending' ? 1 : -1;
        values.slice(1).forEach((value, at) => expect(sign * (value - (values[at] ?? 0))).toBeGreaterThanOrEqual(0));
      }),
    );
    expect(JSON.stringify(customers)).toBe(before);
  });
});

describe('what the table says', () => {
  const say = (key: (typeof sortKeys)[number], direction?: 'ascending' | 'descending'): string =>
    sentence(key, direction, rfmTexts['zh-CN'].live);

  it('where the largest customer fell to, and what ate its margin', () => {
    expect(say('net')).toBe(
      '按净贡献从高到低排：安和医药第 1。按年收入第 1 的丰禾超市排到第 7：毛利 72 万元，服务成本吃掉 66 万元，只剩 6 万元。',
    );
  });

  it('who shares the first place', () => {
    expect(say('marks')).toBe('按 RFM 合计从高到低排：丰禾超市、安和医药并列第 1。');
    expect(say('recency')).toBe(
      '按距上次下单的天数从少到多排：安和医药、巷口便利并列第 1。按年收入第 1 的丰禾超市排到第 3。',
    );
  });

  it('nothing about a fall in the order of revenue', () => {
    expect(say('revenue')).toBe('按年收入从高到低排：丰禾超市第 1。');
  });
});
