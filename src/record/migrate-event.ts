import type { Result } from '#src/core/result.ts';
import type { Fault } from './parse-event.ts';
import { fail, ok } from '#src/core/result.ts';
import { type RawEvent, eventMigrations, raiseEvent } from './migrations.ts';

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
  table: typeof eventMigrations = eventMigrations,
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
  return ok(raiseEvent(raw as RawEvent, v, table));
}
