/** A fact of a knowledge point: carried by words a checker can find, or by an example, an exercise or a margin note. */
export type Fact = { id: string; text: string } & ({ find: string[]; by?: never } | { by: FactCarrier; find?: never });

export const factCarriers = ['example', 'exercise', 'note'] as const;
export type FactCarrier = (typeof factCarriers)[number];

/** A knowledge point (知识点), the unit of the course. `needs` lists the points a learner should have met before. */
export interface KnowledgePoint {
  id: string;
  zh: string;
  en: string;
  seed: 0 | 1 | 2 | 3 | 4 | 'field';
  needs: string[];
  facts: Fact[];
}

/** A key term of a chapter: its card, its line in the printed list, and an entry of the search index. */
export interface Term {
  id: string;
  zh: string;
  en: string;
  /** The knowledge point it belongs to; the card links to the section that teaches it. */
  point: string;
  define: { zh: string; en: string };
  /** Other names, for search and, later, for grading fill-ins. */
  also: string[];
}

/** One file of `src/content/knowledge/`. */
export interface ChapterKnowledge {
  chapter: string;
  points: KnowledgePoint[];
  terms: Term[];
}
