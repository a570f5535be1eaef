import { describe, expect, it } from 'vitest';
import { emptySheet } from '../role-play/play.ts';
import type { Json } from '#src/core/hash.ts';
import { isUnderway } from './underway.ts';

const run = {
  simulation: 'role-play',
  version: 1,
  scenario: { id: 'shop', version: 'now' },
  seed: 1,
  mode: 'practice' as const,
  decisions: [],
};
const kept = (part: object): Json => ({ ...emptySheet(), ...part }) as unknown as Json;

describe('a talk is under way', () => {
  it('from the door on, until its end is in the record', () => {
    expect(isUnderway(kept({ run }), 'now')).toBe(true);
    expect(isUnderway(kept({ run, submitted: true }), 'now')).toBe(false);
    expect(isUnderway(kept({ run, first: run, submitted: true }), 'now')).toBe(false);
  });

  it('not while it is only prepared, nor when its scenario was changed since', () => {
    expect(isUnderway(kept({ prep: ['谁在管？'] }), 'now')).toBe(false);
    expect(isUnderway(kept({ run }), 'later')).toBe(false);
  });

  it('not when nothing, or nothing readable, was kept', () => {
    for (const bad of [null, 1, 'run', [], {}, { run: null }, { run: { scenario: [] } }, { run: 'now' }] as Json[])
      expect(isUnderway(bad, 'now')).toBe(false);
  });
});
