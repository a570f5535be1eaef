/**
 * A change of the event's shape as there may be one some day, for tests/e2e/record.spec.ts: run in a page, it opens a
 * learner's stored record with one step more than the course has, and tells what came of it.
 */
import { openDB } from 'idb';
import { onDatabase } from '#src/record/database.store.ts';
import { migrateEvent } from '#src/record/migrate-event.ts';
import { eventMigrations } from '#src/record/migrations.ts';
import { logSteps } from '#src/record/shelf.store.ts';

const migrations = [
  ...eventMigrations,
  (event: Readonly<Record<string, unknown>>) => ({ ...event, note: `from ${String(event.v)}` }),
];

const working: (typeof logSteps)[number] = async (_db, transaction) => {
  const events = transaction.objectStore('events');
  for (const event of await events.getAll()) {
    const current = migrateEvent(event, migrations);
    if (current.ok) await events.put(current.value as typeof event);
  }
};
const failing: typeof working = async (db, transaction) => {
  await working(db, transaction);
  throw new Error('planted');
};

async function upgrade(learner: string, step: 'working' | 'failing') {
  const name = `yixue-${learner}`;
  let refused: string | undefined;
  try {
    await onDatabase(name, [...logSteps, { working, failing }[step]], (db) => Promise.resolve(db.version));
  } catch (error) {
    refused = (error as Error).message;
  }
  const db = await openDB(name);
  const events = (await db.getAll('events')) as { note?: string }[];
  const notes = events.flatMap(({ note }) => note ?? []);
  const found = { refused, version: db.version, notes, last: (await db.get('meta', 'last')) as unknown };
  db.close();
  return found;
}

Object.assign(window, { upgrade });
