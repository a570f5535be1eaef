import type { Locale } from '#src/i18n/locales.ts';

const zhCN = {
  linesLabel: '没听懂的话，一行一句',
  linesPlaceholder: '在这里粘贴……',
  topicsLabel: '你的话题编号，空格隔开',
  topicsPlaceholder: 'queue arrival staff school',
  none: '先不标',
  act: '意图',
  form: '问法',
  kind: '种类',
  topics: '话题',
  count: '{n} 句，标好了 {done} 句。',
  most: '一次最多标 {n} 句，后面的等这些标完再贴。',
  output: '放进 examples 的几行',
  copy: '复制',
  copied: '已复制',
  selected: '已选中：按 Ctrl+C（⌘C），或长按后点“复制”',
  clear: '清空',
  kept: '只留在这个标签页里：刷新还在，关掉标签页就没有了。',
  noScript: '这一块要运行脚本才能用。也可以照上面的规则自己写进 examples。',
};

/** What the tool for missed lines says. */
export type MissedTexts = Record<keyof typeof zhCN, string>;

const en: MissedTexts = {
  linesLabel: 'Lines that were not understood, one a line',
  linesPlaceholder: 'Paste here …',
  topicsLabel: 'Ids of your topics, with spaces between',
  topicsPlaceholder: 'queue arrival staff school',
  none: 'not yet',
  act: 'act',
  form: 'form',
  kind: 'kind',
  topics: 'topics',
  count: '{n} lines, {done} labelled.',
  most: 'At most {n} lines at a time; paste the rest when these are done.',
  output: 'Lines for examples',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C (⌘C), or hold and choose “Copy”',
  clear: 'Clear',
  kept: 'Kept in this tab alone: a reload keeps it, closing the tab does not.',
  noScript: 'This needs scripts. You can also write the lines into examples by hand.',
};

export const missedTexts: Record<Locale, MissedTexts> = { 'zh-CN': zhCN, en };
