import type { Locale } from '#src/i18n/locales.ts';
import type { Guide } from './guide.ts';
import { guideEn } from './guide.en.ts';
import { guideZh } from './guide.zh.ts';

/** The authoring guide in every language. */
export const guides: Record<Locale, Guide> = { 'zh-CN': guideZh, en: guideEn };
