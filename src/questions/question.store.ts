import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { Certainty } from '#src/model/event.ts';
import type { Score } from '#src/model/score.ts';
import { defaultSeed, type ItemBase, isHalfDone, type PublicBase, type Tested } from './kind.ts';
import type { Outcome } from './outcome.ts';
import type { AnyKindView } from './view.ts';

/**
 * open: being answered · checking: key under way · failed: key not fetched, input kept · pending: the learner marks the
 * answer by the whole item · marked: scored · kept: graded elsewhere.
 */
export interface QuestionState {
  /** False until the question has come to life: on the server, and before its script arrived. */
  ready: boolean;
  phase: 'open' | 'checking' | 'failed' | 'pending' | 'marked' | 'kept';
  input: Json | undefined;
  /** Where a question that draws its numbers draws them from; the default for all others. */
  seed: number;
  score: Score | undefined;
  /** The whole item, from when the input is marked, or marks itself. */
  full: ItemBase | undefined;
  /** All options are explained. */
  revealed: boolean;
  /** Tries since it was begun or begun again. */
  tries: number;
  /** How sure the learner is of the answer being given, where that is asked. */
  certainty: Certainty | undefined;
  /** The model answer was seen: how sure one was of this answer stands. */
  sealed: boolean;
  /** How often the question was begun again; each round has an order of its own. */
  round: number;
  /** Raised whenever what was given is put away: then fields are made anew, for a browser keeps what was typed in them. */
  sitting: number;
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
  seed?: number | undefined;
}

/** An answer as it is written down. */
export interface NewAnswer {
  input: Json;
  score: Score;
  /** Where its question draws its numbers: what from. */
  seed?: number;
  certainty?: Certainty;
  /** Which part of it shows which point, where not all of it shows all. */
  tested?: readonly Tested[];
}

/** What the store needs from outside: the key, the record, the draft. A draft's `seed`: where its question draws. */
export interface QuestionPorts {
  fetchItem: () => Promise<ItemBase>;
  /** Writes an answer down and drops its draft, all or nothing; resolves with whether it is kept. */
  record: (item: ItemBase, answer: NewAnswer) => Promise<boolean>;
  loadDraft: (seed?: number) => Promise<Json | undefined>;
  /** Resolves with whether it will still be there after the page was closed. */
  saveDraft: (input: Json | null, seed?: number) => Promise<boolean>;
  lastAnswer: () => Promise<LastAnswer | undefined>;
  /** Calls back when another learner takes over; returns how to stop. */
  onSwitch: (act: () => void) => () => void;
}

export type QuestionStore = ReturnType<typeof makeQuestionStore>;

const fresh = (): QuestionState => ({
  ready: false,
  phase: 'open',
  input: undefined,
  seed: defaultSeed,
  score: undefined,
  full: undefined,
  revealed: false,
  tries: 0,
  certainty: undefined,
  sealed: false,
  round: 0,
  sitting: 0,
  last: undefined,
  hints: [],
  hintFailed: false,
  draftKept: false,
  recorded: true,
});

