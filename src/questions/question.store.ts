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
  hints: string[];
  /** The choice is in the record as a draft. */
  draftKept: boolean;
  /** False when the answer could not be written to the record. */
  recorded: boolean;
}

/** What the store needs from outside: the key, the record, the draft. */
export interface QuestionPorts {
  fetchItem: () => Promise<ItemBase>;
  /** Writes an answer down; resolves with whether it is kept. */
  record: (item: ItemBase, answer: { version: string; input: Json; score: Score }) => Promise<boolean>;
  loadDraft: () => Promise<Json | undefined>;
  /** Resolves with whether it will still be there after the page was closed. */
  saveDraft: (input: Json | null) => Promise<boolean>;
  lastAnswer: () => Promise<{ at: number; right: boolean } | undefined>;
  /** Told after each scored answer, for the page's summary; undefined = nothing answered. */
  onMarked: (right: boolean | undefined) => void;
  /** Calls back when another learner takes over; returns how to stop. */
  onSwitch: (act: () => void) => () => void;
}

export type QuestionStore = ReturnType<typeof makeQuestionStore>;

const fresh = (): QuestionState => ({
  ready: false,
  phase: 'open',
  input: undefined,
  score: undefined,
  last: undefined,
  hints: [],
  draftKept: false,
  recorded: true,
});

/** One question's life on a page: choose, hand in, read why, try again. Actions change the state; views only show it. */
export function makeQuestionStore(shown: PublicBase, kindView: AnyKindView, graded: boolean, ports: QuestionPorts) {
  const $state: MapStore<QuestionState> = map(fresh());

  async function begin(): Promise<void> {
    $state.setKey('ready', true);
    const [draft, last] = await Promise.all([ports.loadDraft(), ports.lastAnswer()]);
    const { input, phase } = $state.get();
    // What was chosen while the draft loaded stands; a draft that no longer fits its question does not come back.
    if (input === undefined && draft !== undefined && kindView.kind.validate(shown, draft).ok)
      $state.setKey('input', draft);
    if (!last || phase === 'marked') return;
    $state.setKey('last', last);
    ports.onMarked(last.right);
  }

  function choose(input: Json): void {
    $state.set({ ...$state.get(), input, phase: 'open', score: undefined, draftKept: false });
    void ports.saveDraft(input).then((kept) => {
      if ($state.get().input === input && $state.get().phase === 'open') $state.setKey('draftKept', kept);
    });
  }

  async function submit(): Promise<void> {
    const { input, phase } = $state.get();
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
    $state.set({ ...$state.get(), phase: 'marked', score, last: undefined, draftKept: false });
    if (score.type !== 'points') return;
    ports.onMarked(score.earned === score.total);
    const recorded = await ports.record(item, { version: contentHash(item), input, score });
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

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    $state.set({ ...fresh(), ready: true });
    ports.onMarked(undefined);
    return begin();
  }

  return { $state, begin, choose, submit, again, hint, restart };
}
