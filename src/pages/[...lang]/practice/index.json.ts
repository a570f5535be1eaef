import type { APIRoute } from 'astro';
import { localeOfSegment } from '#src/i18n/locales.ts';
import { everyLocale } from '../../_course.ts';
import { makeStudyIndex } from '../../_study.ts';

export const getStaticPaths = everyLocale;

/** What there is to practise and review: ids and names, no text of any question. */
export const GET: APIRoute = async ({ params }) => Response.json(await makeStudyIndex(localeOfSegment(params.lang)));
