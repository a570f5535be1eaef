import type { Locale } from '#src/i18n/locales.ts';
import type { Direction, SortKey } from './rfm.ts';

/** What the script says after sorting; handed over in the page, so that no phone loads two languages. */
export interface LiveTexts {
  /** Each customer's name by id. */
  names: Record<string, string>;
  /** A key in a sentence. */
  keys: Record<SortKey, string>;
  directions: Record<Direction, string>;
  /** Of days, not of amounts. */
  directionsOfDays: Record<Direction, string>;
  by: string;
  first: string;
  firstTogether: string;
  and: string;
  fell: string;
  eaten: string;
  end: string;
  up: string;
  down: string;
  level: string;
  sort: string;
}

/** A column's head: the short name, and what it counts, in pieces between which a line may break. */
interface Head {
  name: string;
  unit: string[];
}

interface FigureTexts {
  title: string;
  rank: string;
  customer: string;
  heads: Record<SortKey, Head>;
  bar: string;
  /** Units behind the numbers in the cards of a phone. */
  unitIn: Partial<Record<SortKey, string>>;
  barText: string;
  eaten: string;
  left: string;
  caption: string;
  marking: string;
  live: LiveTexts;
}

const zhNames = {
  fenghe: '丰禾超市',
  anhe: '安和医药',
  xiaoman: '小满茶具',
  beichuan: '北川机械',
  xiangkou: '巷口便利',
  shiye: '拾叶女装',
  laozhou: '老周五金',
  minghe: '明河家电',
};
const enNames: Record<keyof typeof zhNames, string> = {
  fenghe: 'Fenghe Market',
  anhe: 'Anhe Pharma',
  xiaoman: 'Xiaoman Teaware',
  beichuan: 'Beichuan Machines',
  xiangkou: 'Xiangkou Corner Shop',
  shiye: 'Shiye Fashion',
  laozhou: 'Laozhou Hardware',
  minghe: 'Minghe Appliances',
};

export const rfmTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '八家客户的一年：RFM、毛利、服务成本与净贡献',
    rank: '名次',
    customer: '客户',
    heads: {
      recency: { name: 'R', unit: ['距上次', '下单（天）'] },
      frequency: { name: 'F', unit: ['每月', '下单（次）'] },
      revenue: { name: 'M', unit: ['年收入', '（万元）'] },
      marks: { name: 'RFM', unit: ['合计', '（分）'] },
      margin: { name: '毛利', unit: ['（万元）'] },
      cost: { name: '服务成本', unit: ['（万元）'] },
      net: { name: '净贡献', unit: ['（万元）'] },
    },
    bar: '毛利的去处',
    unitIn: { recency: '天', frequency: '次', revenue: '万' },
    barText: '毛利 {margin} 万元：服务成本吃掉 {cost} 万元，剩下 {net} 万元',
    eaten: '服务成本吃掉的',
    left: '剩下的净贡献',
    caption: '远帆物流一个营业部的八家客户，过去一年（教学虚构）。净贡献 = 毛利 − 服务成本；名次先按年收入排。',
    marking:
      'RFM 打分：R（距上次下单）7 天以内 3 分，8 至 30 天 2 分，更久 1 分；F（每月下单）满 20 次 3 分，8 至 19 次 2 分，更少 1 分；M（年收入）满 200 万元 3 分，满 50 万元 2 分，更少 1 分。',
    live: {
      names: zhNames,
      keys: {
        recency: '距上次下单的天数',
        frequency: '每月下单次数',
        revenue: '年收入',
        marks: ' RFM 合计',
        margin: '毛利',
        cost: '服务成本',
        net: '净贡献',
      },
      directions: { descending: '从高到低', ascending: '从低到高' },
      directionsOfDays: { descending: '从多到少', ascending: '从少到多' },
      by: '按{key}{direction}排：',
      first: '{names}第 1。',
      firstTogether: '{names}并列第 1。',
      and: '、',
      fell: '按年收入第 1 的{name}排到第 {rank}',
      eaten: '：毛利 {margin} 万元，服务成本吃掉 {cost} 万元，只剩 {net} 万元',
      end: '。',
      up: '比按年收入排升了 {n} 位',
      down: '比按年收入排降了 {n} 位',
      level: '与按年收入排相同',
      sort: '点列名排序，再点一次倒过来。',
    },
  },
  en: {
    title: 'Eight customers in a year: RFM, gross margin, cost to serve and net contribution',
    rank: 'Rank',
    customer: 'Customer',
    heads: {
      recency: { name: 'R', unit: ['days since last order'] },
      frequency: { name: 'F', unit: ['orders a month'] },
      revenue: { name: 'M', unit: ['revenue, ¥10k'] },
      marks: { name: 'RFM', unit: ['sum of marks'] },
      margin: { name: 'Margin', unit: ['gross, ¥10k'] },
      cost: { name: 'Service', unit: ['cost, ¥10k'] },
      net: { name: 'Net', unit: ['¥10k'] },
    },
    bar: 'Where the margin goes',
    unitIn: { recency: 'd', frequency: '×' },
    barText: 'Margin {margin}, eaten by service {cost}, left {net} (¥10k)',
    eaten: 'eaten by the cost to serve',
    left: 'net contribution left',
    caption:
      'Eight customers of a branch of Yuanfan Logistics over the past year (invented for teaching). Net contribution = gross margin − cost to serve; ranks are by revenue at first.',
    marking:
      'Marks: R (days since the last order) up to 7: 3, 8 to 30: 2, more: 1; F (orders a month) 20 or more: 3, 8 to 19: 2, fewer: 1; M (revenue a year) ¥2 million or more: 3, ¥0.5 million or more: 2, less: 1.',
    live: {
      names: enNames,
      keys: {
        recency: 'days since the last order',
        frequency: 'orders a month',
        revenue: 'revenue',
        marks: 'RFM sum',
        margin: 'gross margin',
        cost: 'cost to serve',
        net: 'net contribution',
      },
      directions: { descending: 'highest first', ascending: 'lowest first' },
      directionsOfDays: { descending: 'most first', ascending: 'fewest first' },
      by: 'By {key}, {direction}: ',
      first: '{names} comes first.',
      firstTogether: '{names} share the first place.',
      and: ' and ',
      fell: ' {name}, first by revenue, is number {rank}',
      eaten: ': of a margin of {margin}, service eats {cost} and {net} is left (¥10k)',
      end: '.',
      up: '{n} up from the order by revenue',
      down: '{n} down from the order by revenue',
      level: 'as in the order by revenue',
      sort: 'Press the name of a column to sort by it; press again to turn the order round.',
    },
  },
};
