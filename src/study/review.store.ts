import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import type { QuestionProps } from '#src/questions/question-props.ts';
import type { NewEvent } from '#src/record/record.store.ts';
import type { Day, Rating } from '#src/assessment/review/forgetting.ts';
import { type ReviewSettings, noSettings, parseSettings, settingsKey } from '#src/assessment/review/settings.ts';
import { lastNumber } from './moment.ts';
import {
  type OnDesk,
  type Today,
  againKey,
  keyOf,
  parseAgain,
  pickNext,
  sourcesOf,
  termEvidence,
  todayOf,
  wentWrong,
} from './review.ts';
import type { ReviewProps } from './review-words.ts';
import type { StudyFile, StudyIndex, StudyTerm } from './study-data.ts';

/** What lies on the desk: a card with what it shows. */
export type Shown = OnDesk & ({ question: QuestionProps; term?: never } | { term: StudyTerm; question?: never });

/** The flashcard rated last, and the event that can still be taken back. */
export interface LastRated {
  shown: Shown & { term: StudyTerm };
  rating: Rating;
  event: string;
  /** False when the rating could not be written to the record. */
  kept: boolean;
}

export interface ReviewState {
  phase: 'opening' | 'failed' | 'ready';
  index: StudyIndex | undefined;
  settings: ReviewSettings;
  /** Whether the settings will still be there after the page was closed. */
  settingsKept: boolean;
  today: Day;
  /** Midnight passed while the page was open. */
  isNewDay: boolean;
  /** Cards that went wrong today and come once more, by key. */
  again: readonly string[];
  skipped: readonly string[];
  /** The card on the desk; undefined before a session and at its end. */
  shown: Shown | undefined;
  /** How many cards were laid on the desk: tells one showing of a card from the next. */
  turn: number;
  /** The log's highest number when the card was laid out: its answers since then have higher ones. */
  laidAfter: number;
  last: LastRated | undefined;
  /** The card on the desk is rated again; its event is replaced. */
  correcting: string | undefined;
}

/** What a review needs from outside. */
export interface ReviewPorts {
  fetchIndex: () => Promise<StudyIndex>;
  fetchFile: (href: string) => Promise<StudyFile>;
  /** What was fetched does not do: the next start fetches anew. */
  forgetFiles: () => void;
  /** The log, once it is there; and as it stands now. */
  loadEvents: () => Promise<readonly LearnerEvent[]>;
  events: () => readonly LearnerEvent[];
  loadDraft: (key: string) => Promise<Json>;
  /** Resolves with whether it is kept. */
  saveDraft: (key: string, draft: Json) => Promise<boolean>;
  /** Writes a rating down; resolves with its event and whether it is kept. */
  append: (event: NewEvent) => Promise<{ id: string; kept: boolean }>;
  today: () => Day;
}

export type ReviewStore = ReturnType<typeof makeReviewStore>;

/** What every part of the page gets. */
export interface ReviewRoomProps extends ReviewProps {
  store: ReviewStore;
  state: ReviewState;
  index: StudyIndex;
  day: Today;
}

const fresh = (today: Day): ReviewState => ({
  phase: 'opening',
  index: undefined,
  settings: noSettings,
  settingsKept: true,
  today,
  isNewDay: false,
  again: [],
  skipped: [],
  shown: undefined,
  turn: 0,
  laidAfter: 0,
  last: undefined,
  correcting: undefined,
});

