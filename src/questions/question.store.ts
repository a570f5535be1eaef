import { map, type MapStore } from 'nanostores';
import { contentHash, type Json } from '#src/core/hash.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, PublicBase } from './kind.ts';
import type { AnyKindView } from './view.ts';

/** open: being answered · checking: key under way · failed: key not fetched, input kept · marked: scored · kept: graded elsewhere. */
export interface QuestionState {
  /** False until the question has come to life: on the server, and before its script arrived. */
  ready: boolean;
  phase: 'open' | 'checking' | 'failed' | 'marked' | 'kept';
  input: Json | undefined;
  score: Score | undefined;
  /** How an earlier visit's last answer came out. */
  last: { at: number; right: boolean } | undefined;
  tries: number;
  hints: string[];
  /** False when the answer could not be written to the record. */
  recorded: boolean;
}

/** What the store needs from outside: the key, the record, the draft. */
export interface QuestionPorts {
  fetchItem: () => Promise<ItemBase>;
  record: (
    item: ItemBase,
    answer: { version: string; input: Json; score: Score; tryNumber: number },
  ) => Promise<boolean>;
  loadDraft: () => Promise<Json | undefined>;
  saveDraft: (input: Json | null) => Promise<void>;
  lastAnswer: () => Promise<{ at: number; right: boolean; tries: number; input: Json | undefined } | undefined>;
  /** Told after each scored answer, for the page's summary. */
  onMarked: (right: boolean) => void;
}

export type QuestionStore = ReturnType<typeof makeQuestionStore>;

/** One question's life on a page: choose, hand in, read why, try again. Actions change the state; views only show it. */
export function makeQuestionStore(shown: PublicBase, kindView: AnyKindView, graded: boolean, ports: QuestionPorts) {
  const $state: MapStore<QuestionState> = map({
    ready: false,
    phase: 'open',
    input: undefined,
    score: undefined,
    last: undefined,
    tries: 0,
    hints: [],
    recorded: true,
  });

  async function begin(): Promise<void> {
    $state.setKey('ready', true);
    const [draft, last] = await Promise.all([ports.loadDraft(), ports.lastAnswer()]);
    if ($state.get().input !== undefined) return;
    const valid = draft !== undefined && kindView.kind.validate(shown, draft).ok;
    if (valid) $state.setKey('input', draft);
    if (!last) return;
    $state.set({ ...$state.get(), tries: last.tries, last: { at: last.at, right: last.right } });
    ports.onMarked(last.right);
  }

  function choose(input: Json): void {
    $state.set({ ...$state.get(), input, phase: 'open', score: undefined });
    void ports.saveDraft(input);
  }

  async function submit(): Promise<void> {
    const { input, phase, tries } = $state.get();
    if (input === undefined || phase === 'checking') return;
    if (!kindView.kind.validate(shown, input).ok) return;
    if (graded) {
      $state.setKey('phase', 'kept');
      return;
    }
    $state.setKey('phase', 'checking');
    let item: ItemBase;
    try {
      item = await ports.fetchItem();
    } catch {
      $state.setKey('phase', 'failed');
      return;
    }
    const score = kindView.kind.score(item, input);
    const tryNumber = tries + 1;
    $state.set({ ...$state.get(), phase: 'marked', score, tries: tryNumber, last: undefined });
    if (score.type !== 'points') return;
    ports.onMarked(score.earned === score.total);
    const recorded = await ports.record(item, { version: contentHash(item), input, score, tryNumber });
    $state.setKey('recorded', recorded);
    void ports.saveDraft(null);
  }

  function again(): void {
    $state.set({ ...$state.get(), phase: 'open', input: undefined, score: undefined });
    void ports.saveDraft(null);
  }

  async function hint(): Promise<void> {
    try {
      const { hints } = await ports.fetchItem();
      $state.setKey('hints', hints.slice(0, $state.get().hints.length + 1));
    } catch {
      $state.setKey('phase', 'failed');
    }
  }

  return { $state, begin, choose, submit, again, hint };
}
