import { atom } from 'nanostores';
import { contentHash, type Json } from '#src/core/hash.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, PublicBase } from './kind.ts';
import type { Outcome } from './outcome.ts';
import type { AnyKindView } from './view.ts';

/** open: being answered · checking: key under way · failed: key not fetched, input kept · marked: scored · kept: graded elsewhere. */
export interface QuestionState {
  /** False until the question has come to life: on the server, and before its script arrived. */
  ready: boolean;
  phase: 'open' | 'checking' | 'failed' | 'marked' | 'kept';
  input: Json | undefined;
  score: Score | undefined;
  /** The whole item, from when the input is marked. */
  full: ItemBase | undefined;
  /** All options are explained. */
  revealed: boolean;
  /** How often the question was begun again; each round has an order of its own. */
  round: number;
  /** How an earlier visit's last answer came out. */
  last: LastAnswer | undefined;
  hints: string[];
  /** The last hint asked for could not be fetched. */
  hintFailed: boolean;
  /** The choice is in the record as a draft. */
  draftKept: boolean;
  /** False when the answer could not be written to the record. */
  recorded: boolean;
}

/** An answer in the record: when (epoch ms), and how it came out. */
export interface LastAnswer {
  at: number;
  outcome: Outcome;
}

/** What the store needs from outside: the key, the record, the draft. */
export interface QuestionPorts {
  fetchItem: () => Promise<ItemBase>;
  /** Writes an answer down; resolves with whether it is kept. */
  record: (item: ItemBase, answer: { version: string; input: Json; score: Score }) => Promise<boolean>;
  loadDraft: () => Promise<Json | undefined>;
  /** Resolves with whether it will still be there after the page was closed. */
  saveDraft: (input: Json | null) => Promise<boolean>;
  lastAnswer: () => Promise<LastAnswer | undefined>;
  /** Calls back when another learner takes over; returns how to stop. */
  onSwitch: (act: () => void) => () => void;
}

export type QuestionStore = ReturnType<typeof makeQuestionStore>;

const fresh = (): QuestionState => ({
  ready: false,
  phase: 'open',
  input: undefined,
  score: undefined,
  full: undefined,
  revealed: false,
  round: 0,
  last: undefined,
  hints: [],
  hintFailed: false,
  draftKept: false,
  recorded: true,
});

/** One question's life on a page: choose, hand in, read why, try again. Actions change the state; views only show it. */
export function makeQuestionStore(shown: PublicBase, kindView: AnyKindView, graded: boolean, ports: QuestionPorts) {
  const $state = atom<QuestionState>(fresh());
  const patch = (part: Partial<QuestionState>): void => $state.set({ ...$state.get(), ...part });
  const unmarked = { score: undefined, full: undefined, revealed: false } as const;
  let learners = 0;

  async function begin(): Promise<void> {
    const mine = learners;
    patch({ ready: true });
    const [draft, last] = await Promise.all([ports.loadDraft(), ports.lastAnswer()]);
    if (mine !== learners) return;
    const { input, phase } = $state.get();
    // What was chosen while the draft loaded stands; a draft that no longer fits its question does not come back.
    if (input === undefined && draft !== undefined && kindView.kind.validate(shown, draft).ok) patch({ input: draft });
    if (last && phase !== 'marked') patch({ last });
  }

  function choose(input: Json): void {
    patch({ ...unmarked, input, phase: 'open', draftKept: false });
    void ports.saveDraft(input).then((draftKept) => {
      if ($state.get().input === input && $state.get().phase === 'open') patch({ draftKept });
    });
  }

  async function submit(): Promise<void> {
    const { input, phase } = $state.get();
    if (input === undefined || phase === 'checking' || phase === 'marked') return;
    if (!kindView.kind.validate(shown, input).ok) return;
    if (graded) return patch({ phase: 'kept' });
    const mine = learners;
    patch({ phase: 'checking' });
    let full: ItemBase;
    try {
      full = await ports.fetchItem();
    } catch {
      if (mine === learners) patch({ phase: 'failed' });
      return;
    }
    if (mine !== learners) return;
    const score = kindView.kind.score(full, input);
    // Written first, told then: whoever closes the page at the verdict has the answer in the record.
    const recorded =
      score.type !== 'points' || (await ports.record(full, { version: contentHash(full), input, score }));
    if (mine !== learners) return;
    patch({ phase: 'marked', score, full, recorded, last: undefined, draftKept: false });
    if (score.type === 'points') void ports.saveDraft(null);
  }

  function again(): void {
    patch({ ...unmarked, phase: 'open', input: undefined, round: $state.get().round + 1 });
    void ports.saveDraft(null);
  }

  const reveal = (): void => patch({ revealed: true });

  async function hint(): Promise<void> {
    const mine = learners;
    const item = await ports.fetchItem().catch(() => undefined);
    if (mine !== learners) return;
    const { hints } = $state.get();
    patch({ hintFailed: !item, hints: item?.hints.slice(0, hints.length + 1) ?? hints });
  }

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    learners += 1;
    $state.set({ ...fresh(), ready: true });
    return begin();
  }

  return { $state, begin, choose, submit, again, reveal, hint, restart };
}
