import { z } from 'astro/zod';
import { factCarriers } from './knowledge.ts';

/** A slug: lower-case words and digits joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as customer-levels');

/** A text with something in it. */
export const filled = z.string().trim().min(1, 'a text that is not empty');

const carried = { id: slug, text: filled };

/** A fact names the words a checker can find, or the kind of block that carries it; never both. */
const fact = z.union([
  z.strictObject({ ...carried, find: z.array(filled).min(1) }),
  z.strictObject({ ...carried, by: z.enum(factCarriers) }),
]);

/** One knowledge point with its facts. */
export const pointSchema = z.strictObject({
  id: slug,
  zh: filled,
  en: filled,
  seed: z.union([z.literal([0, 1, 2, 3, 4]), z.literal('field')]),
  needs: z.array(slug),
  facts: z.array(fact).min(1),
});

const term = z.strictObject({
  id: slug,
  zh: filled,
  en: filled,
  point: slug,
  define: z.strictObject({ zh: filled, en: filled }),
  also: z.array(filled).default([]),
});

/** One file of `src/content/knowledge/`: a chapter's knowledge points and key terms. */
export const chapterKnowledgeSchema = z.strictObject({
  chapter: slug,
  points: z.array(pointSchema).min(1),
  terms: z.array(term).default([]),
});
