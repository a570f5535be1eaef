import { makeId, type RandomBytes } from '#src/core/ids.ts';
import { maxName } from './limits.ts';

/** Whom a record belongs to: a random id, and a name if one was given. No account, nothing else. */
export interface RecordOwner {
  id: string;
  name?: string;
  createdAt: number;
}

/** A learner of this browser; `lastUsed` is epoch ms. */
export interface Learner extends RecordOwner {
  lastUsed: number;
}

/** Someone new, without a name. */
export const makeLearner = (now: number, random?: RandomBytes): Learner => ({
  id: makeId(26, random),
  createdAt: now,
  lastUsed: now,
});

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
