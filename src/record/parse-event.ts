import type { Json } from '#src/core/hash.ts';
import type { Result } from '#src/core/result.ts';
import type { Evidence } from '#src/model/evidence.ts';
import type { Certainty, LearnerEvent } from '#src/model/event.ts';
import type { RecordOwner } from './learner.ts';
import { fail, ok } from '#src/core/result.ts';
import { maxName } from './limits.ts';
import { eventVersion } from '#src/model/event.ts';
import { eventTypes, subjectKinds } from '#src/model/event-names.ts';

/** What is wrong in a piece of data: a JSON pointer, what was expected there, what was received. */
export interface Fault {
  path: string;
  expected: string;
  received: string;
}

/** The most characters an event's input may have as JSON. */
export const maxInput = 100_000;

/** Years 2000 to 2100: a time outside is a broken clock or a broken file. */
const timeRange = [946_684_800_000, 4_102_444_800_000] as const;

class Wrong extends Error {
  readonly fault: Fault;
  constructor(path: string, expected: string, value: unknown) {
    super(path);
    this.fault = { path, expected, received: show(value) };
  }
}

/** Prints a received value short enough for a message. */
export function show(value: unknown): string {
  if (value === undefined) return '—';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? `[ ${value.length} ]` : '{ … }';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

type Members = Record<string, unknown>;

/** An object's members, or a `Wrong` thrown for the parsers here to catch. */
function members(value: unknown, path: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(path, '{ … }', value);
  return value as Members;
}

function text(value: unknown, path: string, most: number, least = 1): string {
  const good = typeof value === 'string' && value.length >= least && value.length <= most;

  if (!good || /[\u0000-\u001f\u007f]/.test(value)) throw new Wrong(path, `"…" (${least}–${most})`, value);
  return value;
}

function id(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) throw new Wrong(path, 'a–z 0–9 _ - (1–64)', value);
  return value;
}

function number(value: unknown, path: string, [least, most]: readonly [number, number], whole = false): number {
  const good = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
  if (!good) throw new Wrong(path, `${whole ? 'integer ' : ''}${least} … ${most}`, value);
  return value + 0;
}

function oneOf<const T extends string>(value: unknown, path: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Wrong(path, choices.join(' | '), value);
  return found;
}

/** JSON as JSON prints it (a copy), so that parsing twice changes nothing. */
function json(value: unknown, path: string): Json {
  let printed: string | undefined;
  try {
    printed = JSON.stringify(value);
  } catch {
    printed = undefined;
  }
  if (printed === undefined) throw new Wrong(path, 'JSON', value);
  if (printed.length > maxInput) throw new Wrong(path, `JSON ≤ ${maxInput}`, `${printed.length}`);
  return JSON.parse(printed) as Json;
}

function evidence(value: unknown, path: string): Evidence[] {
  if (!Array.isArray(value) || value.length > 200) throw new Wrong(path, '[ ≤ 200 ]', value);
  return value.map((raw, index) => {
    const at = `${path}/${index}`;
    const item = members(raw, at);
    return {
      point: text(item.point, `${at}/point`, 120),
      value: number(item.value, `${at}/value`, [0, 1]),
      weight: number(item.weight, `${at}/weight`, [0, 1]),
    };
  });
}

function score(value: unknown): { earned: number; total: number } {
  const item = members(value, '/score');
  const total = number(item.total, '/score/total', [0.001, 1e6]);
  return { earned: number(item.earned, '/score/earned', [0, total]), total };
}

/** A member that only answers have. */
function ofAnswer<T>(value: unknown, path: string, type: string, parse: () => T): T | undefined {
  if (value !== undefined && type !== 'answer') throw new Wrong(path, '—', value);
  return value === undefined ? undefined : parse();
}

function event(raw: unknown): LearnerEvent {
  const item = members(raw, '');
  if (item.v !== eventVersion) throw new Wrong('/v', `${eventVersion}`, item.v);
  const type = oneOf(item.type, '/type', eventTypes);
  const subject = members(item.subject, '/subject');
  const input = item.input === undefined ? undefined : json(item.input, '/input');
  const seed = ofAnswer(item.seed, '/seed', type, () => number(item.seed, '/seed', [0, 2 ** 32 - 1], true));
  const certainty = ofAnswer(item.certainty, '/certainty', type, () =>
    number(item.certainty, '/certainty', [1, 3], true),
  ) as Certainty | undefined;
  if (type === 'regraded') id(members(input, '/input').of, '/input/of');
  if (subject.kind === 'term') {
    oneOf(type, '/type', ['answer', 'regraded']);
    number(members(input, '/input').rating, '/input/rating', [1, 4], true);
  }
  return {
    v: eventVersion,
    id: id(item.id, '/id'),
    learner: id(item.learner, '/learner'),
    seq: number(item.seq, '/seq', [1, 2 ** 31], true),
    at: number(item.at, '/at', timeRange, true),
    tz: number(item.tz, '/tz', [-900, 900], true),
    type,
    subject: {
      kind: oneOf(subject.kind, '/subject/kind', subjectKinds),
      id: text(subject.id, '/subject/id', 200),
      version: text(subject.version, '/subject/version', 64),
    },
    ...(input !== undefined && { input }),
    ...(seed !== undefined && { seed }),
    ...(certainty !== undefined && { certainty }),
    ...(item.score !== undefined && { score: score(item.score) }),
    evidence: evidence(item.evidence, '/evidence'),
    app: text(item.app, '/app', 64),
  };
}

function owner(raw: unknown): RecordOwner {
  const item = members(raw, '');
  return {
    id: id(item.id, '/id'),
    ...(item.name !== undefined && { name: text(item.name, '/name', maxName) }),
    createdAt: number(item.createdAt, '/createdAt', timeRange, true),
  };
}

const caught =
  <T>(parse: (raw: unknown) => T) =>
  (raw: unknown): Result<T, Fault> => {
    try {
      return ok(parse(raw));
    } catch (error) {
      if (error instanceof Wrong) return fail(error.fault);
      throw error;
    }
  };

/**
 * Parses unknown data as an event of the current version: known fields only, sizes bounded, by hand (no schema library in
 * the browser). The first fault found is returned. parse∘parse = parse.
 */
export const parseEvent: (raw: unknown) => Result<LearnerEvent, Fault> = caught(event);

/** Parses the learner of an exported record. */
export const parseOwner: (raw: unknown) => Result<RecordOwner, Fault> = caught(owner);
