import type { Locale } from '#src/i18n/locales.ts';
import type { Tier } from './tier-pyramids.ts';

/** What the script says while one drags; handed over in the page, so that no phone loads two languages. */
export interface LiveTexts {
  /** `money` is written as 万元 (10,000 yuan) or as yuan with a ¥. */
  money: 'wan' | 'yuan';
  /** A tier's customers in a sentence; English has two forms. */
  names: Record<Tier, string>;
  one: string;
  many: string;
  percent: string;
  customers: string;
  same: string;
  more: string;
  less: string;
  won: string;
  lost: string;
  /** Between several changes. */
  and: string;
  gain: string;
  loss: string;
  even: string;
  equals: string;
  equalsGeneral: string;
  repair: string;
  repairGeneral: string;
  start: string;
  /** The picture in words: the firm, then a sentence a tier. */
  firm: string;
  share: string;
}

interface FigureTexts {
  title: string;
  customersHead: string;
  profitHead: string;
  tier: Record<Tier, string>;
  strip: string;
  borders: Record<'key' | 'potential', string>;
  leave: string;
  leaveOf: string;
  come: string;
  comeOf: string;
  reset: string;
  profit: string;
  caption: string;
  caveat: string;
  live: LiveTexts;
}

export const tierPyramidsTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '客户数量与利润：两座方向相反的金字塔',
    customersHead: '客户数量',
    profitHead: '带来的利润',
    tier: { key: '关键客户', potential: '潜力客户', general: '一般客户' },
    strip: '拖动分界：客户升一层、降一层',
    borders: { key: '关键客户与潜力客户的分界', potential: '潜力客户与一般客户的分界' },
    leave: '走掉一家',
    leaveOf: '走掉一家{tier}',
    come: '新来一家',
    comeOf: '新来一家{tier}',
    reset: '回到 80/15/5',
    profit: '一年的利润',
    caption: '家数越少的一层，利润占得越多（条长按比例绘制）。',
    caveat: '每家的利润按该层平均计；要多花多少服务才能把一家客户留住、提上去，图里没有算。数字为教学虚构。',
    live: {
      money: 'wan',
      names: { key: '关键客户', potential: '潜力客户', general: '一般客户' },
      one: '{n} 家{tier}',
      many: '{n} 家{tier}',
      percent: '{n}%',
      customers: '{n} 家',
      same: '和原来一样',
      more: '比原来多 {money}',
      less: '比原来少 {money}',
      won: '多了 {customers}',
      lost: '少了 {customers}',
      and: '、',
      gain: '{changes}，多赚 {money}：{worth}。',
      loss: '{changes}，少赚 {money}：{worth}。',
      even: '{changes}，利润不多也不少。',
      equals: '相当于新添 {potential} 家潜力客户或 {general} 家一般客户',
      equalsGeneral: '相当于新添 {general} 家一般客户',
      repair: '要新添 {potential} 家潜力客户或 {general} 家一般客户才补得回来',
      repairGeneral: '要新添 {general} 家一般客户才补得回来',
      start: '先猜一猜，再动手：把一家潜力客户变成关键客户，利润多多少？走掉一家关键客户呢？',
      firm: '一共 {n} 家客户，一年利润 {money}。',
      share: '{tier}占数量的 {customers}、利润的 {profit}。',
    },
  },
  en: {
    title: 'Customers and profit: two pyramids pointing in opposite directions',
    customersHead: 'Customers',
    profitHead: 'Profit',
    tier: { key: 'Key', potential: 'Partner', general: 'General' },
    strip: 'Drag a border: customers move up or down a tier',
    borders: {
      key: 'Border between key and partner customers',
      potential: 'Border between partner and general customers',
    },
    leave: 'Lose one',
    leaveOf: 'Lose one: {tier}',
    come: 'Gain one',
    comeOf: 'Gain one: {tier}',
    reset: 'Back to 80/15/5',
    profit: 'Profit a year',
    caption: 'The fewer customers a tier has, the more of the profit it brings (bars are to scale).',
    caveat:
      'Each customer counts with the average profit of its tier; what it takes to keep or to raise one is left out. Yuanfan Logistics and its numbers are invented for teaching.',
    live: {
      money: 'yuan',
      names: { key: 'key', potential: 'partner', general: 'general' },
      one: '{n} {tier} customer',
      many: '{n} {tier} customers',
      percent: '{n}%',
      customers: '{n}',
      same: 'as before',
      more: '{money} more than before',
      less: '{money} less than before',
      won: '{customers} more',
      lost: '{customers} fewer',
      and: ', ',
      gain: '{changes}, {money} more: {worth}.',
      loss: '{changes}, {money} less: {worth}.',
      even: '{changes}: the profit stays the same.',
      equals: 'as much as {potential} new partner or {general} new general customers bring',
      equalsGeneral: 'as much as {general} new general customers bring',
      repair: 'it takes {potential} new partner or {general} new general customers to make up for it',
      repairGeneral: 'it takes {general} new general customers to make up for it',
      start: 'Guess first: what does one partner customer bring when it becomes a key one? And one key customer lost?',
      firm: '{n} customers, {money} of profit a year.',
      share: ' {tier} customers: {customers} of the number, {profit} of the profit.',
    },
  },
};
