import type { Locale } from './locales.ts';
import { rolePlayEn } from './role-play-en.ts';
import { type RolePlayTexts, rolePlayZh } from './role-play-zh.ts';

export type { RolePlayTexts };

export const rolePlayTexts: Record<Locale, RolePlayTexts> = { 'zh-CN': rolePlayZh, en: rolePlayEn };
