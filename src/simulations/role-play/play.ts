/** What a page keeps of a role-play while it is played, and how it is read back. Plain data, checked by hand. */
import type { Json } from '#src/core/hash.ts';
import { parseRun, type Run } from '../engine/run.ts';
import type { Decision } from './customer/state.ts';
import { type Element, elements } from './scenario.ts';

/** How many questions are prepared before the talk. */
export const prepared = 8;

/** parting: the last words were said and stand there to be read; the debrief comes when it is asked for. */
export type Stage = 'prepare' | 'talk' | 'statement' | 'proposal' | 'parting';
const stages: readonly unknown[] = ['talk', 'statement', 'proposal', 'parting'] satisfies Stage[];

/** So much of a text is read back; what is longer was put there by no person. */
const longestKept = 20_000;

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
  const text = (one: unknown): string => (typeof one === 'string' ? one.slice(0, longestKept) : '');
  const member = (one: unknown, name: string): unknown =>
    typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined;
  const { prep, stage, observer } = value;
  if (Array.isArray(prep)) out.prep = out.prep.map((_none, at) => text(prep[at]));
  out.run = parseRun(value['run']) ?? null;
  out.first = parseRun(value['first']) ?? null;
  if (out.run && stages.includes(stage)) out.stage = stage as Stage;
  out.typed = text(value['typed']);
  for (const name of elements) out.statement[name] = text(member(value['statement'], name));
  out.proposal = { id: text(member(value['proposal'], 'id')), words: text(member(value['proposal'], 'words')) };
  out.submitted = value['submitted'] === true;
  if (typeof observer === 'object' && observer !== null && !Array.isArray(observer)) {
    for (const [name, points] of Object.entries(observer)) if (typeof points === 'number') out.observer[name] = points;
  }
  return out;
}

/** The statement and the proposal that decisions hold: a run that was left before them has neither yet. */
export function papersOf(decisions: readonly Json[]): Pick<Sheet, 'statement' | 'proposal'> {
  const { statement, proposal } = emptySheet();
  const papers = { statement, proposal };
  for (const decision of decisions as unknown as Decision[]) {
    if (decision.do === 'statement') papers.statement = { ...decision.parts };
    if (decision.do === 'propose') papers.proposal = { id: decision.id, words: decision.words };
  }
  return papers;
}

/** Where a decision is taken: on a sheet of its own, or in the talk. */
export const stageOf = (decision: Json | undefined): Stage => {
  const { do: what } = (decision ?? {}) as Partial<Decision>;
  return what === 'statement' ? 'statement' : what === 'propose' ? 'proposal' : 'talk';
};
