import type { Locale } from './locales.ts';

const zh = {
  title: '搜索',
  close: '关闭',
  label: '搜索术语、小节、模拟和正文',
  placeholder: '如：关键客户、guanjian',
  loading: '正在准备搜索……',
  tips: '汉字（简体或繁体）、拼音、拼音首字母和英文都可以搜；先列出术语、小节和模拟，再列出正文。',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  count: '{n} 条结果',
  none: '没有找到“{query}”。',
  noneHint: '换一个短一些的词试试，比如只留两个字；也可以回到学习之路按章查找。',
  road: '去学习之路',
  failed: '搜索没有加载成功，可能是网络断了。你输入的内容还在。',
  retry: '重试',
  term: '术语',
  section: '小节',
  simulation: '模拟',
  page: '正文',
  pages: '正文里还有',
  termAlso: '又叫：{name}',
  sectionAlso: '讲到：{name}',
  simulationAlso: '关于：{name}',
  all: '查看全部结果',
};

/** The texts of search, handed to its views as props. */
export type SearchTexts = Record<keyof typeof zh, string>;

export const searchTexts = {
  'zh-CN': zh,
  en: {
    title: 'Search',
    close: 'Close',
    label: 'Search terms, sections, simulations and text',
    placeholder: 'e.g. key customer, guanjian',
    loading: 'Preparing search…',
    tips: 'Search in English, in Chinese (simplified or traditional), in pinyin or its initials. Terms, sections and simulations come first, page text below.',
    keys: '↑ ↓ choose, Enter opens, Esc closes',
    count: 'Results: {n}',
    none: 'Nothing found for “{query}”.',
    noneHint: 'Try a shorter word, or find the chapter on the road.',
    road: 'Go to the road',
    failed: 'Search could not be loaded; the network may be down. What you typed is kept.',
    retry: 'Try again',
    term: 'Term',
    section: 'Section',
    simulation: 'Simulation',
    page: 'Text',
    pages: 'Also in the text',
    termAlso: 'also called: {name}',
    sectionAlso: 'covers: {name}',
    simulationAlso: 'about: {name}',
    all: 'Show all results',
  },
} satisfies Record<Locale, SearchTexts>;
