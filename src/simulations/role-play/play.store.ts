/** A role-play on a page: what is decided, what he answers, what is kept. Actions change the state; views only show it. */
import { atom } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import { replay, type Run, staleness } from '../engine/run.ts';
import { isRefused, type Mode } from '../kind.ts';
import type { Decision, State } from './customer/state.ts';
import { rolePlay } from './kind.ts';
import { addMissed, type Missed, parseMissed, pickedAfter } from './missed.ts';
import { emptySheet, parseSheet, type Sheet } from './play.ts';
import { type PackedModel, unpackModel } from './reading/model.ts';
import { makeReader, type Reader } from './reading/read.ts';
import type { Scenario } from './scenario.ts';

/** What the store needs from outside: the files, the record. */
export interface PlayPorts {
  fetchFiles: () => Promise<{ scenario: Scenario; version: string; model: PackedModel }>;
  loadDraft: () => Promise<Json>;
  /** Resolves with whether it will still be there after the page was closed. */
  saveDraft: (sheet: Json | null) => Promise<boolean>;
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
    const sheet = parseSheet(await ports.loadDraft());
    if (mine !== learners) return;
    patch({ sheet });
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
    const end = states.at(-1);
    patch({ states, phase: end?.phase === 'over' ? 'over' : 'play', stale: false, hint: undefined });
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
    show([rolePlay.start(scenario, seed)]);
  }

  /** Takes a decision; false when it cannot be taken now. */
  function decide(decision: Decision, sheet: Partial<Sheet> = {}): boolean {
    const { scenario, states, sheet: before } = $state.get();
    const state = now();
    if (!scenario || !state || !before.run) return false;
    const step = rolePlay.decide(scenario, state, decision);
    if (isRefused(step)) return false;
    write({ ...sheet, run: { ...before.run, decisions: [...before.run.decisions, decision as Json] } });
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

  /** Leaves a run at a turn and goes on from there; the first run is kept beside it. */
  function fork(at: number): void {
    const { scenario, sheet } = $state.get();
    const from = sheet.first ?? sheet.run;
    if (!scenario || !from) return;
    const run: Run = { ...from, decisions: from.decisions.slice(0, at), forked: { at } };
    write({ run, first: from, stage: 'talk', typed: '' });
    show(replay(rolePlay, scenario, run.seed, run.decisions).states);
  }

  /** Back from a fork to the debrief of the first run. */
  function leaveFork(): void {
    const { scenario, sheet } = $state.get();
    if (!scenario || !sheet.first) return;
    write({ run: sheet.first, first: null, stage: 'talk', typed: '' });
    show(replay(rolePlay, scenario, sheet.first.seed, sheet.first.decisions).states);
  }

  /** Away with this talk; the questions that were prepared stay. */
  function again(): void {
    const { sheet } = $state.get();
    write({ ...emptySheet(), prep: sheet.prep });
    patch({ phase: 'prepare', states: [], stale: false, hint: undefined });
  }

  /** Another learner is here now: nothing of the last one stays on the screen. */
  function restart(): Promise<void> {
    learners += 1;
    clearTimeout(timer);
    timer = undefined;
    patch({ phase: 'opening', sheet: emptySheet(), states: [], stale: false, hint: undefined });
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
    fork,
    leaveFork,
    again,
    restart,
    read: (text: string) => read(text),
    missed: () => noted.then(async () => parseMissed(await ports.loadMissed())),
    showHint: (hint: string) => patch({ hint }),
  };
}
