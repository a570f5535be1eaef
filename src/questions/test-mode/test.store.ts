import { atom } from 'nanostores';
import { contentHash, type Json } from '#src/core/hash.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { isHalfDone } from '../kind.ts';
import type { QuizProps } from '../QuizSummary.tsx';
import type { AnyKindView } from '../view.ts';
import { type AnyKind, beginMarking, markAnswer, type MarkedAnswer, resultOf } from './mark-paper.ts';
import { type Edit, makePaperSaver } from './paper-saver.store.ts';
import { drawOrder, type Judge, parseDraft, type TestDraft, withInput } from './paper.ts';
import { nothing, type TestPorts, type TestQuestion, type TestState } from './test-state.ts';

export type { TestPorts, TestQuestion, TestState };

export type TestStore = ReturnType<typeof makeTestStore>;

/** The views of the questions of a test, by question id. */
export type ViewsById = Readonly<Record<string, AnyKindView>>;

/** What every part of the test room is given. */
export interface RoomProps {
  store: TestStore;
  quiz: QuizProps;
  questions: readonly TestQuestion[];
  views: ViewsById;
  texts: Texts['quiz'];
  questionTexts: Texts['question'];
}

/** A test from start to result. Every choice is saved at once; nothing is scored before all is handed in. */
export function makeTestStore(questions: readonly TestQuestion[], views: ViewsById, ports: TestPorts) {
  const $state = atom<TestState>(nothing);
  const patch = (part: Partial<TestState>): void => $state.set({ ...$state.get(), ...part });
  const ids = questions.map(({ item }) => item.id);
  const version = contentHash(questions.map(({ item }) => item));
  const counted = questions.map(({ item, sections }) => ({ id: item.id, points: item.points, sections }));
  const kindOf = (id: string): AnyKind | undefined => views[id]?.kind;
  const judge: Judge = (id, input) => {
    const item = questions.find((question) => question.item.id === id)?.item;
    const validated = item && kindOf(id)?.validate(item, input);
    if (!validated) return 'none';
    return validated.ok ? 'answer' : isHalfDone(validated.code) ? 'partial' : 'none';
  };
  /** Raised when another learner takes over: what was under way for the last one ends without a trace. */
  let learners = 0;

  const parse = (raw: Json) => parseDraft(raw, version, ids, judge);
  const saver = makePaperSaver({
    async load() {
      const found = parse(await ports.loadDraft());
      return found === 'stale' ? undefined : found;
    },
    write: ports.saveDraft,
    current() {
      const { draft, phase } = $state.get();
      return phase === 'running' || phase === 'self-marking' ? draft : undefined;
    },
    show(draft) {
      patch({ draft });
      // Another tab has handed this paper in, and is marking it.
      if (draft.handed && $state.get().phase === 'running') void markPaper();
    },
    saved: (draft, kept) => $state.get().draft === draft && patch({ kept }),
    async lost() {
      const mine = learners;
      const last = await ports.lastResult();
      if (mine === learners) patch({ ...nothing, phase: 'start', elsewhere: true, last });
    },
  });

  /** Goes on with a paper where it stands: one that was handed in is marked further, its answers can no longer change. */
  async function show(draft: TestDraft): Promise<void> {
    patch({ phase: 'running', draft, order: drawOrder(ids, draft.seed), unfinished: undefined, blanks: undefined });
    if (draft.handed) await markPaper();
  }

  /**
   * Goes on with a draft where there is one; a paper number other than its own is asked about first. With `again` the last
   * test is shown once more, where no paper is open.
   */
  async function begin(seed: number | undefined, again = false): Promise<void> {
    const mine = learners;
    const [raw, last] = await Promise.all([ports.loadDraft(), ports.lastResult()]);
    if (mine !== learners) return;
    const draft = parse(raw);
    const isStored = draft !== undefined && draft !== 'stale';
    saver.begin(isStored);
    patch({ last });
    if (again && last && !isStored) return review();
    if (draft === 'stale') {
      void ports.saveDraft(null);
      patch({ phase: 'start', dropped: true });
    } else if (draft && (seed === undefined || seed === draft.seed)) await show(draft);
    else patch({ phase: 'start', unfinished: draft });
  }

  /** Changes the draft and saves it. While it is marked a paper stands still, else it would come back afterwards. */
  function change(edit: Edit): void {
    const { draft, phase } = $state.get();
    if (!draft || (phase !== 'running' && phase !== 'self-marking')) return;
    patch({ draft: { ...draft, ...edit(draft) } });
    // What was done before this tab heard that another one has handed in comes too late.
    void saver.save((stored) => (stored.handed && !draft.handed ? {} : edit(stored)));
  }

  /** Takes over what another tab has done to this paper. */
  const sync = (): Promise<void> => saver.save(() => ({}));

  function start(seed: number): void {
    saver.begin(false);
    void show({ v: 1, version, seed, at: 0, answers: {}, partial: {}, flags: [] });
    patch({ dropped: false, elsewhere: false, result: undefined, marked: new Map() });
    change(() => ({}));
  }

  function resume(): void {
    const { unfinished } = $state.get();
    if (unfinished) void show(unfinished);
  }

  /** From a paper half done to the start screen, where it waits. */
  function leave(): void {
    const { draft, phase } = $state.get();
    if (phase === 'running') patch({ phase: 'start', unfinished: draft, blanks: undefined });
  }

  /** Sets what is given to a question, or found in it; only what is an answer counts as one, what is half typed is kept. */
  function choose(id: string, input: Json): void {
    patch({ blanks: undefined });
    change((draft) => withInput(draft, id, input, judge));
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
    if (!draft.handed && (answered.length === 0 || (asks && !anyway))) return patch({ blanks, flagged });
    await markPaper();
  }

  /** Fetches the keys and scores the paper; what only a person can score is then marked by its learner. */
  async function markPaper(): Promise<void> {
    const { draft, order } = $state.get();
    if (!draft) return;
    const mine = learners;
    patch({ phase: 'marking', blanks: undefined });
    const marked = await mark(order, draft, true).catch(() => undefined);
    if (mine !== learners) return;
    if (!marked) return patch({ phase: 'failed' });
    const waiting = [...marked].filter(([, { score }]) => score.type === 'pending');
    if (waiting.length === 0) return record(marked);
    const begun = waiting.map(([id, { full }]) => {
      const kind = kindOf(id) as AnyKind;
      return [id, beginMarking(kind, full, draft.answers[id] as Json, draft.seed)] as const;
    });
    patch({ phase: 'self-marking', marked });
    change(({ answers }) => ({ handed: true, answers: { ...answers, ...Object.fromEntries(begun) } }));
  }

  /** Ends self-marking: what was found counts; with `later` what waits goes on waiting, and counts for nothing yet. */
  async function endMarking(later = false): Promise<void> {
    const { draft, phase, marked } = $state.get();
    if (!draft || phase !== 'self-marking') return;
    const mine = learners;
    // Another tab may have handed this very paper in.
    await sync();
    if (mine !== learners || $state.get().phase !== 'self-marking') return;
    const answers = $state.get().draft?.answers ?? {};
    const ended = [...marked].map(([id, answer]) => {
      const isOver = later || answer.score.type === 'points';
      const again = isOver
        ? answer
        : markAnswer(kindOf(id) as AnyKind, answer.full, answers[id] as Json, draft.seed, false);
      return [id, again ?? answer] as const;
    });
    patch({ phase: 'marking' });
    await record(new Map(ended));
  }

  /** Writes answers and hand-in down, and shows the result. */
  async function record(marked: ReadonlyMap<string, MarkedAnswer>): Promise<void> {
    const mine = learners;
    const { draft, order } = $state.get();
    const result = resultOf(order, counted, marked);
    const { earned, total } = result;
    const input = { seed: draft?.seed ?? 0, mode: 'test', items: ids.length, answered: marked.size };
    const test = { version, input, ...(total > 0 && { score: { earned, total } }) };
    const recorded = await ports.record([...marked.values()], test);
    if (mine === learners) patch({ phase: 'result', result, marked, recorded });
  }

  /** Fetches the key files of the questions answered and scores them. Throws when one cannot be fetched. */
  async function mark(
    order: readonly string[],
    { answers, seed }: Pick<TestDraft, 'answers' | 'seed'>,
    asWritten: boolean,
  ) {
    const items = await Promise.all(order.filter((id) => id in answers).map((id) => ports.fetchItem(id)));
    const marked = new Map<string, MarkedAnswer>();
    for (const full of items) {
      const kind = kindOf(full.id);
      const answer = kind && markAnswer(kind, full, answers[full.id] as Json, seed, asWritten);
      if (answer) marked.set(full.id, answer);
    }
    return marked;
  }

  /** Shows the last test's result and review once more, as its questions would be scored now. */
  async function review(): Promise<void> {
    const mine = learners;
    const { last } = $state.get();
    if (!last) return;
    const order = drawOrder(ids, last.seed);
    const draft: TestDraft = {
      v: 1,
      version,
      seed: last.seed,
      at: 0,
      answers: { ...last.answers },
      partial: {},
      flags: [],
    };
    const marked = await mark(order, draft, false).catch(() => undefined);
    if (mine !== learners) return;
    const shown = marked && { order, draft, marked, recorded: true, result: resultOf(order, counted, marked) };
    patch(shown ? { phase: 'result', ...shown } : { phase: 'start' });
  }

  /** From the question whether to hand in, or from a failure, back to the paper. */
  const back = (): void => patch({ phase: 'running', blanks: undefined });

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    learners += 1;
    $state.set(nothing);
    return begin(undefined);
  }

  const { flush } = saver;
  const doing = { choose, go, flag, handIn, endMarking, back };
  return { $state, begin, start, resume, leave, review, sync, flush, ...doing, restart };
}
