import type { Locale } from './locales.ts';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

/** Every interface text, by room. The Chinese file is the measure: a key missing elsewhere is a type error. */
export type Texts = { [Room in keyof typeof zhCN]: { [Key in keyof (typeof zhCN)[Room]]: string } };

export const texts: Record<Locale, Texts> = { 'zh-CN': zhCN, en };
