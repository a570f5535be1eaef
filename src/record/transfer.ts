/*
 * The file a record travels in. Shape, version 2 (UTF-8, one event a line, BOM and CRLF accepted in):
 *   { "format": "yixue-record", "version": 2, "exportedAt": <epoch ms>, "app": "<build>",
 *     "learner": { "id", "name"?, "createdAt": <epoch ms> }, "events": [ <LearnerEvent of any version ≤ current> ] }
 * Every event belongs to the file's learner. A file of version 1 is the same with events of version 1: its number is
 * raised with theirs, so that an older build asks for a newer one at the head of the file and not at some event in it.
 */
import type { Result } from '#src/core/result.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import type { RecordOwner } from './learner.ts';
import type { Fault } from './parse-event.ts';
import { fail, ok } from '#src/core/result.ts';
import { findJsonFault } from './json-fault.ts';
import { maxFile } from './limits.ts';
import { migrateEvent } from './migrate-event.ts';
import { parseEvent, parseOwner, show } from './parse-event.ts';

const recordFormat = 'yixue-record';
const recordFileVersion = 2;

/** A record file, parsed. */
interface RecordFile {
  exportedAt: number;
  app: string;
  learner: RecordOwner;
  events: LearnerEvent[];
}

/**
 * Why a file was refused. `event` counts from 1, `line` and `column` too; `path` is a JSON pointer inside the event (or
 * inside the file, when no event is named).
 * empty · html: a web page was saved in its stead · truncated: it stops in the middle · not-json · foreign: some other
 * JSON · newer: from a newer build · field: a field is wrong · future: an event that has not happened yet · too-large ·
 * storage: no room on this device.
 */
export interface Refusal extends Fault {
  what:
    'empty' | 'html' | 'truncated' | 'not-json' | 'foreign' | 'newer' | 'field' | 'future' | 'too-large' | 'storage';
  event?: number;
  line?: number;
  column?: number;
}

/** Prints a record as a file's text. */
export function printRecord({ exportedAt, app, learner, events }: RecordFile): string {
  const head = JSON.stringify({ format: recordFormat, version: recordFileVersion, exportedAt, app, learner });
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `${head.slice(0, -1)},"events":[\n${lines}\n]}\n`;
}

/** How far a clock elsewhere may be ahead of ours. */
const oneDay = 86_400_000;

/** A time for a message: 2026-11-21 13:05 UTC. */
const minute = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const refuse = (refusal: Refusal): { ok: false; error: Refusal } => fail(refusal);

function parseJson(text: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    const { line = 1, column = 1, expected = 'JSON', received = '', atEnd = false } = fault ?? {};
    return refuse({ what: atEnd ? 'truncated' : 'not-json', path: '', line, column, expected, received });
  }
}

function parseEntry(raw: unknown, event: number, learner: string, now: number): Result<LearnerEvent, Refusal> {
  const current = migrateEvent(raw);
  if (!current.ok) {
    const { code, ...fault } = current.error;
    return refuse({ what: code === 'newer' ? 'newer' : 'field', event, ...fault });
  }
  const parsed = parseEvent(current.value);
  if (!parsed.ok) return refuse({ what: 'field', event, ...parsed.error });
  if (parsed.value.learner !== learner) {
    return refuse({ what: 'field', event, path: '/learner', expected: learner, received: show(parsed.value.learner) });
  }
  const { at } = parsed.value;
  const latest = now + oneDay;
  if (at > latest) {
    return refuse({ what: 'future', event, path: '/at', expected: `≤ ${minute(latest)}`, received: minute(at) });
  }
  return parsed;
}

/** Parses the text of a record file: the whole file, or the first reason why not. `now` is epoch ms. */
export function parseRecord(text: string, now: number): Result<RecordFile, Refusal> {
  if (text.length > maxFile) {
    return refuse({ what: 'too-large', path: '', expected: `≤ ${maxFile}`, received: `${text.length}` });
  }
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return refuse({ what: 'empty', path: '', expected: recordFormat, received: '—' });
  if (/^\s*</.test(bare))
    return refuse({ what: 'html', path: '', expected: recordFormat, received: show(bare.trim()) });
  const parsed = parseJson(bare);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== recordFormat) {
    const received = file !== null && typeof file === 'object' && 'format' in file ? file.format : file;
    return refuse({ what: 'foreign', path: '/format', expected: recordFormat, received: show(received) });
  }
  const { version, exportedAt, app, learner, events } = file as Record<string, unknown>;
  if (typeof version === 'number' && version > recordFileVersion) {
    return refuse({ what: 'newer', path: '/version', expected: `≤ ${recordFileVersion}`, received: show(version) });
  }
  if (version !== 1 && version !== recordFileVersion) {
    return refuse({ what: 'field', path: '/version', expected: `1 … ${recordFileVersion}`, received: show(version) });
  }
  const owner = parseOwner(learner);
  if (!owner.ok) return refuse({ what: 'field', ...owner.error, path: `/learner${owner.error.path}` });
  if (!Array.isArray(events)) {
    return refuse({ what: 'field', path: '/events', expected: '[ … ]', received: show(events) });
  }
  const out: LearnerEvent[] = [];
  for (const [index, raw] of events.entries()) {
    const entry = parseEntry(raw, index + 1, owner.value.id, now);
    if (!entry.ok) return entry;
    out.push(entry.value);
  }
  return ok({
    exportedAt: typeof exportedAt === 'number' ? exportedAt : 0,
    app: typeof app === 'string' ? app.slice(0, 64) : '',
    learner: owner.value,
    events: out,
  });
}
