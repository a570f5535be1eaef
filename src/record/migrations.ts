/** An event of some version, unparsed. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** Turns an event of one version into the next version's shape. It may assume nothing about its argument but an object. */
type Migration = (event: RawEvent) => RawEvent;

/**
 * Entry 0 brings version 1 to 2, entry 1 brings 2 to 3, and so on; the current version is the length + 1
 * (= `eventVersion`, tested). Append only. To change the event's shape: raise `eventVersion`, add an entry here, a frozen
 * file tests/frozen/record-v<n>.json, and an upgrade of the database that runs this chain over the stored events.
 */
export const eventMigrations: readonly Migration[] = [
  (event) => event, // 2 only allows more: `seed`, `certainty`, the subject kind `term`.
];

/**
 * Brings an event of a known version (1 … table.length + 1) to the version `table.length + 1`; `migrateEvent` is for what
 * comes from outside. This file is part of every page that writes to a record, so it holds no more than this.
 */
export function raiseEvent(event: RawEvent, v: number, table: readonly Migration[] = eventMigrations): RawEvent {
  return { ...table.slice(v - 1).reduce<RawEvent>((raised, step) => step(raised), event), v: table.length + 1 };
}
