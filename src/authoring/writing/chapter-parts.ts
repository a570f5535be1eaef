import type { Issue } from '#src/core/issue.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ChapterSource } from '../chapter-source.ts';
import { measureCoverage } from '../coverage.ts';
import { issueOn } from '#src/source/place.ts';

const figureFolder = '#src/components/figures/';

/** How many of each part a chapter has. `terms`: of its knowledge file, those that stand in the text. */
export function countParts(chapter: ChapterSource, catalogue: Catalogue) {
  const { imports, elements, images } = chapter.body;
  const figures = new Set(
    imports.filter(({ specifier }) => specifier.startsWith(figureFolder)).flatMap(({ names }) => names),
  );
  const count = (...names: string[]): number => elements.filter(({ name }) => names.includes(name)).length;
  const marked = new Set(elements.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id']));
  return {
    figures: count(...figures) + images.length,
    cases: count('Case'),
    examples: count('Example'),
    notes: count('Note'),
    checks: count('Check'),
    terms: catalogue.terms.filter(({ term, chapter: home }) => home === chapter.slug && marked.has(term.id)).length,
    objectives: chapter.frontmatter.objectives.length,
  };
}

type Parts = ReturnType<typeof countParts>;

/** Least and most of each part, and what it is in a chapter's file. */
const wanted: Record<keyof Parts, { least: number; most?: number; what: string }> = {
  figures: { least: 2, what: 'figures (imported from components/figures, or images)' },
  cases: { least: 1, what: '<Case>' },
  examples: { least: 1, what: '<Example>' },
  notes: { least: 1, what: '<Note>' },
  checks: { least: 2, what: '<Check> in the text' },
  terms: { least: 5, what: 'terms of the knowledge file marked with <Term> in the text' },
  objectives: { least: 4, most: 7, what: 'objectives in the frontmatter' },
};

/** A chapter has figures, a case, an example, a note, checks, terms and objectives, and covers all its points. */
export function checkParts(chapter: ChapterSource, catalogue: Catalogue): Issue[] {
  const parts = countParts(chapter, catalogue);
  const names = Object.keys(wanted) as (keyof Parts)[];
  const issues = names.flatMap((name) => {
    const { least, most = Infinity, what } = wanted[name];
    const received = parts[name];
    if (received >= least && received <= most) return [];
    return [
      issueOn(chapter.file, 0, {
        code: received < least ? 'too-few' : 'too-many',
        message: `${name} of the chapter`,
        expected: `${most === Infinity ? `${least} or more` : `${least} to ${most}`} ${what}`,
        received: String(received),
        fix: received < least ? `add ${least - received}` : `take out or join ${received - most}`,
      }),
    ];
  });
  return [...issues, ...checkCoverage(chapter, catalogue)];
}

/** Every point of the chapter is taught, carries all its facts, and has two questions, whatever the chapter's status. */
function checkCoverage(chapter: ChapterSource, catalogue: Catalogue): Issue[] {
  return measureCoverage(catalogue)
    .filter((row) => row.chapter === chapter.slug)
    .flatMap((row) => {
      const lost = row.facts.filter(({ found }) => !found).map(({ id }) => id);
      const missing = [
        ...(row.taughtIn.length === 0 ? ['taught by no section'] : []),
        ...(lost.length > 0 ? [`facts not found: ${lost.join(', ')}`] : []),
        ...(row.questions < 2 ? [`${row.questions} question(s)`] : []),
      ];
      if (missing.length === 0) return [];
      return [
        issueOn(chapter.file, 0, {
          code: 'not-covered',
          message: `the point ${row.point} (${row.zh}) is not covered`,
          expected: 'taught, every fact carried, two questions or more',
          received: missing.join('; '),
          fix: '`npm run --silent course -- coverage` shows the whole table',
        }),
      ];
    });
}
