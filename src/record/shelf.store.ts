/*
 * Where the records of this browser stand. Shape, version 1 of the register and 2 of a learner's database (in 1 the events
 * were of version 1):
 *   database `yixue`       learners  {id, name?, createdAt, lastUsed} by id · meta  'current' → learner id
 *   localStorage `yixue:learner`  learner id, a copy of `current`
 *   database `yixue-<id>`  events  LearnerEvent by id · drafts  key → JSON · meta  'last' → {seq, at}
 * `last` is the highest number in here and the latest time given out here; it outlives clearing, so no number is used twice.
 * To change a shape append a step to its table; a change of the event's own shape runs record/migrations.ts in that step,
 * over `transaction.objectStore('events')` (tests/e2e/record.spec.ts has such a step).
 * Whatever cannot be written stays in memory (`held`) until the tab closes and is written with the next append that works.
 */
import type { DBSchema } from 'idb';
import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { type Database, type Steps, onDatabase } from './database.store.ts';
import { type LastPlace, mergeEvents, noPlace } from './log.ts';
import { type Learner, makeLearner } from './learner.ts';
import { raiseEvent } from './migrations.ts';

/**
 * Who learns here now; undefined until the record is open. This is what to listen to for another learner, whether chosen
 * here, in another tab, or while the page lay in the back/forward cache: drafts are the new learner's from then on, and
 * `$events` is empty and fills again (`loadEvents` waits for that). A new name is told here too: compare `id`.
 */
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
  events: { key: string; value: LearnerEvent };
  drafts: { key: string; value: Json };
  meta: { key: string; value: LastPlace };
}

const registrySteps: Steps<Registry> = [
  (db) => {
    db.createObjectStore('learners', { keyPath: 'id' });
    db.createObjectStore('meta');
  },
];
export const logSteps: Steps<Log> = [
  (db) => {
    db.createObjectStore('events', { keyPath: 'id' });
    db.createObjectStore('drafts');
    db.createObjectStore('meta');
  },
  async (_, transaction) => {
    const events = transaction.objectStore('events');
    for (const event of await events.getAll())
      await events.put(raiseEvent({ ...event }, event.v) as unknown as LearnerEvent);
  },
];

/** Works on the register of learners. */
export const onRegistry = <T>(work: (db: Database<Registry>) => Promise<T>): Promise<T> =>
  onDatabase('yixue', registrySteps, work);

/** Learners who could not be written down: they get no database either, so all of theirs is held. */
const unlisted = new Set<string>();
export const hasDatabase = (learner: string): boolean => !unlisted.has(learner);

/** Works on a learner's database. */
export const onLog = <T>(learner: string, work: (db: Database<Log>) => Promise<T>): Promise<T> =>
  hasDatabase(learner) ? onDatabase(`yixue-${learner}`, logSteps, work) : Promise.reject(new Error('unlisted'));

/** What could not be written yet, by learner. */
interface Held {
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

/**
 * The learner's id where every tab reads it at once. The register alone decides; this says when it must be asked, so that
 * an answer need not wait for it: whoever hands one in and turns the page takes the page along.
 */
const sign = {
  key: 'yixue:learner',
  read(): string | null {
    try {
      return localStorage.getItem(sign.key);
    } catch {
      return null; // Then the register is asked every time.
    }
  },
  write(id: string): void {
    try {
      localStorage.setItem(sign.key, id);
    } catch {
      // As above.
    }
  },
};

/** The last choice of a learner could not be written down: until one can, this tab does not go by the register. */
let isAstray = false;

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
    isAstray = false;
    sign.write(learner.id);
    if ($storage.get() === 'opening') $storage.set('kept');
  } catch {
    isAstray = true;
    $storage.set('memory');
    learner = decide([...roster.values()], $learner.get()?.id);
  }
  roster.set(learner.id, learner);
  return learner;
}

/** All events of a learner, stored and held. Throws when what is stored cannot be read. */
export async function readAll(learner: string): Promise<LearnerEvent[]> {
  const held = [...heldOf(learner).events];
  return mergeEvents(
    hasDatabase(learner) ? await onLog(learner, (db) => db.transaction('events').store.getAll()) : [],
    held,
  );
}

let loading: Promise<void> | undefined;
let readings = 0;

async function read(): Promise<void> {
  const reading = (readings += 1);
  const { id } = $learner.get() ?? (await openRecord());
  const events = await readAll(id).catch(() => {
    $storage.set('memory');
    return heldOf(id).events;
  });
  if (reading !== readings) return; // The log was cleared meanwhile, or is another learner's.
  $events.set(mergeEvents($events.get(), events));
  globalThis.dispatchEvent?.(new Event('yixue:record'));
}

/** Brings the whole log into `$events`, where it is kept up to date; the window hears `yixue:record` when it is there. */
export async function loadEvents(): Promise<readonly LearnerEvent[]> {
  let awaited: Promise<void> | undefined;
  while (awaited !== (loading ??= read())) await (awaited = loading);
  return $events.get();
}

/** Adds events of a learner to `$events`, if that is loaded and this learner's. */
export function show(learner: string, events: readonly LearnerEvent[]): void {
  if (loading && learner === $learner.get()?.id) $events.set(mergeEvents($events.get(), events));
}

/** Reads `$events` anew, if it was loaded: the log was cleared, or is another learner's. */
export async function reload(): Promise<void> {
  $events.set([]);
  if (loading) await (loading = read());
}

/** Makes a learner the one of this tab. */
export async function become(learner: Learner): Promise<void> {
  const before = $learner.get();
  const isOther = before !== undefined && before.id !== learner.id;
  if (isOther) $events.set([]);
  $learner.set(learner);
  if (isOther) await reload();
}

/** Goes by the register, where another tab may have written down another learner or another name. */
export async function catchUp(): Promise<void> {
  const before = $learner.get();
  const learner = await onRegistry(async (db) => {
    const tx = db.transaction(['learners', 'meta']);
    const id = await tx.objectStore('meta').get('current');
    return id === undefined ? undefined : tx.objectStore('learners').get(id);
  });
  if (!learner) return;
  sign.write(learner.id);
  if (learner.id === before?.id && learner.name === before.name) return;
  isAstray = false;
  roster.set(learner.id, learner);
  await become(learner);
}

let opening: Promise<void> | undefined;
export const isOpen = (): boolean => opening !== undefined;

/**
 * Opens the record: finds who learned here last, or starts with someone new. Later calls make sure that this is still who
 * learns here: every act on a record begins with one, so that none falls to a learner who has gone. Never fails.
 */
export async function openRecord(): Promise<Learner> {
  if (!opening) await (opening = choose((_, current) => current ?? makeLearner(Date.now())).then(become));
  else {
    await opening;
    if (!isAstray && sign.read() !== $learner.get()?.id) await catchUp().catch(() => undefined);
  }
  return $learner.get() as Learner;
}
