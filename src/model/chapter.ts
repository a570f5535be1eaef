/** planned: shown on the road without a link · draft: served with a note · published: held to completeness. */
export const chapterStatuses = ['planned', 'draft', 'published'] as const;
export type ChapterStatus = (typeof chapterStatuses)[number];

/** The frontmatter of `src/content/chapters/<locale>/<nn-slug>.mdx`. */
export interface ChapterFrontmatter {
  title: string;
  status: ChapterStatus;
  summary: string;
  objectives: Objective[];
  /** Something to do away from the screen, once the chapter is read. */
  practice?: string | undefined;
}

/** What the reader will be able to answer: asked at the start, answered at the end, taught in `section`. */
export interface Objective {
  ask: string;
  answer: string;
  section: string;
}

/** A `<Section id teaches facts>` of a chapter, as the authoring tools read it; `line` counts from 1. */
export interface Section {
  id: string;
  title: string;
  teaches: string[];
  /** `point.fact` ids; all facts of the points it teaches when the author named none. */
  facts: string[];
  text: string;
  line: number;
}
