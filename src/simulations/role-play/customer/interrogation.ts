import type { Form } from '../reading/labels.ts';

/** Closed and factual questions in a row that make an interrogation. */
export const interrogation = 3;

/**
 * What a question makes of the questions in a row that were not open: how many there are now, and whether this one was too many.
 * The next but one is one again: he does not forget in a breath.
 */
export function countRun(run: number, form: Form | null): { run: number; tooMany: boolean } {
  if (form === 'open') return { run: 0, tooMany: false };
  return run + 1 < interrogation ? { run: run + 1, tooMany: false } : { run: 1, tooMany: true };
}
