import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { type Texts, zhCN } from './zh-cn.ts';

export type { Texts } from './zh-cn.ts';

/** Every interface text by language and room. */
export const texts: Record<Locale, Texts> = { 'zh-CN': zhCN, en };
