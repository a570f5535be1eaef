import { type Learner, makeLearner } from './learner.ts';
import { withName } from './learner-name.ts';
import { become, choose, openRecord, onRegistry, roster } from './shelf.store.ts';
import { tell } from './tabs.store.ts';

/** Makes a choice of learner known here and in the other tabs. */
export async function settle(pick: Parameters<typeof choose>[0]): Promise<Learner> {
  const current = await openRecord();
  const learner = await choose((known, stored) => pick(known, stored ?? current));
  tell({ of: 'register' });
  await become(learner);
  return learner;
}

export async function listLearners(): Promise<Learner[]> {
  const all = new Map(roster);
  try {
    for (const learner of await onRegistry((db) => db.transaction('learners').store.getAll()))
      all.set(learner.id, learner);
  } catch {
    // The register cannot be read: the learners of this tab are all there are.
  }
  return [...all.values()].sort((a, b) => b.lastUsed - a.lastUsed);
}

const or = (learner: Learner | undefined, current: Learner | undefined): Learner =>
  learner ?? current ?? makeLearner(Date.now());

export const switchLearner = (id: string): Promise<Learner> =>
  settle((known, current) => or(known.find((one) => one.id === id) ?? roster.get(id), current));

export const newLearner = (): Promise<Learner> => settle(() => makeLearner(Date.now()));

export const renameLearner = (name: string): Promise<Learner> =>
  settle((_, current) => withName(or(undefined, current), name));
