import type { Result } from '#src/core/result.ts';
import type { Fault } from './parse-event.ts';
import { fail, ok } from '#src/core/result.ts';

/** Turns an event of one version into the next version's shape. It may assume nothing about its argument but an object. */
type Migration = (event: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Entry 0 brings version 1 to 2, entry 1 brings 2 to 3, and so on; the current version is the length + 1
 * (= `eventVersion`, tested). Append only. To change the event's shape: raise `eventVersion`, add an entry here, a frozen
 * file tests/frozen/record-v<n>.json, and an upgrade of the database that runs this chain over the stored events.
 */
export const eventMigrations: readonly Migration[] = [];

/** Why an event could not be brought to the current version: `newer` means that only a newer build can read it. */
interface MigrationFault extends Fault {
  code: 'newer' | 'event';
}

/**
 * Brings an event of any earlier version to the version `table.length + 1`. It checks the version number only; parse the
 * outcome with `parseEvent`.
 */
export function migrateEvent(
  raw: unknown,
  table: readonly Migration[] = eventMigrations,
): Result<unknown, MigrationFault> {
  const current = table.length + 1;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fail({
      code: 'event',
      path: '',
      expected: '{ … }',
      received: Array.isArray(raw) ? '[ … ]' : `${raw}`.slice(0, 40),
    });
  }
  const v = 'v' in raw ? raw.v : undefined;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) {
    return fail({ code: 'event', path: '/v', expected: `integer 1 … ${current}`, received: `${v}`.slice(0, 40) });
  }
  if (v > current) return fail({ code: 'newer', path: '/v', expected: `≤ ${current}`, received: `${v}` });
  let event = raw as Record<string, unknown>;
  for (const [step, migration] of table.entries()) {
    if (step >= v - 1) event = { ...migration(event), v: step + 2 };
  }
  return ok(event);
}
