import type { APIRoute } from 'astro';
import { localeOfSegment } from '#src/i18n/locales.ts';
import { makeSearchDocuments } from '../_search-documents.ts';
import { everyLocale } from '../_course.ts';

export const getStaticPaths = everyLocale;

/** What the search dialog builds its index from: terms and sections, public parts only. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await makeSearchDocuments(localeOfSegment(params.lang)));
