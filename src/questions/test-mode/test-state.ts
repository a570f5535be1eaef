import type { Json } from '#src/core/hash.ts';
import type { ItemBase, PublicBase } from '../kind.ts';
import type { MarkedAnswer } from './mark-paper.ts';
import type { Points, TestDraft, TestResult } from './paper.ts';

/** A question of the test: what is shown of it, and where it is taught (places in the page's list of sections). */
export interface TestQuestion {
  item: PublicBase;
  sections: readonly number[];
}

/** The last test handed in, with its answers by question id. */
export interface LastTest extends Points {
  at: number;
  seed: number;
  answers: Readonly<Record<string, Json>>;
}

/**
 * start: before · running: answering · marking: keys under way, scoring, writing · failed: no keys, nothing lost ·
 * self-marking: handed in, and what only a person can mark is marked by its learner, or put off · result.
 */
export interface TestState {
  phase: 'opening' | 'start' | 'running' | 'marking' | 'failed' | 'self-marking' | 'result';
  /** The paper being done, also while it is marked and shown. */
  draft: TestDraft | undefined;
  order: readonly string[];
  /** A paper half done under another number than the one asked for. */
  unfinished: TestDraft | undefined;
  /** A draft no longer fitted and was dropped. */
  dropped: boolean;
  /** Handing in was asked for while these places (from 0) were open or flagged; undefined when not being asked. */
  blanks: readonly number[] | undefined;
  flagged: readonly number[];
  /** Whether the last change is in the record; undefined before it is known. */
  kept: boolean | undefined;
  last: LastTest | undefined;
  /** The paper that was being done here was handed in, or put away, in another tab. */
  elsewhere: boolean;
  result: TestResult | undefined;
  marked: ReadonlyMap<string, MarkedAnswer>;
  /** False when answers and result could not be written to the record. */
  recorded: boolean;
}

/** A hand-in as it is written down; no score where everything waits. */
export interface HandIn {
  version: string;
  input: Json;
  score?: Points;
}

/** What the test needs from outside: the record and the key files. */
export interface TestPorts {
  loadDraft: () => Promise<Json>;
  /** Resolves with whether it outlives the page; null drops it. */
  saveDraft: (draft: TestDraft | null) => Promise<boolean>;
  /** The last test handed in. */
  lastResult: () => Promise<TestState['last']>;
  fetchItem: (id: string) => Promise<ItemBase>;
  /** Writes all answers and the hand-in down and drops the draft, all or nothing; resolves with whether they are kept. */
  record: (answers: readonly MarkedAnswer[], test: HandIn) => Promise<boolean>;
}

/** Before anything is known. */
export const nothing: TestState = {
  phase: 'opening',
  draft: undefined,
  order: [],
  unfinished: undefined,
  dropped: false,
  blanks: undefined,
  flagged: [],
  kept: undefined,
  last: undefined,
  elsewhere: false,
  result: undefined,
  marked: new Map(),
  recorded: true,
};
