/** A role-play on a page: what is decided, what he answers, what is kept. Actions change the state; views only show it. */
import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import { parting, replay, type Run, staleness } from '../engine/run.ts';
import { isRefused, type Mode } from '../kind.ts';
import type { Decision, State } from './customer/state.ts';
import { rolePlay } from './kind.ts';
import { addMissed, type Missed, parseMissed, pickedAfter } from './missed.ts';
import { emptySheet, papersOf, parseSheet, type Sheet, stageOf } from './play.ts';
import { type PackedModel, unpackModel } from './reading/model.ts';
import { makeReader, type Reader } from './reading/read.ts';
import type { Scenario } from './scenario.ts';

/** What the store needs from outside: the files, the record. */
export interface PlayPorts {
  fetchFiles: () => Promise<{ scenario: Scenario; version: string; model: PackedModel }>;
  loadDraft: () => Promise<Json>;
  /** Resolves with whether it will still be there after the page was closed. */
  saveDraft: (sheet: Json | null) => Promise<boolean>;
  /** Whether what is kept outlives the page, as far as is known. */
  isKept: () => boolean;
  /** Calls back when another tab has saved this sheet; returns how to stop. */
  watch: (act: () => void) => () => void;
  /** Writes a finished run into the record, and keeps the sheet. */
  submit: (run: Run, scenario: Scenario, end: State) => Promise<boolean>;
  /** What was not understood, so far and from now on. */
  loadMissed: () => Promise<Json>;
  saveMissed: (list: Json) => Promise<unknown>;
  draw: () => number;
}

/** opening: looking into the record · prepare: before the talk · fetching · failed: files not there · play · over: the debrief. */
export interface PlayState {
  phase: 'opening' | 'prepare' | 'fetching' | 'failed' | 'play' | 'over';
  sheet: Sheet;
  scenario: Scenario | undefined;
  /** State by state, the start first. */
  states: State[];
  /** An earlier talk cannot be gone on with: the scenario was changed since. */
  stale: boolean;
  kept: boolean;
  /** Another tab has gone on with this very talk: nothing is written from here until this one takes over. */
  elsewhere: boolean;
  /** What is shown was asked for here, and did not come with the page: the focus goes there. */
  arrived: boolean;
  /** The last sentence of a hint; gone with the next decision. */
  hint: string | undefined;
}

export type PlayStore = ReturnType<typeof makePlayStore>;

/** Keystrokes are saved when so long (ms) none came. */
const pause = 400;

