import type { SearchSources } from './documents.ts';

/** Sources as the site has them, in small: for the tests of this folder. */
export function exampleSources(): SearchSources {
  const section = (chapter: string, id: string, title: string, teaches: string[], text: string) => ({
    chapter: { slug: chapter, title: chapter === 'customers' ? '客户' : '客户服务' },
    id,
    title,
    href: `/chapters/${chapter}/#${id}`,
    teaches,
    text,
  });
  const term = (id: string, zh: string, en: string, point: string, also: string[] = []) => ({
    id,
    zh,
    en,
    point,
    also,
    define: { zh: `${zh}的定义。`, en: `What ${en} means.` },
    href: `/glossary/#${id}`,
  });
  return {
    locale: 'zh-CN',
    points: [
      { id: 'customer-levels', zh: '客户层次', en: 'customer tiers' },
      { id: 'customer-definition', zh: '客户的含义', en: 'customer' },
      { id: 'customer-value-rfm', zh: '客户价值与RFM', en: 'customer value and RFM' },
      { id: 'order-cycle', zh: '订货周期', en: 'order cycle time' },
      { id: 'moments', zh: '关键时刻', en: 'moments of truth' },
    ],
    terms: [
      term('key-customer', '关键客户', 'key customer', 'customer-levels', ['大客户', 'VIP 客户', 'key account']),
      term('general-customer', '一般客户', 'general customer', 'customer-levels'),
      term('potential-customer', '潜力客户', 'potential customer', 'customer-levels'),
      term('rfm', 'RFM 模型', 'RFM model', 'customer-value-rfm'),
      term('order-cycle', '订货周期', 'order cycle time', 'order-cycle'),
      term('key-moment', '关键时刻', 'moment of truth', 'moments'),
      term('kpi', '关键绩效指标', 'key performance indicator', 'moments', ['KPI']),
    ],
    simulations: [
      {
        id: 'role-play/forklift',
        title: '仓管要一台叉车',
        also: ['The storekeeper wants a forklift', '老丁', '角色扮演', '模拟'],
        text: '老丁开口要一台叉车。你是租赁公司的顾问。',
        href: '/simulations/role-play/forklift/',
        where: '探寻客户需求',
      },
    ],
    sections: [
      section('customers', 'who', '谁是客户', ['customer-definition'], '客户不只是付钱的人。关键客户留到后面讲。'),
      section('customers', 'tiers', '八成客户与两成利润', ['customer-levels'], '把客户分层：一般客户约占八成。'),
      section(
        'customers',
        'value',
        '一个客户值多少钱',
        ['customer-value-rfm'],
        '最近一次、频率、金额。关键客户的服务成本。',
      ),
      section('customer-service', 'cycle', '从下单到收货', ['order-cycle'], '订货周期从客户下单算起。'),
      section('customer-service', 'moments', '一分钟里的印象', ['moments'], '服务的关键在于现场。'),
      section('customer-service', 'sum', '小结', [], '回顾本章：客户、服务、周期。'),
    ],
  };
}
