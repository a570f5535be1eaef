import type { Json } from '#src/core/hash.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import type { Learner, RecordOwner } from './learner.ts';
import { settle } from './learners.store.ts';
import { mergeEvents, noPlace } from './log.ts';
import { makeRoom } from './make-room.ts';
import { $storage, hasDatabase, heldOf, onLog, openRecord, readAll, reload } from './shelf.store.ts';
import { tell } from './tabs.store.ts';
import { type Refusal, parseRecord, printRecord } from './transfer.ts';

/** Where a file of someone else goes: `file`, to its own learner; `current`, into the record that is open. */
export interface ImportChoice {
  into?: 'file' | 'current';
}

/** What became of a file: merged; refused with the reason; or it is someone else's, and the learner must say where to. */
export type ImportOutcome =
  | { added: number; already: number; learner: Learner }
  | { refused: Refusal }
  | { needs: 'choice'; learner: RecordOwner };

type Draft = [key: string, draft: Json];

/** A record as a file's text, and how many events are in it. */
export interface ExportedRecord {
  text: string;
  n: number;
}

export async function exportRecord(app: string): Promise<ExportedRecord> {
  const { lastUsed: _local, ...learner } = await openRecord();
  const events = await readAll(learner.id);
  return { text: printRecord({ exportedAt: Date.now(), app, learner, events }), n: events.length };
}

/** Adds the events a learner's log does not have yet, all or none, and says how many. */
const add = (learner: string, events: readonly LearnerEvent[], drafts: readonly Draft[] = []): Promise<number> =>
  onLog(learner, async (db) => {
    const tx = db.transaction(['events', 'drafts', 'meta'], 'readwrite');
    const [store, draftStore, meta] = [tx.objectStore('events'), tx.objectStore('drafts'), tx.objectStore('meta')];
    const work = async (): Promise<number> => {
      const have = new Set(await store.getAllKeys());
      const last = (await meta.get('last')) ?? noPlace;
      const fresh = events.filter(({ id }) => !have.has(id));
      await Promise.all([
        ...fresh.map((event) => store.put(event)),
        ...drafts.map(([key, draft]) => draftStore.put(draft, key)),
        meta.put(makeRoom(last, fresh), 'last'),
      ]);
      return fresh.length;
    };
    return (await Promise.all([work(), tx.done]))[0];
  });

/** The same in memory. */
function hold(learner: string, events: readonly LearnerEvent[]): number {
  const held = heldOf(learner);
  const before = held.events.length;
  held.events = mergeEvents(held.events, events);
  held.last = makeRoom(held.last, held.events);
  return held.events.length - before;
}

async function afresh(learner: string): Promise<void> {
  tell({ of: learner, anew: true });
  await reload();
}

/** Whether a learner surely has no events. */
const isEmpty = async (learner: string): Promise<boolean> => {
  try {
    return (await readAll(learner)).length === 0;
  } catch {
    return false;
  }
};

export async function importRecord(text: string, { into }: ImportChoice): Promise<ImportOutcome> {
  const parsed = parseRecord(text, Date.now());
  if (!parsed.ok) return { refused: parsed.error };
  const { learner: owner, events } = parsed.value;
  const current = await openRecord();
  const isTheirs = owner.id !== current.id;
  if (isTheirs && !into && !(await isEmpty(current.id))) return { needs: 'choice', learner: owner };
  const target = isTheirs && into !== 'current' ? owner : current;
  const incoming = mergeEvents(
    events.map((event) => ({ ...event, learner: target.id })),
    [],
  );
  let added: number;
  try {
    added = await add(target.id, incoming);
  } catch {
    if ($storage.get() !== 'memory') return { refused: { what: 'storage', path: '', expected: '', received: '' } };
    added = hold(target.id, incoming);
  }
  const learner =
    target === current
      ? current
      : await settle((known) => known.find(({ id }) => id === owner.id) ?? { ...owner, lastUsed: 0 });
  await afresh(learner.id);
  return { added, already: incoming.length - added, learner };
}

/** Takes everything out of a learner's database, and says what it was. */
const takeOut = (learner: string): Promise<{ events: LearnerEvent[]; drafts: Draft[] }> =>
  onLog(learner, async (db) => {
    const tx = db.transaction(['events', 'drafts'], 'readwrite');
    const [store, draftStore] = [tx.objectStore('events'), tx.objectStore('drafts')];
    const work = async () => {
      const events = await store.getAll();
      const [keys, values] = [await draftStore.getAllKeys(), await draftStore.getAll()];
      const drafts = keys.map((key, index): Draft => [key, values[index] ?? null]);
      await Promise.all([store.clear(), draftStore.clear()]);
      return { events, drafts };
    };
    return (await Promise.all([work(), tx.done]))[0];
  });

/**
 * What became of clearing: nothing was changed; or so many events are gone with all drafts, and `undo` puts them back, on
 * the device or, where that fails, in memory.
 */
export type ClearOutcome = { failed: true } | { cleared: number; undo: () => Promise<'kept' | 'memory'> };

export async function clearRecord(): Promise<ClearOutcome> {
  const { id } = await openRecord();
  let taken: Awaited<ReturnType<typeof takeOut>> = { events: [], drafts: [] };
  try {
    if (hasDatabase(id)) taken = await takeOut(id);
  } catch {
    return { failed: true };
  }
  const held = heldOf(id);
  const events = mergeEvents(taken.events, held.events.splice(0));
  const drafts = [...taken.drafts, ...held.drafts];
  held.drafts.clear();
  await afresh(id);
  const undo = async () => {
    let where: 'kept' | 'memory' = 'kept';
    try {
      await add(id, events, drafts);
    } catch {
      where = 'memory';
      $storage.set(where);
      hold(id, events);
      for (const [key, draft] of drafts) held.drafts.set(key, draft);
    }
    await afresh(id);
    return where;
  };
  return { cleared: events.length, undo };
}
