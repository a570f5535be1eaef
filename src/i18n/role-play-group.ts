import type { Locale } from './locales.ts';
import { groupEn } from './role-play-group-en.ts';
import { type GroupTexts, groupZh } from './role-play-group-zh.ts';

export type { GroupTexts } from './role-play-group-zh.ts';

/** Texts of the role-play in groups of three, by language and room. */
export const groupTexts: Record<Locale, GroupTexts> = { 'zh-CN': groupZh, en: groupEn };
