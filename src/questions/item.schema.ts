import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { levels, uses } from './kind.ts';

/** What an author writes for every question, whatever its kind. */
export const itemBaseShape = {
  id: slug,
  stem: filled,
  points: z.number().positive().max(100).optional(),
  knowledge: z.array(slug).min(1),
  level: z.enum(levels),
  use: z.enum(uses).default('quiz'),
  hints: z.array(filled).default([]),
};

/**
 * The two schemas of a kind and what brings older stored inputs up to date, by the version they were stored under.
 * For authors, the build and the server; a browser never loads this (a test refuses Zod in client code).
 */
export interface KindSchemas {
  itemSchema: z.ZodType;
  inputSchema: z.ZodType;
  migrations: Record<number, (input: unknown) => unknown>;
}
