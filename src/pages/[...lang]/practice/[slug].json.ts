import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, localeSegment } from '#src/i18n/locales.ts';
import { makeStudyFiles } from '../../_study.ts';

/** One file a chapter: what its practice questions show, and its cards; fetched when a session begins. */
export const getStaticPaths = (async () => {
  const paths = locales.map(async (locale) =>
    (await makeStudyFiles(locale)).map(({ slug, file }) => ({
      params: { lang: localeSegment(locale), slug },
      props: { file },
    })),
  );
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
