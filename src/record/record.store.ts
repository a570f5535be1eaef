/**
 * The learner's record: the door for every page; what only the record's own page needs is in desk.store.ts. Everything
 * here acts on the record of whoever learns here when it is called, even when another tab has changed that.
 */
import type { Json } from '#src/core/hash.ts';
import { deviceClock } from '#src/core/clock.ts';
import { makeId } from '#src/core/ids.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { type NewEvent, makeEvent, noPlace, placeAll, reach } from './log.ts';
import { $learner, $storage, heldOf, onLog, openRecord, show } from './shelf.store.ts';
import { tell } from './tabs.store.ts';

export { $events, $learner, $storage, loadEvents, openRecord } from './shelf.store.ts';
export type { NewEvent };

/** The build that writes, as the page names it: as a constant it would change this file's hash with every deploy. */
export const app = globalThis.document?.documentElement.dataset.build ?? 'dev';

/** Appends an event to the learner's log; see `appendEvents`. */
export const appendEvent = async (news: NewEvent): Promise<LearnerEvent> =>
  (await appendEvents([news])).at(-1) as LearnerEvent;

/**
 * Appends events to the learner's log, in this order, and drops the draft they were made from, if named: all or nothing.
 * Numbered inside one readwrite transaction, so tabs never share a number. Never fails: what cannot be stored is held in
 * memory, `$storage` says so, and it is stored with the next append that works.
 */
export async function appendEvents(news: readonly NewEvent[], draft?: string): Promise<LearnerEvent[]> {
  const { id: learner } = await openRecord();
  const made = news.map((one) => makeEvent(one, { learner, last: noPlace, clock: deviceClock, id: makeId(), app }));
  const held = heldOf(learner);
  if (draft !== undefined) held.drafts.set(draft, null);
  const drafts = [...held.drafts];
  const before = held.events.splice(0);
  let last = noPlace;
  let placed: LearnerEvent[];
  try {
    placed = await onLog(learner, async (db) => {
      const tx = db.transaction(['events', 'meta', 'drafts'], 'readwrite');
      const [events, meta] = [tx.objectStore('events'), tx.objectStore('meta')];
      const work = async (): Promise<LearnerEvent[]> => {
        last = (await meta.get('last')) ?? noPlace;
        const all = placeAll(last, [...before, ...made]);
        const papers = tx.objectStore('drafts');
        await Promise.all([
          ...all.map((event) => events.put(event)),
          ...drafts.map(([key, value]) => (value === null ? papers.delete(key) : papers.put(value, key))),
          meta.put(all.reduce(reach, last), 'last'),
        ]);
        return all;
      };
      return (await Promise.all([work(), tx.done]))[0];
    });
    $storage.set('kept');
    tell({ of: learner, events: placed });
    for (const [key, value] of drafts) if (held.drafts.get(key) === value) held.drafts.delete(key);
  } catch {
    $storage.set('memory');
    placed = placeAll(reach(held.last, last), made);
    held.events.unshift(...before);
    held.events.push(...placed);
  }
  held.last = placed.reduce(reach, held.last);
  show(learner, placed);
  return placed.slice(placed.length - made.length);
}

/** Calls back when another learner takes over; returns how to stop. */
export function onSwitch(act: () => void): () => void {
  let current = $learner.get()?.id;
  return $learner.listen((learner) => {
    if (current !== undefined && learner?.id !== current) act();
    current = learner?.id;
  });
}

/** Keeps what is half done under a key (the caller puts the item's version into it); null drops it. */
export async function saveDraft(key: string, draft: Json): Promise<void> {
  const { id } = await openRecord();
  const { drafts } = heldOf(id);
  try {
    await onLog(id, async (db) => {
      const tx = db.transaction('drafts', 'readwrite');
      const request = draft === null ? tx.store.delete(key) : tx.store.put(draft, key);
      // Said at once, for a page that is closed now hears no answer: a transaction without its commit would be undone.
      tx.commit();
      await Promise.all([request, tx.done]);
    });
    drafts.delete(key);
  } catch {
    $storage.set('memory');
    drafts.set(key, draft);
  }
}

/** What was kept under a key, else null. */
export async function loadDraft(key: string): Promise<Json> {
  const { id } = await openRecord();
  const { drafts } = heldOf(id);
  if (drafts.has(key)) return drafts.get(key) ?? null;
  try {
    return (await onLog(id, (db) => db.transaction('drafts').store.get(key))) ?? null;
  } catch {
    $storage.set('memory');
    return null;
  }
}
