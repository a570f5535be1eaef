import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { dayOf, isoOf, localDay } from './days.ts';
import { furthestExam, isExamAhead, noSettings, parseSettings } from './settings.ts';

describe('the learner’s day', () => {
  it('is the one on their own clock, east and west', () => {
    const at = Date.UTC(2026, 10, 21, 15, 30);
    expect(isoOf(localDay(at, 480))).toBe('2026-11-21'); // 23:30
    expect(isoOf(localDay(at + 3_600_000, 480))).toBe('2026-11-22'); // 00:30
    expect(isoOf(localDay(at, -480))).toBe('2026-11-21'); // 07:30
    expect(isoOf(localDay(Date.UTC(2026, 10, 22, 7, 30), -480))).toBe('2026-11-21'); // 23:30
    expect(isoOf(localDay(Date.UTC(2026, 10, 22, 8, 30), -480))).toBe('2026-11-22'); // 00:30
  });

  it('is printed and read back', () => {
    fc.assert(fc.property(fc.integer({ min: 10_957, max: 47_000 }), (day) => dayOf(isoOf(day)) === day));
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '1999-12-31', '2026-01-01T00:00', ''])(
    '%s is none',
    (iso) => {
      expect(dayOf(iso)).toBeUndefined();
    },
  );
});

test('an exam lies between today and two years ahead', () => {
  const today = dayOf('2026-11-23') ?? 0;
  const dates = [today - 1, today, today + furthestExam, today + furthestExam + 1].map(isoOf);
  expect(dates.map((iso) => isExamAhead(iso, today))).toEqual([false, true, true, false]);
  expect(['0026-12-20', '2026-02-30', ''].map((iso) => isExamAhead(iso, today))).toEqual([false, false, false]);
});

describe('settings', () => {
  it.each([
    [noSettings],
    [{ v: 1, exam: '2027-01-15' }],
    [{ v: 1, minutes: 15 }],
    [{ v: 1, exam: '2028-02-29', minutes: 1 }],
  ])('accept %j', (settings) => {
    expect(parseSettings(settings)).toEqual({ ok: true, value: settings });
    expect(parseSettings({ ...settings, extra: 1 })).toEqual({ ok: true, value: settings });
  });

  it.each([
    [null, '', '{ … }', 'null'],
    [[], '', '{ … }', '[]'],
    [{}, '/v', '1', '—'],
    [{ v: 2 }, '/v', '1', '2'],
    [{ v: 1, exam: '2026-02-30' }, '/exam', 'YYYY-MM-DD (2000–2099)', '"2026-02-30"'],
    [{ v: 1, exam: 20_000 }, '/exam', 'YYYY-MM-DD (2000–2099)', '20000'],
    [{ v: 1, minutes: 0 }, '/minutes', 'integer 1 … 240', '0'],
    [{ v: 1, minutes: 7.5 }, '/minutes', 'integer 1 … 240', '7.5'],
    [{ v: 1, minutes: '15' }, '/minutes', 'integer 1 … 240', '"15"'],
  ])('refuse %j, saying where, what was expected and received', (raw, path, expected, received) => {
    expect(parseSettings(raw)).toEqual({ ok: false, error: { path, expected, received } });
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (raw, exam, minutes) => {
        parseSettings(raw);
        parseSettings({ v: 1, exam, minutes });
      }),
    );
  });
});
