import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldMastery } from './mastery.ts';
import { foldProgress } from './progress.ts';
import { mergeEvents } from './log.ts';
import { maxFile } from './limits.ts';
import { parseRecord, printRecord } from './transfer.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../tests/frozen/${name}.json`, import.meta.url), 'utf8').replace(/\r\n/g, '\n');
const [frozen, frozen2] = [read('record-v1'), read('record-v2')];
/** A day after the frozen records were written. */
const [now, now2] = [Date.UTC(2026, 10, 24), Date.UTC(2026, 10, 27)];
const accepted = (text: string, at: number) => {
  const parsed = parseRecord(text, at);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
/** A record as the current version prints it, put together from the text of an older one. */
const raised = (text: string): string => text.replace('"version":1', '"version":2').replaceAll('{"v":1,', '{"v":2,');
const refusal = (text: string): unknown => {
  const result = parseRecord(text, now);
  return result.ok ? 'accepted' : result.error;
};
const changed = (change: (file: { events: Record<string, unknown>[] } & Record<string, unknown>) => void): string => {
  const file = JSON.parse(frozen) as { events: Record<string, unknown>[] };
  change(file);
  return JSON.stringify(file);
};

describe.each([
  ['record-v1', frozen, now],
  ['record-v2', frozen2, now2],
])('the frozen %s', (name, text, at) => {
  const record = accepted(text, at);
  const events = mergeEvents(record.events, []);
  /** The folds it had when it was frozen. A change of a fold changes this file knowingly; the record itself never changes. */
  const folds = JSON.parse(read(`${name}.folds`)) as Record<'progress' | 'mastery', unknown>;

  it('prints as the current version, and parses to itself', () => {
    expect(printRecord(record)).toBe(raised(text));
    expect(accepted(printRecord(record), at)).toEqual(record);
  });

  it('folds to the frozen progress', () => {
    const { sections, questions, lastPlace, accuracy } = foldProgress(events);
    expect({ sections: [...sections], questions: [...questions], lastPlace, accuracy }).toEqual(folds.progress);
  });

  it('folds to the frozen mastery', () => {
    expect([...foldMastery(events)]).toEqual(folds.mastery);
  });
});

describe('the frozen record of version 2', () => {
  const { events } = accepted(frozen2, now2);

  it('has seeds from end to end, every certainty and flashcards', () => {
    expect(events.flatMap(({ seed }) => seed ?? [])).toEqual([1, 2, 2 ** 32 - 1]);
    expect(new Set(events.flatMap(({ certainty }) => certainty ?? []))).toEqual(new Set([1, 2, 3]));
    expect(events.filter(({ subject }) => subject.kind === 'term')).toHaveLength(4);
  });
});

describe('the frozen record of version 1', () => {
  const { learner, events } = accepted(frozen, now);

  it('parses whole, with all five types of events', () => {
    expect(learner).toEqual({ id: '7m3kq0x9v2c5n8rtw1ybz4hd6p', name: '小林', createdAt: 1795224540000 });
    expect(events).toHaveLength(12);
    expect(new Set(events.map((event) => event.type)).size).toBe(5);
  });
});

describe('parseRecord', () => {
  it('accepts a byte order mark, CRLF and spaces around', () => {
    expect(parseRecord(`\uFEFF\r\n${frozen.replace(/\n/g, '\r\n')}\r\n`, now)).toEqual(parseRecord(frozen, now));
  });

  it('accepts an empty log', () => {
    expect(
      parseRecord(
        changed((file) => (file.events = [])),
        now,
      ),
    ).toMatchObject({ ok: true, value: { events: [] } });
  });

  it('says that the file is empty', () => {
    expect(refusal(' \r\n')).toMatchObject({ what: 'empty' });
    expect(refusal('\uFEFF')).toMatchObject({ what: 'empty' });
  });

  it('says that a web page was saved in its stead', () => {
    expect(refusal('<!doctype html><title>502 Bad Gateway</title>')).toMatchObject({
      what: 'html',
      received: expect.stringContaining('<!doctype'),
    });
  });

  it('says where a cut-off file stops', () => {
    expect(refusal(frozen.slice(0, 900))).toMatchObject({ what: 'truncated', line: 3, path: '' });
  });

  it('names line and column of damaged JSON', () => {
    const lines = frozen.split('\n');
    lines[2] = `${lines[2]?.replace('"learner":', '"learner"')}`;
    const column = (lines[2]?.indexOf('"learner"') ?? 0) + '"learner"'.length + 1;
    expect(refusal(lines.join('\n'))).toMatchObject({ what: 'not-json', line: 3, column, expected: ':' });
  });

  it.each(['[]', '{"a":1}', '42', 'null', '{"format":"h5p"}'])('says that %s is some other file', (text) => {
    expect(refusal(text)).toMatchObject({ what: 'foreign', path: '/format', expected: 'yixue-record' });
  });

  it('asks for a newer build when the file or an event is newer', () => {
    expect(refusal(changed((file) => (file.version = 3)))).toMatchObject({
      what: 'newer',
      path: '/version',
      received: '3',
    });
    expect(refusal(changed((file) => (file.version = 0)))).toMatchObject({ what: 'field', expected: '1 … 2' });
    expect(refusal(changed((file) => (file.events[4] = { v: 9 })))).toEqual({
      what: 'newer',
      event: 5,
      path: '/v',
      expected: '≤ 2',
      received: '9',
    });
  });

  it('names event and field, expected and received', () => {
    expect(refusal(changed((file) => (file.events[2] = { ...file.events[2], at: 'yesterday' })))).toEqual({
      what: 'field',
      event: 3,
      path: '/at',
      expected: 'integer 946684800000 … 4102444800000',
      received: '"yesterday"',
    });
    expect(refusal(changed((file) => (file.learner = { id: 'x' })))).toMatchObject({
      what: 'field',
      path: '/learner/createdAt',
    });
    expect(refusal(changed((file) => Object.assign(file, { events: 'none' })))).toMatchObject({
      what: 'field',
      path: '/events',
    });
    expect(refusal(changed((file) => (file.events[0] = { ...file.events[0], learner: 'other' })))).toMatchObject({
      event: 1,
      path: '/learner',
    });
  });

  it('refuses an event more than a day ahead of the clock, and names it', () => {
    const at = (time: number) => changed((file) => (file.events[6] = { ...file.events[6], at: time }));
    expect(refusal(at(now + 86_400_000))).toBe('accepted');
    expect(refusal(at(now + 86_400_001))).toMatchObject({ what: 'future', event: 7, path: '/at' });
    expect(refusal(at(Date.UTC(2099, 11, 31)))).toEqual({
      what: 'future',
      event: 7,
      path: '/at',
      expected: '≤ 2026-11-25 00:00 UTC',
      received: '2099-12-31 00:00 UTC',
    });
  });

  it('refuses more than 50 MB before reading it', () => {
    expect(refusal(' '.repeat(maxFile + 1))).toMatchObject({ what: 'too-large' });
  });
});
