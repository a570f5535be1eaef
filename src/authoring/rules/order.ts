import type { Catalogue } from '../catalogue.ts';
import { issueAt, issueOn } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** Needs have no circles, and nothing is taught before what it needs. */
export const checkOrder: Rule = (_content, catalogue, report) => {
  for (const circle of findCircles(catalogue)) {
    const entry = catalogue.point(circle[0] ?? '');
    if (entry) {
      report(
        issueAt(entry, ['needs'], {
          code: 'needs-circle',
          message: 'these points need one another in a circle',
          expected: 'needs without circles',
          received: [...circle, circle[0]].join(' → '),
          fix: 'take one of these needs out',
        }),
      );
    }
  }
  const chapterNumber = new Map(catalogue.chapters.map(({ slug, n }) => [slug, n]));
  for (const { section, chapter, order } of catalogue.sections) {
    for (const id of section.teaches) {
      for (const need of catalogue.point(id)?.point.needs ?? []) {
        const first = catalogue.teachers(need)[0];
        const home = chapterNumber.get(catalogue.point(need)?.chapter ?? '') ?? 0;
        const late = first ? first.order > order : home > chapter.n;
        if (late) {
          const where = first
            ? `${first.chapter.slug}/${first.section.id}`
            : `a later chapter (${catalogue.point(need)?.chapter})`;
          report(
            issueOn(chapter.file, section.line, {
              code: 'taught-before-need',
              message: `${id} is taught before ${need}, which it needs`,
              expected: `${need} earlier in the course`,
              received: `${need} in ${where}`,
              fix: 'move the section, or take the need out if it is none',
            }),
          );
        }
      }
    }
  }
};

/** Every circle of needs, each once, starting with its first point in course order. */
function findCircles(catalogue: Catalogue): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) {
      circles.push(trail.slice(at));
      return;
    }
    if (done.has(id)) return;
    for (const need of catalogue.point(id)?.point.needs ?? []) visit(need, [...trail, id]);
    done.add(id);
  };
  for (const { point } of catalogue.points) visit(point.id, []);
  return circles;
}
