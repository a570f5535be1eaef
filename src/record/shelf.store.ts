/*
 * Where the records of this browser stand. Shape, version 1 of both:
 *   database `yixue`       learners  {id, name?, createdAt, lastUsed} by id · meta  'current' → learner id
 *   database `yixue-<id>`  events  LearnerEvent by id, index `seq` · drafts  key → JSON · meta  'last' → {seq, at}
 * `last` is the highest number and latest time ever given out here; it outlives clearing, so no number is used twice.
 * To change a shape append a step to its table; a change of the event's own shape runs record/migrations.ts in that step.
 * Whatever cannot be written stays in memory (`held`) until the tab closes and is written with the next append that works.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { type LastPlace, mergeEvents, noPlace } from './log.ts';
import { type Learner, makeLearner } from './learner.ts';

/** Who learns here now; undefined until the record is open. */
export const $learner = atom<Learner | undefined>();

/** kept: on this device · memory: nothing outlives this tab. */
export const $storage = atom<'opening' | 'kept' | 'memory'>('opening');

/** The whole log of the learner, in log order; empty until `loadEvents()` was called. */
export const $events = atom<readonly LearnerEvent[]>([]);

interface Registry extends DBSchema {
  learners: { key: string; value: Learner };
  meta: { key: string; value: string };
}
interface Log extends DBSchema {
  events: { key: string; value: LearnerEvent; indexes: { seq: number } };
  drafts: { key: string; value: Json };
  meta: { key: string; value: LastPlace };
}
type Steps<S extends DBSchema> = readonly ((db: IDBPDatabase<S>) => void)[];

const registrySteps: Steps<Registry> = [
  (db) => {
    db.createObjectStore('learners', { keyPath: 'id' });
    db.createObjectStore('meta');
  },
];
const logSteps: Steps<Log> = [
  (db) => {
    db.createObjectStore('events', { keyPath: 'id' }).createIndex('seq', 'seq');
    db.createObjectStore('drafts');
    db.createObjectStore('meta');
  },
];

const handles = new Map<string, Promise<unknown>>();

/** Opens a database once. It closes politely when another tab brings a newer shape, and is opened again when next needed. */
function database<S extends DBSchema>(name: string, steps: Steps<S>): Promise<IDBPDatabase<S>> {
  const forget = (): unknown => handles.delete(name);
  let handle = handles.get(name) as Promise<IDBPDatabase<S>> | undefined;
  if (!handle) {
    handle = new Promise((resolve, reject) => {
      const opened = openDB<S>(name, steps.length, {
        upgrade: (db, from) => steps.slice(from).forEach((step) => step(db)),
        blocked: () => reject(new Error('blocked')),
        blocking: () => {
          forget();
          void opened.then((db) => db.close());
        },
        terminated: forget,
      });
      opened.then(resolve, reject);
    });
    handles.set(name, handle);
    handle.catch(forget);
  }
  return handle;
}

/** Works on a database, and once more over a new connection when that fails: phones drop connections in the background. */
async function steady<S extends DBSchema, T>(
  open: () => Promise<IDBPDatabase<S>>,
  work: (db: IDBPDatabase<S>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await open());
  } catch {
    handles.clear();
    return work(await open());
  }
}

/** Works on the register of learners. */
export const onRegistry = <T>(work: (db: IDBPDatabase<Registry>) => Promise<T>): Promise<T> =>
  steady(() => database('yixue', registrySteps), work);

/** Learners who could not be written down: they get no database either. */
const unlisted = new Set<string>();

/** Works on a learner's database. */
export const onLog = <T>(learner: string, work: (db: IDBPDatabase<Log>) => Promise<T>): Promise<T> =>
  unlisted.has(learner)
    ? Promise.reject(new Error('unlisted'))
    : steady(() => database(`yixue-${learner}`, logSteps), work);

/** What could not be written yet, by learner. */
export interface Held {
  events: LearnerEvent[];
  drafts: Map<string, Json>;
  last: LastPlace;
}
const memory = new Map<string, Held>();
export const heldOf = (learner: string): Held => {
  const held = memory.get(learner) ?? { events: [], drafts: new Map<string, Json>(), last: noPlace };
  memory.set(learner, held);
  return held;
};

/** Learners of this tab, for when the register cannot be read. */
export const roster = new Map<string, Learner>();

/** Decides in one transaction over the register who learns here now, and writes it down. */
export async function choose(
  pick: (known: readonly Learner[], current: Learner | undefined) => Learner,
): Promise<Learner> {
  const decide = (known: readonly Learner[], id: string | undefined): Learner => {
    const find = (wanted: string | undefined) => known.find((one) => one.id === wanted);
    const learner = { ...pick(known, find(id)), lastUsed: Date.now() };
    if (!find(learner.id)) unlisted.add(learner.id);
    return learner;
  };
  let learner: Learner;
  try {
    learner = await onRegistry(async (db) => {
      const tx = db.transaction(['learners', 'meta'], 'readwrite');
      const [learners, meta] = [tx.objectStore('learners'), tx.objectStore('meta')];
      const work = async (): Promise<Learner> => {
        const chosen = decide(await learners.getAll(), await meta.get('current'));
        await Promise.all([learners.put(chosen), meta.put(chosen.id, 'current')]);
        return chosen;
      };
      return (await Promise.all([work(), tx.done]))[0];
    });
    unlisted.delete(learner.id);
    if ($storage.get() === 'opening') $storage.set('kept');
  } catch {
    $storage.set('memory');
    learner = decide([...roster.values()], $learner.get()?.id);
  }
  roster.set(learner.id, learner);
  return learner;
}

/** All events of a learner that are stored or held. */
export async function readAll(learner: string): Promise<LearnerEvent[]> {
  const held = heldOf(learner).events;
  try {
    return mergeEvents(await onLog(learner, (db) => db.getAll('events')), held);
  } catch {
    $storage.set('memory');
    return mergeEvents(held, []);
  }
}

let loading: Promise<void> | undefined;

async function read(): Promise<void> {
  const { id } = await openRecord();
  const events = await readAll(id);
  if ($learner.get()?.id === id) $events.set(mergeEvents($events.get(), events));
  globalThis.dispatchEvent?.(new Event('yixue:record'));
}

/** Brings the whole log into `$events`, where it is kept up to date; the window hears `yixue:record` when it is there. */
export async function loadEvents(): Promise<readonly LearnerEvent[]> {
  await (loading ??= read());
  return $events.get();
}

/** Adds events to `$events`, if that is loaded. */
export function show(events: readonly LearnerEvent[]): void {
  if (loading) $events.set(mergeEvents($events.get(), events));
}

/** Reads `$events` anew, if it was loaded: the log was cleared, or is another learner's. */
export async function reload(): Promise<void> {
  $events.set([]);
  if (loading) await (loading = read());
}

/** Makes a learner the one of this tab. */
export async function become(learner: Learner): Promise<void> {
  const before = $learner.get();
  if (before && before.id !== learner.id) $events.set([]);
  $learner.set(learner);
  if (before && before.id !== learner.id) await reload();
}

let opening: Promise<void> | undefined;

/** Opens the record: finds who learned here last, or starts with someone new. Never fails. */
export async function openRecord(): Promise<Learner> {
  await (opening ??= choose((_, current) => current ?? makeLearner(Date.now())).then(become));
  return $learner.get() as Learner;
}
