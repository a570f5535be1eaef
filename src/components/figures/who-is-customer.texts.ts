import type { Locale } from '#src/i18n/locales.ts';

interface Person {
  name: string;
  need: string;
}

interface FigureTexts {
  title: string;
  description: string;
  chain: string;
  firm: string;
  firmName: string;
  supplier: string;
  distributor: string;
  /** Functions, branches, offices, outlets. */
  units: [string, string, string, string];
  /** What the broken line stands for, in two lines. */
  narrow: [string, string];
  /** Where the others are and what they are called, in two lines, or in one with `between`. */
  market: { lines: [string, string]; between: string };
  single: string;
  group: string;
  people: [Person, Person, Person];
  caption: string;
}

export const whoIsCustomerTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '谁是客户：供应链之内与市场之中',
    description:
      '远帆物流站在中间。大框是供应链之内，框里都是内涵的客户：供应商、分销商，还有企业自己的职能部门、分公司、办事处、分支机构。框外的市场里是外延的客户，也叫外部客户：个体，如要求准时的茶馆老板、不许破损的礼品公司；消费群体，如图便宜的网购青年。大框里的虚线是一般教材说的内部客户，只到本企业的员工和下属单位。',
    chain: '供应链之内：内涵的客户',
    firm: '我们的企业',
    firmName: '远帆物流',
    supplier: '供应商',
    distributor: '分销商',
    units: ['职能部门', '分公司', '办事处', '分支机构'],
    narrow: ['一般教材说的内部客户', '只到本企业的员工和单位'],
    market: { lines: ['市场之中', '外延的客户（外部客户）'], between: '：' },
    single: '个体',
    group: '消费群体',
    people: [
      { name: '茶馆老板', need: '要准时' },
      { name: '礼品公司', need: '要不破损' },
      { name: '网购青年', need: '要便宜' },
    ],
    caption: '箭头所指，都是我们的客户。大框按供应链划，比只看本企业的虚线框大得多。',
  },
  en: {
    title: 'Who is a customer: inside the supply chain and in the market',
    description:
      'Yuanfan Logistics stands in the middle. The large frame is the supply chain, and all in it are customers inside the chain: suppliers, resellers, and the firm’s own functions, branches, offices and outlets. In the market outside it are external customers: single ones, such as a tea house that wants punctuality and a gift firm that wants nothing broken, and groups, such as web shoppers who want it cheap. The broken line inside the frame is what most textbooks call internal customers: only the firm’s own staff and departments.',
    chain: 'Customers inside the supply chain',
    firm: 'Our firm',
    firmName: 'Yuanfan',
    supplier: 'Suppliers',
    distributor: 'Resellers',
    units: ['Functions', 'Branches', 'Offices', 'Outlets'],
    narrow: ['“Internal customers” in most textbooks', 'only the firm’s own staff and departments'],
    market: { lines: ['In the market', 'external customers'], between: ': ' },
    single: 'One by one',
    group: 'Groups',
    people: [
      { name: 'Tea house', need: 'on time' },
      { name: 'Gift firm', need: 'unbroken' },
      { name: 'E-shoppers', need: 'cheap' },
    ],
    caption:
      'Every arrow points at a customer of ours. The frame follows the supply chain; the broken line, which sees only the firm itself, holds far less.',
  },
};
