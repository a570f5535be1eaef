import { atom } from 'nanostores';
import { contentHash, type Json } from '#src/core/hash.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, Kind, PublicBase } from '../kind.ts';
import type { QuizProps } from '../QuizSummary.tsx';
import type { AnyKindView } from '../view.ts';
import { drawOrder, parseDraft, type Points, sumUp, type TestDraft, type TestResult } from './paper.ts';

/** A question of the test: what is shown of it, and where it is taught (places in the page's list of sections). */
export interface TestQuestion {
  item: PublicBase;
  sections: readonly number[];
}

/** An answer with its score, once handed in. */
export interface MarkedAnswer {
  full: ItemBase;
  input: Json;
  score: Extract<Score, { type: 'points' }>;
}

/** The last test handed in, with its answers by question id. */
export interface LastTest extends Points {
  at: number;
  seed: number;
  answers: Readonly<Record<string, Json>>;
}

/** start: before · running: answering · marking: keys under way, scoring, writing · failed: no keys, nothing lost · result. */
export interface TestState {
  phase: 'opening' | 'start' | 'running' | 'marking' | 'failed' | 'result';
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

/** What the test needs from outside: the record and the key files. */
export interface TestPorts {
  loadDraft: () => Promise<Json>;
  /** Resolves with whether it outlives the page; null drops it. */
  saveDraft: (draft: TestDraft | null) => Promise<boolean>;
  /** The last test handed in. */
  lastResult: () => Promise<TestState['last']>;
  fetchItem: (id: string) => Promise<ItemBase>;
  /** Writes all answers and the hand-in down and drops the draft, all or nothing; resolves with whether they are kept. */
  record: (answers: readonly MarkedAnswer[], test: { version: string; input: Json; score: Points }) => Promise<boolean>;
}

export type TestStore = ReturnType<typeof makeTestStore>;

/** What every part of the test room is given. */
export interface RoomProps {
  store: TestStore;
  quiz: QuizProps;
  questions: readonly TestQuestion[];
  views: Readonly<Partial<Record<Kind, AnyKindView>>>;
  texts: Texts['quiz'];
  questionTexts: Texts['question'];
}

const nothing: TestState = {
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

/** A test from start to result. Every choice is saved at once; nothing is scored before all is handed in. */
export function makeTestStore(
  questions: readonly TestQuestion[],
  kinds: Readonly<Partial<Record<Kind, AnyKindView>>>,
  ports: TestPorts,
) {
  const $state = atom<TestState>(nothing);
  const patch = (part: Partial<TestState>): void => $state.set({ ...$state.get(), ...part });
  const ids = questions.map(({ item }) => item.id);
  const version = contentHash(questions.map(({ item }) => item));
  const kindOf = (item: PublicBase) => kinds[item.kind]?.kind;
  const fits = (id: string, input: unknown): boolean => {
    const item = questions.find((question) => question.item.id === id)?.item;
    return item !== undefined && kindOf(item)?.validate(item, input).ok === true;
  };
  /** Raised when another learner takes over: what was under way for the last one ends without a trace. */
  let learners = 0;

  const show = (draft: TestDraft): void =>
    patch({ phase: 'running', draft, order: drawOrder(ids, draft.seed), unfinished: undefined, blanks: undefined });

  /**
   * Goes on with a draft where there is one; a paper number other than its own is asked about first. With `again` the last
   * test is shown once more, where no paper is open.
   */
  async function begin(seed: number | undefined, again = false): Promise<void> {
    const mine = learners;
    const [raw, last] = await Promise.all([ports.loadDraft(), ports.lastResult()]);
    if (mine !== learners) return;
    const draft = parseDraft(raw, version, ids, fits);
    stored = draft !== undefined && draft !== 'stale';
    patch({ last });
    if (again && last && !stored) return review();
    if (draft === 'stale') {
      void ports.saveDraft(null);
      patch({ phase: 'start', dropped: true });
    } else if (draft && (seed === undefined || seed === draft.seed)) show(draft);
    else patch({ phase: 'start', unfinished: draft });
  }

  type Edit = (draft: TestDraft) => Partial<TestDraft>;

  /** Changes the draft and saves it. While it is marked a paper stands still, else it would come back afterwards. */
  function change(edit: Edit): void {
    const { draft, phase } = $state.get();
    if (!draft || phase !== 'running') return;
    patch({ draft: { ...draft, ...edit(draft) } });
    void save(edit);
  }

  /** The paper is in the record, so that its absence means another tab has finished it. */
  let stored = false;
  let saving: Promise<void> = Promise.resolve();

  /** Saves an edit on top of what is stored, for another tab may have gone on with this very paper, or handed it in. */
  const save = (edit: Edit): Promise<void> => (saving = saving.then(() => merge(edit)));

  async function merge(edit: Edit): Promise<void> {
    const mine = learners;
    const found = stored ? parseDraft(await ports.loadDraft(), version, ids, fits) : undefined;
    const { draft, phase } = $state.get();
    if (mine !== learners || !draft || phase !== 'running') return;
    if (stored && (!found || found === 'stale' || found.seed !== draft.seed)) {
      const last = await ports.lastResult();
      if (mine === learners) patch({ ...nothing, phase: 'start', elsewhere: true, last });
      return;
    }
    const base = found && found !== 'stale' ? found : draft;
    const next = { ...base, ...edit(base), at: draft.at };
    patch({ draft: next });
    stored = true;
    const kept = await ports.saveDraft(next);
    if (mine === learners && $state.get().draft === next) patch({ kept });
  }

  /** Takes over what another tab has done to this paper. */
  const sync = (): Promise<void> => save(() => ({}));

  function start(seed: number): void {
    stored = false;
    show({ v: 1, version, seed, at: 0, answers: {}, flags: [] });
    patch({ dropped: false, elsewhere: false, result: undefined, marked: new Map() });
    change(() => ({}));
  }

  function resume(): void {
    const { unfinished } = $state.get();
    if (unfinished) show(unfinished);
  }

  /** From a paper half done to the start screen, where it waits. */
  function leave(): void {
    const { draft, phase } = $state.get();
    if (phase === 'running') patch({ phase: 'start', unfinished: draft, blanks: undefined });
  }

  /** Sets the answer to a question; an input that is none (all boxes empty again) takes it away. */
  function choose(id: string, input: Json): void {
    const { draft, phase } = $state.get();
    if (!draft || phase !== 'running') return;
    patch({ blanks: undefined });
    change(({ answers: { [id]: _before, ...others } }) => ({
      answers: fits(id, input) ? { ...others, [id]: input } : others,
    }));
  }

  function go(at: number): void {
    if ($state.get().phase !== 'running') return;
    patch({ blanks: undefined });
    if (at >= 0 && at < ids.length) change(() => ({ at }));
  }

  function flag(id: string): void {
    const raise = !$state.get().draft?.flags.includes(id);
    change(({ flags }) => ({ flags: [...flags.filter((one) => one !== id), ...(raise ? [id] : [])] }));
  }

  /** Hands in; with questions still open or flagged it asks first, unless `anyway`. */
  async function handIn(anyway = false): Promise<void> {
    if ($state.get().phase === 'running') await sync();
    const { draft, order, phase } = $state.get();
    if (!draft || (phase !== 'running' && phase !== 'failed')) return;
    const answered = order.filter((id) => id in draft.answers);
    const blanks = order.flatMap((id, place) => (id in draft.answers ? [] : [place]));
    const flagged = order.flatMap((id, place) => (draft.flags.includes(id) ? [place] : []));
    const asks = blanks.length > 0 || flagged.length > 0;
    if (answered.length === 0 || (asks && !anyway)) return patch({ blanks, flagged });
    const mine = learners;
    patch({ phase: 'marking', blanks: undefined });
    let scored: Awaited<ReturnType<typeof mark>>;
    try {
      scored = await mark(order, draft.answers);
    } catch {
      if (mine === learners) patch({ phase: 'failed' });
      return;
    }
    if (mine !== learners) return;
    const { marked, result } = scored;
    const input = { seed: draft.seed, mode: 'test', items: ids.length, answered: marked.size };
    const score = { earned: result.earned, total: result.total };
    const recorded = await ports.record([...marked.values()], { version, input, score });
    if (mine !== learners) return;
    patch({ phase: 'result', result, marked, recorded });
  }

  /** Fetches the key files of the questions answered and scores them. Throws when one cannot be fetched. */
  async function mark(order: readonly string[], answers: Readonly<Record<string, Json>>) {
    const items = await Promise.all(order.filter((id) => id in answers).map((id) => ports.fetchItem(id)));
    const marked = new Map<string, MarkedAnswer>();
    for (const full of items) {
      const input = answers[full.id] as Json;
      const score = kinds[full.kind]?.kind.score(full, input);
      if (score?.type === 'points') marked.set(full.id, { full, input, score });
    }
    const scores = new Map([...marked].map(([id, { score }]) => [id, score]));
    const counted = questions.map(({ item, sections }) => ({ id: item.id, points: item.points, sections }));
    return { marked, result: sumUp(order, counted, scores) };
  }

  /** Shows the last test's result and review once more, as its questions would be scored now. */
  async function review(): Promise<void> {
    const mine = learners;
    const { last } = $state.get();
    if (!last) return;
    const order = drawOrder(ids, last.seed);
    const scored = await mark(order, last.answers).catch(() => undefined);
    if (mine !== learners) return;
    const draft: TestDraft = { v: 1, version, seed: last.seed, at: 0, answers: { ...last.answers }, flags: [] };
    patch(scored ? { phase: 'result', order, draft, recorded: true, ...scored } : { phase: 'start' });
  }

  /** From the question whether to hand in, or from a failure, back to the paper. */
  const back = (): void => patch({ phase: 'running', blanks: undefined });

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    learners += 1;
    $state.set(nothing);
    return begin(undefined);
  }

  return { $state, begin, start, resume, leave, review, sync, choose, go, flag, handIn, back, restart };
}
