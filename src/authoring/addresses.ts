import type { Catalogue } from './catalogue.ts';
import type { Scenarios } from './scenarios.ts';

/** The places of the site that no content makes. */
const places = [
  ...['/', '/quizzes/', '/practice/', '/review/', '/progress/', '/about/', '/search/'],
  ...['/teach/', '/teach/authoring/questions/', '/teach/authoring/role-play/', '/simulations/'],
];

/** Where a role-play is played. */
export const rolePlayPath = (id: string): string => `/simulations/role-play/${id}/`;

/** Every address, without base and language, that a chapter may link to; section anchors included. */
export function addressesOf(catalogue: Catalogue, { rolePlay }: Pick<Scenarios, 'rolePlay'>): Set<string> {
  const addresses = new Set(places);
  for (const { slug, frontmatter, body } of catalogue.chapters) {
    if (frontmatter.status === 'planned') continue;
    addresses.add(`/chapters/${slug}/`);
    for (const { id } of body.sections) addresses.add(`/chapters/${slug}/#${id}`);
  }
  for (const { chapter, item } of catalogue.questions) if (item.use === 'quiz') addresses.add(`/quizzes/${chapter}/`);
  for (const { value } of rolePlay) if (value.status === 'published') addresses.add(rolePlayPath(value.id));
  return addresses;
}
