import type { QuestionProps } from '#src/questions/question-props.ts';

/**
 * What practice and review know of the course before a question is shown: `/practice/index.json`, one a language. Ids and
 * names only, no text of any question; graded files are not in it.
 */
export interface StudyIndex {
  v: 1;
  chapters: StudyChapter[];
}

export interface StudyChapter {
  slug: string;
  n: number;
  title: string;
  href: string;
  /** The address of its questions and terms, a `StudyFile`. */
  file: string;
  /** The language of the section titles, where the page's is another. */
  lang?: string;
  /** In reading order; `id` is the one that events know: `<chapter>/<section>`. */
  sections: { id: string; title: string; href: string }[];
  /** In the order of the course; `sections` are the places above of those that teach it. */
  points: { id: string; name: string; sections: number[] }[];
  /** `points`: ids of those it tests; `seconds`: about how long it takes. */
  questions: { id: string; points: string[]; seconds: number }[];
  /** Key terms: the point each belongs to, and the id of the section where it is explained. */
  terms: { id: string; name: string; point: string; section?: string }[];
}

/** `/practice/<chapter>.json`: what a question shows before it is answered, and the cards of the key terms. */
export interface StudyFile {
  v: 1;
  questions: QuestionProps[];
  terms: StudyTerm[];
}

/** A key term as a flashcard. `version` is the content hash of the term as its author wrote it. */
export interface StudyTerm {
  id: string;
  version: string;
  point: string;
  /** Front, in the page's language. */
  name: string;
  define: string;
  /** The name in the other language. */
  other: string;
  otherLang: string;
  also: string[];
  section?: { title: string; href: string; lang?: string };
}

/** Every question of the index with its chapter's slug, in the order of the course. */
export const everyQuestion = ({ chapters }: StudyIndex) =>
  chapters.flatMap(({ slug, questions }) => questions.map((question) => ({ ...question, chapter: slug })));

/** Every knowledge point that the index names, in the order of the course. */
export const everyPoint = ({ chapters }: StudyIndex) =>
  chapters.flatMap((chapter) => chapter.points.map((point) => ({ ...point, chapter })));
