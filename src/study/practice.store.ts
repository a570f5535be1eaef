import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { Rng } from '#src/core/rng.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldMastery } from '#src/record/mastery.ts';
import type { QuestionProps } from '#src/questions/question-props.ts';
import { momentOf } from './moment.ts';
import {
  type PracticeDraft,
  type Scope,
  beginDraft,
  draftKey,
  drawSession,
  parseDraft,
  questionsOf,
} from './practice.ts';
import { type StudyFile, type StudyIndex, everyQuestion } from './study-data.ts';

/** opening: data and record on their way · failed: not fetched · none: the scope has no questions · running, done. */
export interface PracticeState {
  phase: 'opening' | 'failed' | 'none' | 'running' | 'done';
  index: StudyIndex | undefined;
  draft: PracticeDraft | undefined;
  /** What each question of the session shows, by id. */
  questions: ReadonlyMap<string, QuestionProps>;
  /** The session was begun on an earlier visit. */
  resumed: boolean;
}

/** What a session needs from outside. */
export interface PracticePorts {
  fetchIndex: () => Promise<StudyIndex>;
  fetchFile: (href: string) => Promise<StudyFile>;
  /** What was fetched does not do: the next start fetches anew. */
  forgetFiles: () => void;
  loadEvents: () => Promise<readonly LearnerEvent[]>;
  loadDraft: (key: string) => Promise<Json>;
  saveDraft: (key: string, draft: Json) => Promise<unknown>;
  /** Chance for a new session. */
  draw: () => Rng;
  /** The learner's local day, counted from 1970. */
  today: () => number;
  /** The device's clock, epoch ms. */
  now: () => number;
}

export type PracticeStore = ReturnType<typeof makePracticeStore>;

const fresh: PracticeState = {
  phase: 'opening',
  index: undefined,
  draft: undefined,
  questions: new Map(),
  resumed: false,
};

/** A practice session over one scope: draw, go on, finish. Where one is stands in a draft of the record. */
export function makePracticeStore(scope: Scope, ports: PracticePorts) {
  const $state = atom<PracticeState>(fresh);
  const patch = (part: Partial<PracticeState>): void => $state.set({ ...$state.get(), ...part });
  const key = draftKey(scope);
  // Raised whenever what is under way no longer counts: another learner, or a new start.
  let turn = 0;

  async function run(
    pick: (index: StudyIndex, events: readonly LearnerEvent[]) => Promise<PracticeDraft | undefined>,
  ): Promise<void> {
    const mine = (turn += 1);
    $state.set({ ...fresh, index: $state.get().index });
    try {
      const [index, events] = await Promise.all([ports.fetchIndex(), ports.loadEvents()]);
      const kept = await pick(index, events);
      const draft =
        kept ??
        beginDraft(drawSession(index, scope, events, ports.draw()), momentOf(events, ports.now()), ports.today());
      if (draft.ids.length === 0) {
        if (mine === turn) patch({ phase: 'none', index });
        return;
      }
      const questions = await fetchQuestions(index, draft.ids);
      if (mine !== turn) return;
      if (!kept) void ports.saveDraft(key, draft as unknown as Json);
      const phase = draft.at < draft.ids.length ? 'running' : 'done';
      patch({ phase, index, draft, questions, resumed: kept !== undefined && phase === 'running' });
    } catch {
      if (mine !== turn) return;
      ports.forgetFiles();
      patch({ phase: 'failed' });
    }
  }

  async function fetchQuestions(index: StudyIndex, ids: readonly string[]): Promise<Map<string, QuestionProps>> {
    const slugs = new Set(everyQuestion(index).flatMap(({ id, chapter }) => (ids.includes(id) ? [chapter] : [])));
    const files = await Promise.all(
      index.chapters.filter(({ slug }) => slugs.has(slug)).map(({ file }) => ports.fetchFile(file)),
    );
    const found = new Map(files.flatMap(({ questions }) => questions.map((one) => [one.item.id, one] as const)));
    if (!ids.every((id) => found.has(id))) throw new Error('a question of the index is not in its file');
    return found;
  }

  /** Takes up the session that was left, or begins one. A session finished on an earlier day makes way for a new one. */
  const begin = (): Promise<void> =>
    run(async (index, events) => {
      const draft = parseDraft(await ports.loadDraft(key), index);
      if (!draft || (draft.at === draft.ids.length && draft.day !== ports.today())) return undefined;
      // A point that lost its questions to another, or a chapter that changed: what no longer belongs here is not asked.
      const inScope = new Set(questionsOf(index, scope, foldMastery(events)).map(({ id }) => id));
      return scope.by === 'weak' || draft.ids.every((id) => inScope.has(id)) ? draft : undefined;
    });

  const restart = (): Promise<void> => run(() => Promise.resolve(undefined));

  /** Goes to a place of the session; after the last question comes the end. */
  function go(at: number): void {
    const { draft } = $state.get();
    if (!draft || at < 0 || at > draft.ids.length) return;
    const moved = { ...draft, at };
    patch({ draft: moved, phase: at === draft.ids.length ? 'done' : 'running', resumed: false });
    void ports.saveDraft(key, moved as unknown as Json);
  }

  return { $state, begin, restart, go };
}
