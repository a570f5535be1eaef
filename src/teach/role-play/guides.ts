import type { Locale } from '#src/i18n/locales.ts';
import { rolePlayGuideEn } from './en.ts';
import type { RolePlayGuide } from './guide.ts';
import { rolePlayGuideZh } from './zh.ts';

/** The guide to writing a scenario in every language. */
export const rolePlayGuides: Record<Locale, RolePlayGuide> = { 'zh-CN': rolePlayGuideZh, en: rolePlayGuideEn };
