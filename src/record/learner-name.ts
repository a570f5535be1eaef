import type { Learner, RecordOwner } from './learner.ts';
import { maxName } from './limits.ts';

/** The same learner under another name: trimmed and cut; an empty one takes the name away. */
export function withName({ name: _old, ...learner }: Learner, name: string): Learner {
  const clean = name
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, maxName)
    .trim();
  return clean ? { ...learner, name: clean } : learner;
}

/** Four characters to tell nameless learners apart by. */
export const shortCode = ({ id }: RecordOwner): string => id.slice(0, 4).toUpperCase();
