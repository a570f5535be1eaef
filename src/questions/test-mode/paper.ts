/** A test's paper, without a screen: what is drawn, what is kept of it half done, what it is worth. */
import type { Json } from '#src/core/hash.ts';
import { type Rng, rng, shuffle } from '#src/core/rng.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';

/** A paper number as typed: 1 to 9 digits, full-width ones too. Undefined for anything else. */
export function parseSeed(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Four digits, for whoever names no paper number. */
export const drawSeed = (chance: Rng): number => 1000 + Math.floor(chance.next() * 9000);

/** The order of the questions on a paper: drawn from seed and ids alone, whatever the order of the file. */
export const drawOrder = (ids: readonly string[], seed: number): string[] =>
  shuffle([...ids].sort(), rng(seed).stream('questions'));

/** Names the order of a question's options on a paper (`ViewProps.order`). */
export const optionOrder = (seed: number, id: string): string => `${seed}/${id}`;

/** A test half done, as it stands in the record's drafts under `test/<slug>`. Version 1. */
export interface TestDraft {
  v: 1;
  /** The hash of all public parts: a draft of other questions no longer fits. */
  version: string;
  seed: number;
  /** The place on the paper, from 0. */
  at: number;
  answers: Record<string, Json>;
  /** What is half given and no answer yet, such as a number that cannot be read. Missing in older drafts. */
  partial: Record<string, Json>;
  /** Marked for later. */
  flags: string[];
  /** Handed in, and being marked by its learner: model answers were seen, so answers stand. Missing before that. */
  handed?: true;
}

/** What an input is to the question with this id. */
export type Judge = (id: string, input: unknown) => 'answer' | 'partial' | 'none';

/** A draft with another input to a question: among its answers, or those half given, or neither. */
export function withInput(
  draft: TestDraft,
  id: string,
  input: Json,
  judge: Judge,
): Pick<TestDraft, 'answers' | 'partial'> {
  const without = ({ [id]: _before, ...others }: Record<string, Json>): Record<string, Json> => others;
  const next = { answers: without(draft.answers), partial: without(draft.partial) };
  const is = judge(id, input);
  if (is !== 'none') next[is === 'answer' ? 'answers' : 'partial'][id] = input;
  return next;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * A stored draft for these questions: undefined where there is none, 'stale' where it belongs to another version (or is
 * no draft at all). Answers and flags that do not fit are left out.
 */
export function parseDraft(
  raw: unknown,
  version: string,
  ids: readonly string[],
  judge: Judge,
): TestDraft | 'stale' | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (!isRecord(raw) || raw.v !== 1 || raw.version !== version) return 'stale';
  const seed = parseSeed(String(raw.seed));
  if (seed === undefined || !isRecord(raw.answers) || !Array.isArray(raw.flags)) return 'stale';
  const given = { ...(isRecord(raw.partial) ? raw.partial : {}), ...raw.answers };
  const flags: unknown[] = raw.flags;
  const those = (is: ReturnType<Judge>): Record<string, Json> =>
    Object.fromEntries(
      ids.filter((id) => Object.hasOwn(given, id) && judge(id, given[id]) === is).map((id) => [id, given[id] as Json]),
    );
  return {
    v: 1,
    version,
    seed,
    at: typeof raw.at === 'number' && Number.isInteger(raw.at) && raw.at >= 0 && raw.at < ids.length ? raw.at : 0,
    answers: those('answer'),
    partial: those('partial'),
    flags: ids.filter((id) => flags.includes(id)),
    ...(raw.handed === true && { handed: true as const }),
  };
}

/** Points earned of total. */
export interface Points {
  earned: number;
  total: number;
}

/** A question as the sum needs it: what it is worth, and the places of the sections that teach it. */
export interface PaperQuestion {
  id: string;
  points: number;
  sections: readonly number[];
}

/** What a test came to. */
export interface TestResult extends Points {
  /** Whole percent, rounded; 100 is all of it, so 99.6 is 99. */
  percent: number;
  /** By place of the section; a question counts in each section that teaches it. Untested sections are missing. */
  sections: Map<number, Points>;
  /**
   * Question ids in the order of the paper, by how they came out; `pending` wait for somebody to mark them, `blank` were not
   * answered.
   */
  groups: Record<Outcome | 'pending' | 'blank', string[]>;
}

/** Sums a paper up: unanswered questions earn nothing and still count in the total; `pending` ones count in neither. */
export function sumUp(
  order: readonly string[],
  questions: readonly PaperQuestion[],
  scores: ReadonlyMap<string, Points>,
  pending: ReadonlySet<string> = new Set(),
): TestResult {
  const sections = new Map<number, Points>();
  const sum: Points = { earned: 0, total: 0 };
  const add = (to: Points, earned: number, total: number): void => {
    to.earned += earned;
    to.total += total;
  };
  const groups: TestResult['groups'] = { right: [], partly: [], wrong: [], pending: [], blank: [] };
  for (const id of order) {
    const question = questions.find((one) => one.id === id);
    if (!question) continue;
    if (pending.has(id)) {
      groups.pending.push(id);
      continue;
    }
    const score = scores.get(id);
    const { earned, total } = score ?? { earned: 0, total: question.points };
    add(sum, earned, total);
    for (const place of question.sections) {
      const section = sections.get(place) ?? { earned: 0, total: 0 };
      add(section, earned, total);
      sections.set(place, section);
    }
    groups[score ? outcomeOf(score) : 'blank'].push(id);
  }
  const share = sum.total > 0 ? sum.earned / sum.total : 0;
  const percent = share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
  return { ...sum, percent, sections: new Map([...sections].sort(([a], [b]) => a - b)), groups };
}