export function makePlayStore(scenarioId: string, ports: PlayPorts) {
  const $state = atom<PlayState>({
    phase: 'opening',
    sheet: emptySheet(),
    scenario: undefined,
    states: [],
    stale: false,
    kept: true,
    elsewhere: false,
    arrived: false,
    hint: undefined,
  });
  const patch = (part: Partial<PlayState>): void => $state.set({ ...$state.get(), ...part });
  let read: Reader = () => ({ reading: null, isSure: false, stance: undefined, near: [] });
  let files: Awaited<ReturnType<PlayPorts['fetchFiles']>> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let learners = 0;
  let noted: Promise<unknown> = Promise.resolve();

  const now = (): State | undefined => $state.get().states.at(-1);

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    if ($state.get().elsewhere) return;
    const mine = learners;
    void ports.saveDraft($state.get().sheet as unknown as Json).then((kept) => mine === learners && patch({ kept }));
  }
  /**
   * Changes the sheet as it is now, which may be newer than the one a view shows; what is typed is saved a moment later, what is
   * decided at once.
   */
  function write(change: Partial<Sheet> | ((sheet: Sheet) => Partial<Sheet>), typing = false): void {
    const { sheet } = $state.get();
    patch({ sheet: { ...sheet, ...(typeof change === 'function' ? change(sheet) : change) } });
    if (!typing) return keep();
    timer ??= setTimeout(keep, pause);
  }
  /** Saves what waits to be saved: the page may be about to go. */
  const flush = (): void => void (timer !== undefined && keep());

  async function begin(): Promise<void> {
    const mine = learners;
    patch({ elsewhere: false });
    const sheet = parseSheet(await ports.loadDraft());
    if (mine !== learners) return;
    patch({ sheet, kept: ports.isKept() });
    if (!sheet.run) return patch({ phase: 'prepare' });
    await open();
  }

  /** Fetches the files and plays what was decided so far again. */
  async function open(): Promise<void> {
    const mine = learners;
    patch({ phase: 'fetching' });
    try {
      files ??= await ports.fetchFiles();
    } catch {
      if (mine === learners) patch({ phase: 'failed' });
      return;
    }
    if (mine !== learners) return;
    const { scenario, model } = files;
    read = makeReader(unpackModel(model), { extra: scenario.acts, cards: scenario.cards });
    patch({ scenario });
    const { run } = $state.get().sheet;
    if (!run) return patch({ phase: 'prepare' });
    if (staleness(run, identity())) return patch({ phase: 'prepare', stale: true });
    const { states, refused } = replay(rolePlay, scenario, run.seed, run.decisions);
    if (refused) return patch({ phase: 'prepare', stale: true });
    show(states);
  }

  const identity = () => ({
    simulation: rolePlay.id,
    version: rolePlay.version,
    scenario: { id: scenarioId, version: files?.version ?? '' },
    model: files?.model.version ?? '',
  });

  function show(states: State[]): void {
    const isOver = states.at(-1)?.phase === 'over' && $state.get().sheet.stage !== 'parting';
    patch({ states, phase: isOver ? 'over' : 'play', stale: false, hint: undefined });
  }

  /** Starts a talk; the same seed makes the same customer. */
  async function start(mode: Mode, seed = ports.draw()): Promise<void> {
    const { sheet } = $state.get();
    write({ ...emptySheet(), prep: sheet.prep, run: null });
    await open();
    const { scenario } = $state.get();
    if (!scenario) return;
    const { simulation, version, scenario: of, model } = identity();
    const run: Run = { simulation, version, scenario: of, model, seed, mode, decisions: [] };
    write({ run, stage: 'talk' });
    patch({ arrived: true });
    show([rolePlay.start(scenario, seed)]);
  }

  /** Takes a decision; false when it cannot be taken now. */
  function decide(decision: Decision, sheet: Partial<Sheet> = {}): boolean {
    const { scenario, states, sheet: before, elsewhere } = $state.get();
    const state = now();
    if (!scenario || !state || !before.run || elsewhere) return false;
    const step = rolePlay.decide(scenario, state, decision);
    if (isRefused(step)) return false;
    const run = { ...before.run, decisions: [...before.run.decisions, decision as Json] };
    // Last words are read before they are looked at again.
    const isParting = rolePlay.over(step.state) && step.seen.reply !== '';
    write({ ...sheet, run, ...(isParting && { stage: 'parting' as const }) });
    show([...states, step.state]);
    note(decision, state);
    if (rolePlay.over(step.state)) void finish();
    return true;
  }

  /** Keeps what was not understood, and what was picked after it. */
  function note(decision: Decision, before: State): void {
    if (decision.do === 'say' && now()?.near.length)
      change((list) => addMissed(list, { scenario: scenarioId, text: decision.text }));
    const card = decision.do === 'pick' ? before.near[decision.n - 1] : undefined;
    if (card !== undefined) change((list) => pickedAfter(list, card));
  }

  /** Changes the list one after the other, as the last change left it; and never another learner's. */
  function change(to: (list: Missed[]) => Missed[]): void {
    const mine = learners;
    noted = noted
      .then(async () => {
        const list = parseMissed(await ports.loadMissed());
        if (mine === learners) await ports.saveMissed(to(list) as unknown as Json);
      })
      // A line that could not be kept stops neither the talk nor the next one.
      .catch(() => undefined);
  }

  /** The first run to its end goes into the record; what leaves it to try again does not. */
  async function finish(): Promise<void> {
    const { scenario, sheet } = $state.get();
    const end = now();
    if (!scenario || !end || !sheet.run || sheet.run.forked || sheet.submitted) return;
    write({ submitted: true });
    const kept = await ports.submit(sheet.run, scenario, end);
    patch({ kept });
  }

  /** The last words were read. */
  function lookBack(): void {
    write({ stage: 'talk' });
    show($state.get().states);
  }

  /** Leaves the run that is looked at before one of its decisions and goes on from there; the first run is kept beside it. */
  function fork(at: number): void {
    const { scenario, sheet } = $state.get();
    const from = sheet.run;
    if (!scenario || !from) return;
    const first = sheet.first ?? from;
    const decisions = from.decisions.slice(0, at);
    const run: Run = { ...from, decisions, forked: { at: parting(first.decisions, decisions) } };
    write({ run, first, stage: stageOf(from.decisions[at]), typed: '', ...papersOf(decisions) });
    patch({ arrived: true });
    show(replay(rolePlay, scenario, run.seed, run.decisions).states);
  }

  /** Back from a fork to the debrief of the first run. */
  function leaveFork(): void {
    const { scenario, sheet } = $state.get();
    if (!scenario || !sheet.first) return;
    write({ run: sheet.first, first: null, stage: 'talk', typed: '', ...papersOf(sheet.first.decisions) });
    show(replay(rolePlay, scenario, sheet.first.seed, sheet.first.decisions).states);
  }

  /** Away with this talk; the questions that were prepared stay. */
  function again(): void {
    const { sheet } = $state.get();
    write({ ...emptySheet(), prep: sheet.prep });
    patch({ phase: 'prepare', states: [], stale: false, hint: undefined, arrived: true });
  }

  /** Another tab has saved this talk: what stands here is older, and must not be written over it. */
  const giveWay = (): void => patch({ elsewhere: true });

  /** For a tab that comes back and may have missed the news of another. */
  async function check(): Promise<void> {
    const { sheet, phase, kept } = $state.get();
    if (phase === 'opening' || !kept || timer !== undefined) return;
    const mine = learners;
    const stored = parseSheet(await ports.loadDraft());
    const isSame = JSON.stringify(stored) === JSON.stringify(parseSheet(sheet as unknown as Json));
    if (mine === learners && !isSame) giveWay();
  }

  /** Goes on here, with what the other tab has saved; half a sentence that was only typed here is kept. */
  async function takeOver(): Promise<void> {
    const { typed } = $state.get().sheet;
    await restart();
    patch({ arrived: true });
    if (typed !== '' && $state.get().sheet.typed === '' && $state.get().phase === 'play') write({ typed });
    // Said at once, or the other tab would go on as well.
    else keep();
  }

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    learners += 1;
    clearTimeout(timer);
    timer = undefined;
    const sheet = emptySheet();
    patch({ phase: 'opening', sheet, states: [], stale: false, arrived: false, hint: undefined });
    return begin();
  }

  return {
    $state,
    begin,
    start,
    retry: open,
    decide,
    write,
    flush,
    lookBack,
    fork,
    leaveFork,
    watch: () => ports.watch(giveWay),
    check,
    takeOver,
    again,
    restart,
    read: (text: string) => read(text),
    missed: () => noted.then(async () => parseMissed(await ports.loadMissed())),
    showHint: (hint: string) => patch({ hint }),
  };
}