/** One question's life on a page: choose, hand in, read why, try again. Actions change the state; views only show it. */
export function makeQuestionStore(
  shown: PublicBase,
  { kind, typing, ownWords }: AnyKindView,
  graded: boolean,
  ports: QuestionPorts,
) {
  const $state = atom<QuestionState>(fresh());
  const patch = (part: Partial<QuestionState>): void => $state.set({ ...$state.get(), ...part });
  const unsure = { certainty: undefined, sealed: false } as const;
  const unmarked = { score: undefined, full: undefined, revealed: false } as const;
  const draws = kind.seeded?.(shown) ?? false;
  let learners = 0;

  /** The numbers of a question that draws stay until they were got right (or given up, see `again`). */
  const seedAfter = (last?: LastAnswer): number => (last?.seed ?? defaultSeed) + Number(last?.outcome === 'right');
  const drawn = (): number | undefined => (draws ? $state.get().seed : undefined);

  const write = (input: Json): void => {
    void ports.saveDraft(input, drawn()).then((draftKept) => {
      const { input: now, phase } = $state.get();
      if (now === input && (phase === 'open' || phase === 'pending')) patch({ draftKept });
    });
  };
  // What is clicked is saved at once; typing would write to the disk with every key.
  const saver = typing?.makeDraftSaver(write);
  const save = (input: Json): void => (saver ? saver.save(input) : write(input));
  function dropDraft(): void {
    saver?.drop();
    void ports.saveDraft(null, drawn());
  }

  async function begin(): Promise<void> {
    const mine = learners;
    patch({ ready: true });
    const last = await ports.lastAnswer();
    const seed = draws ? seedAfter(last) : undefined;
    const draft = await ports.loadDraft(seed);
    if (mine !== learners) return;
    const { input, phase } = $state.get();
    if (last && phase !== 'marked') patch({ last });
    // What was given while the draft loaded stands, and the numbers it was given for.
    if (input !== undefined) return;
    if (seed !== undefined) patch({ seed });
    if (draft !== undefined) await restore(draft);
  }

  /** A draft comes back as far as it had got; one that no longer fits its question does not. */
  async function restore(draft: Json): Promise<void> {
    const validated = kind.validate(shown, draft);
    if (!validated.ok) return isHalfDone(validated.code) ? patch({ input: draft }) : undefined;
    patch({ input: draft });
    // One that was being marked: the whole item is needed to go on.
    const bare = ownWords?.written(kind, shown, validated.input) ?? validated.input;
    if (graded || JSON.stringify(bare) === JSON.stringify(validated.input)) return;
    const mine = learners;
    const full = await ports.fetchItem().catch(() => undefined);
    if (full && mine === learners && $state.get().input === draft) await mark(full, validated.input);
  }

  function choose(input: Json): void {
    const { phase } = $state.get();
    if (phase === 'checking') return;
    if (phase === 'pending') patch({ input, draftKept: false });
    // How sure one was goes with the answer that was marked, not with the next.
    else
      patch({
        ...unmarked,
        ...(phase === 'marked' && unsure),
        input,
        phase: 'open',
        draftKept: false,
      });
    save(input);
  }

  async function submit(): Promise<void> {
    const { input, phase, full } = $state.get();
    if (input === undefined || phase === 'checking' || phase === 'marked') return;
    const validated = kind.validate(shown, input);
    if (!validated.ok) return;
    if (graded) return patch({ phase: 'kept' });
    if (phase === 'pending' && full) return finish(full, validated.input);
    const mine = learners;
    patch({ phase: 'checking' });
    let item: ItemBase;
    try {
      item = await ports.fetchItem();
    } catch {
      if (mine === learners) patch({ phase: 'failed' });
      return;
    }
    if (mine === learners) await mark(item, validated.input);
  }

  /** Scores an answer; one that only a person can score is handed to its learner, and nothing is written down yet. */
  async function mark(full: ItemBase, input: Json): Promise<void> {
    const { seed } = $state.get();
    const next = ownWords?.toMark(kind, shown, full, input, seed);
    if (next === undefined) return finish(full, input);
    patch({ phase: 'pending', full, input: next, draftKept: false, sealed: true });
    save(next);
  }

  async function finish(full: ItemBase, input: Json): Promise<void> {
    const mine = learners;
    const { seed, certainty, tries } = $state.get();
    const score = kind.score(full, input, { seed });
    saver?.drop();
    patch({ phase: 'checking' });
    // Written first, told then: whoever closes the page at the verdict has the answer in the record.
    const tested = kind.tested?.(full, input, { seed });
    const told = { ...(draws && { seed }), ...(certainty && { certainty }), ...(tested && { tested }) };
    const answer = { input, score, ...told };
    const recorded = score.type !== 'points' || (await ports.record(full, answer));
    if (mine !== learners) return;
    patch({ phase: 'marked', score, full, recorded, tries: tries + 1, last: undefined, draftKept: false });
  }

  /** From marking one's own answer back to writing it. */
  function rewrite(): void {
    const { input, phase } = $state.get();
    if (phase !== 'pending' || input === undefined || !ownWords) return;
    const bare = ownWords.written(kind, shown, input);
    patch({ ...unmarked, phase: 'open', input: bare });
    save(bare);
  }

  function again(): void {
    dropDraft();
    const { round, sitting, seed } = $state.get();
    const cleared = { ...unsure, input: undefined, tries: 0 };
    // Got right or given up: the next round has numbers of its own.
    patch({
      ...unmarked,
      ...cleared,
      phase: 'open',
      round: round + 1,
      sitting: sitting + 1,
      seed: seed + Number(draws),
    });
  }

  const reveal = (): void => patch({ revealed: true });
  const sure = (certainty: Certainty): void => patch({ certainty });

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
    saver?.drop();
    $state.set({ ...fresh(), ready: true, sitting: $state.get().sitting + 1 });
    return begin();
  }

  /** Saves what waits to be saved: the page may be about to go. */
  const flush = (): void => saver?.flush();

  return { $state, begin, choose, sure, submit, rewrite, again, reveal, hint, restart, flush };
}
