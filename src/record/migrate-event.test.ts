import { describe, expect, it } from 'vitest';
import { eventVersion } from '#src/model/event.ts';
import { migrateEvent } from './migrate-event.ts';
import { eventMigrations } from './migrations.ts';

const twoSteps = [
  (event: Readonly<Record<string, unknown>>) => ({ ...event, kind: event.type }),
  ({ type: _type, ...event }: Readonly<Record<string, unknown>>) => ({ ...event, note: `was ${String(event.kind)}` }),
];

describe('migrateEvent', () => {
  it('has one migration for every version before the current one', () => {
    expect(eventMigrations.length + 1).toBe(eventVersion);
  });

  it('runs every step from the event’s version to the current one, in order', () => {
    expect(migrateEvent({ v: 1, type: 'read' }, twoSteps)).toEqual({
      ok: true,
      value: { v: 3, kind: 'read', note: 'was read' },
    });
    expect(migrateEvent({ v: 2, kind: 'read' }, twoSteps)).toEqual({
      ok: true,
      value: { v: 3, kind: 'read', note: 'was read' },
    });
    expect(migrateEvent({ v: 3, kind: 'x' }, twoSteps)).toEqual({ ok: true, value: { v: 3, kind: 'x' } });
  });

  it('takes an event of version 1 as it is', () => {
    const event = { v: 1, type: 'answer', subject: { kind: 'question' } };
    expect(migrateEvent(event)).toEqual({ ok: true, value: { ...event, v: 2 } });
  });

  it('does not change its argument', () => {
    const event = Object.freeze({ v: 1, type: 'read' });
    migrateEvent(event, twoSteps);
    expect(event).toEqual({ v: 1, type: 'read' });
  });

  it('refuses an event of a newer build, saying so', () => {
    expect(migrateEvent({ v: 4 }, twoSteps)).toEqual({
      ok: false,
      error: { code: 'newer', path: '/v', expected: '≤ 3', received: '4' },
    });
  });

  it.each([[null], [[]], ['x'], [{}], [{ v: '1' }], [{ v: 0 }], [{ v: 1.5 }]])('refuses %j', (raw) => {
    expect(migrateEvent(raw, twoSteps)).toMatchObject({ ok: false, error: { code: 'event' } });
  });
});
