import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { keyName } from '#src/questions/key-file.ts';

/** One file a practice question: the full item, fetched when an answer is handed in. Graded ones have none. */
export const getStaticPaths = (async () => {
  const practice = await getCollection('questions', ({ data }) => data.mode === 'practice');
  const examples = await getCollection('examples');
  return [...practice, ...examples].flatMap(({ data }) =>
    data.questions.map((item) => ({ params: { name: keyName(item) }, props: { item } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['item']);