/** A day's review. What is due is read from the log each time; only what went wrong today is kept beside it, as a draft. */
export function makeReviewStore(ports: ReviewPorts) {
  const $state = atom<ReviewState>(fresh(ports.today()));
  const patch = (part: Partial<ReviewState>): void => $state.set({ ...$state.get(), ...part });
  // Raised for another learner: what is under way for the last one no longer counts.
  let learners = 0;
  // Raised by whatever changes what lies on the desk: a card fetched for a desk that has changed since stays off it.
  let desks = 0;

  function giveUp(): void {
    ports.forgetFiles();
    patch({ phase: 'failed' });
  }

  /** Opens the record's settings; in a session also lays out the first card. */
  async function begin(inSession: boolean): Promise<void> {
    const mine = (learners += 1);
    desks += 1;
    const today = ports.today();
    $state.set({ ...fresh(today), index: $state.get().index });
    try {
      const [index, , settings, again] = await Promise.all([
        ports.fetchIndex(),
        ports.loadEvents(),
        ports.loadDraft(settingsKey),
        ports.loadDraft(againKey),
      ]);
      if (mine !== learners) return;
      const parsed = parseSettings(settings);
      const known = new Set(sourcesOf(index).map(keyOf));
      patch({ index, settings: parsed.ok ? parsed.value : noSettings, again: parseAgain(again, today, known) });
      if (inSession) await next();
      else patch({ phase: 'ready' });
    } catch {
      if (mine === learners) giveUp();
    }
  }

  async function choose(settings: ReviewSettings): Promise<void> {
    patch({ settings });
    const settingsKept = await ports.saveDraft(settingsKey, settings as unknown as Json);
    patch({ settingsKept });
  }

  /** Notices that midnight has passed: what went wrong yesterday is the plan's business again. */
  function checkDay(): void {
    const today = ports.today();
    if (today !== $state.get().today) patch({ today, isNewDay: true, again: [], skipped: [], last: undefined });
  }

  function setAgain(again: readonly string[]): void {
    const { today } = $state.get();
    patch({ again });
    void ports.saveDraft(againKey, again.length === 0 ? null : { v: 1, day: today, again: [...again] });
  }

  /** Keeps in mind what went wrong, from when it is answered: whoever reloads at the verdict meets it again. */
  function notice(): void {
    const { shown, again, laidAfter, today } = $state.get();
    if (!shown || shown.why === 'again' || !shown.question) return;
    const key = keyOf(shown.card);
    if (!again.includes(key) && wentWrong(shown.card, ports.events(), laidAfter, today)) setAgain([...again, key]);
  }

  async function fetchShown(desk: OnDesk): Promise<Shown> {
    const { kind, id } = desk.card;
    const has = (list: readonly { id: string }[]): boolean => list.some((one) => one.id === id);
    const chapter = $state
      .get()
      .index?.chapters.find(({ questions, terms }) => has(kind === 'question' ? questions : terms));
    const file = await ports.fetchFile(chapter?.file ?? '');
    const question = kind === 'question' ? file.questions.find(({ item }) => item.id === id) : undefined;
    const term = kind === 'term' ? file.terms.find((one) => one.id === id) : undefined;
    if (question) return { ...desk, question };
    if (term) return { ...desk, term };
    throw new Error(`${kind} ${id} is in the index and not in ${chapter?.file}`);
  }

  /** Lays a card on the desk, or clears it. */
  function lay(shown: Shown | undefined, correcting?: string): void {
    const { turn } = $state.get();
    patch({ shown, correcting, turn: turn + 1, laidAfter: lastNumber(ports.events()), phase: 'ready' });
  }

  /** Lays out the next card, if there is one. */
  async function next(): Promise<void> {
    checkDay();
    const mine = (desks += 1);
    const { shown, index, settings, today, again, skipped } = $state.get();
    if (!index) return;
    if (shown?.question && shown.why === 'again') setAgain(again.filter((key) => key !== keyOf(shown.card)));
    const day = todayOf(index, ports.events(), settings, today);
    const desk = pickNext(day, $state.get().again, skipped);
    try {
      const laid = desk && (await fetchShown(desk));
      if (mine === desks) lay(laid);
    } catch {
      if (mine === desks) giveUp();
    }
  }

  /** Puts the card on the desk off until all others are done. */
  async function skip(): Promise<void> {
    const { shown, skipped } = $state.get();
    if (!shown) return;
    const key = keyOf(shown.card);
    if (shown.why === 'again') setAgain([...$state.get().again.filter((one) => one !== key), key]);
    patch({ skipped: [...skipped.filter((one) => one !== key), key], last: undefined });
    await next();
  }

  /** Rates the flashcard on the desk, or, after an undo, rates it anew. */
  async function rate(rating: Rating): Promise<void> {
    const { shown, correcting, again } = $state.get();
    if (!shown?.term || shown.why === 'again') return;
    const { card, term } = shown;
    const [mine, desk] = [learners, (desks += 1)];
    // Off the desk at once: a second tap must not rate the same card twice.
    patch({ shown: undefined });
    const { id, kept } = await ports.append({
      type: correcting === undefined ? 'answer' : 'regraded',
      subject: { kind: 'term', id: term.id, version: term.version },
      input: correcting === undefined ? { rating } : { of: correcting, rating },
      evidence: termEvidence(term.point, rating),
    });
    if (mine !== learners) return;
    const others = again.filter((key) => key !== keyOf(card));
    setAgain(rating === 1 ? [...others, keyOf(card)] : others);
    // The one before was taken back meanwhile: it lies there now.
    if (desk !== desks) return;
    patch({ last: { shown: { ...shown, term }, rating, event: correcting ?? id, kept }, correcting: undefined });
    await next();
  }

  /** Takes the last rating back: its card lies on the desk again, turned, to be rated anew. */
  function undo(): void {
    const { last } = $state.get();
    if (!last) return;
    desks += 1;
    patch({ last: undefined });
    lay(last.shown, last.event);
  }

  /** A flashcard that came once more: got now, or not yet, then it comes again after the others. Not scheduled by that. */
  async function settle(isKnown: boolean): Promise<void> {
    const { shown, again } = $state.get();
    if (!shown?.term || shown.why !== 'again') return;
    const key = keyOf(shown.card);
    const others = again.filter((one) => one !== key);
    setAgain(isKnown ? others : [...others, key]);
    patch({ last: undefined });
    await next();
  }

  return { $state, begin, choose, checkDay, notice, next, skip, rate, undo, settle };
}
