/** What a page keeps of a role-play while it is played, and how it is read back. Plain data, checked by hand. */
import type { Json } from '#src/core/hash.ts';
import { parseRun, type Run } from '../engine/run.ts';
import { type Element, elements } from './scenario.ts';

/** How many questions are prepared before the talk. */
export const prepared = 8;

export type Stage = 'prepare' | 'talk' | 'statement' | 'proposal';

/** Everything that a reload must not lose. */
export interface Sheet {
  v: 1;
  /** What one means to ask, written before. */
  prep: string[];
  run: Run | null;
  /** The run that this one leaves, once it was played to its end. */
  first: Run | null;
  stage: Stage;
  typed: string;
  statement: Record<Element, string>;
  proposal: { id: string; words: string };
  submitted: boolean;
  /** Marks that an observer gave, by dimension. */
  observer: Record<string, number>;
}

export const emptySheet = (): Sheet => ({
  v: 1,
  prep: Array.from({ length: prepared }, () => ''),
  run: null,
  first: null,
  stage: 'prepare',
  typed: '',
  statement: Object.fromEntries(elements.map((name) => [name, ''])) as Record<Element, string>,
  proposal: { id: '', words: '' },
  submitted: false,
  observer: {},
});

/** A sheet out of the record; what cannot be read of it is empty. */
export function parseSheet(value: Json): Sheet {
  const out = emptySheet();
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value['v'] !== 1) return out;
  const text = (one: unknown): string => (typeof one === 'string' ? one.slice(0, 2000) : '');
  const member = (one: unknown, name: string): unknown =>
    typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined;
  const { prep, stage, observer } = value;
  if (Array.isArray(prep)) out.prep = out.prep.map((_none, at) => text(prep[at]));
  out.run = parseRun(value['run']) ?? null;
  out.first = parseRun(value['first']) ?? null;
  if (stage === 'talk' || stage === 'statement' || stage === 'proposal') out.stage = out.run ? stage : 'prepare';
  out.typed = text(value['typed']);
  for (const name of elements) out.statement[name] = text(member(value['statement'], name));
  out.proposal = { id: text(member(value['proposal'], 'id')), words: text(member(value['proposal'], 'words')) };
  out.submitted = value['submitted'] === true;
  if (typeof observer === 'object' && observer !== null && !Array.isArray(observer)) {
    for (const [name, points] of Object.entries(observer)) if (typeof points === 'number') out.observer[name] = points;
  }
  return out;
}
