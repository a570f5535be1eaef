import { makeId, type RandomBytes } from '#src/core/ids.ts';

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
