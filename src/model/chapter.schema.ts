import { z } from 'astro/zod';
import { chapterStatuses } from './chapter.ts';
import { filled, slug } from './knowledge.schema.ts';

/** The frontmatter of a chapter; a planned one needs a title and a summary only. */
export const chapterFrontmatterSchema = z.strictObject({
  title: filled,
  status: z.enum(chapterStatuses),
  summary: filled,
  objectives: z.array(z.strictObject({ ask: filled, answer: filled, section: slug })).default([]),
  practice: filled.optional(),
});
