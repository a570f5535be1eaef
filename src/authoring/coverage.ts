import { foldText } from '#src/core/text.ts';
import type { Fact } from '#src/model/knowledge.ts';
import { type Catalogue, factsOf, type SectionEntry } from './catalogue.ts';

/** How far the course covers one knowledge point. */
export interface PointCoverage {
  point: string;
  zh: string;
  chapter: string;
  /** `chapter/section` of every section that teaches it. */
  taughtIn: string[];
  questions: number;
  facts: { id: string; found: boolean }[];
}

/** Which block of a chapter may carry which kind of fact. */
const carriers: Record<'example' | 'exercise' | 'note', string[]> = {
  example: ['Example', 'Case'],
  exercise: ['Exercise', 'Check'],
  note: ['Note'],
};

/**
 * Does this section carry that fact? By words: every entry of `find` stands in the section's text after folding (`a|b`
 * = either). By a block: the section holds a block of the right sort that names the fact in its `fact` attribute.
 */
export function carriesFact(entry: SectionEntry, id: string, fact: Fact): boolean {
  if (fact.find) {
    const text = foldText(entry.section.text);
    return fact.find.every((word) => word.split('|').some((choice) => includesWord(text, foldText(choice))));
  }
  const blocks = carriers[fact.by];
  return entry.chapter.body.carriers.some(
    (carrier) => carrier.section === entry.section.id && carrier.fact === id && blocks.includes(carrier.block),
  );
}

/** `5%` is not found inside `15%`: a figure must not continue a longer one. */
function includesWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!(/^\d/.test(word) && /[\d.]/.test(text[at - 1] ?? ''))) return true;
  }
  return false;
}

/** Coverage of every point, in course order; `published` counts sections of published chapters only. */
export function measureCoverage(catalogue: Catalogue, { published = false } = {}): PointCoverage[] {
  const counts = ({ chapter }: SectionEntry): boolean => !published || chapter.frontmatter.status === 'published';
  const inScope = new Set(
    catalogue.chapters
      .filter(({ frontmatter }) => !published || frontmatter.status === 'published')
      .map(({ slug }) => slug),
  );
  return catalogue.points
    .filter(({ chapter }) => !published || inScope.has(chapter))
    .map(({ point, chapter }) => {
      const teachers = catalogue.teachers(point.id).filter(counts);
      return {
        point: point.id,
        zh: point.zh,
        chapter,
        taughtIn: teachers.map((entry) => `${entry.chapter.slug}/${entry.section.id}`),
        questions: catalogue.questions.filter(
          ({ item, locale }) => locale === 'zh-CN' && item.knowledge.includes(point.id),
        ).length,
        facts: point.facts.map((fact) => ({
          id: fact.id,
          found: teachers.some(
            (entry) =>
              factsOf(entry, catalogue).some(({ id }) => id === `${point.id}.${fact.id}`) &&
              carriesFact(entry, `${point.id}.${fact.id}`, fact),
          ),
        })),
      };
    });
}

/** The figures of the last line of `course coverage`. */
export function totalCoverage(rows: PointCoverage[]) {
  const facts = rows.flatMap((row) => row.facts);
  return {
    points: rows.length,
    taught: rows.filter(({ taughtIn }) => taughtIn.length > 0).length,
    twoQuestions: rows.filter(({ questions }) => questions >= 2).length,
    facts: facts.length,
    factsFound: facts.filter(({ found }) => found).length,
  };
}
