import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import type { Run } from '../engine/run.ts';
import { customer, say } from './customer/fixture.ts';
import type { Decision } from './customer/state.ts';
import { makePlayStore, type PlayPorts } from './play.store.ts';
import { emptySheet, type Sheet } from './play.ts';
import type { PackedModel } from './reading/model.ts';

/** No heads: what is said here comes with its reading. */
const model: PackedModel = {
  format: 1,
  version: 'm1',
  simple: '',
  topics: [],
  words: [],
  heads: [],
  confidence: [],
  threshold: { named: 0, unnamed: 0, act: 0, actUnnamed: 0 },
};
const near = ['worst', 'hello', 'offer'];
const lost = (text: string): Decision => say('smalltalk', { text, near });
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What one learner has; may be changed between calls. */
function world() {
  const held = {
    draft: null as Json,
    saves: 0,
    missed: null as Json,
    submitted: [] as Run[],
    offline: false,
    kept: true,
    version: 'v1',
    seed: 7,
  };
  const ports: PlayPorts = {
    fetchFiles: () =>
      held.offline
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ scenario: customer, version: held.version, model }),
    loadDraft: () => Promise.resolve(held.draft),
    saveDraft: (sheet) => {
      held.saves += 1;
      held.draft = copy(sheet);
      return Promise.resolve(held.kept);
    },
    submit: (run) => Promise.resolve(held.submitted.push(run) > 0 && held.kept),
    loadMissed: () => Promise.resolve(held.missed),
    saveMissed: (list) => Promise.resolve((held.missed = copy(list))),
    draw: () => held.seed,
    isKept: () => held.kept,
    watch: () => () => undefined,
  };
  return { held, ports };
}
let stores: ReturnType<typeof makePlayStore>[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanStores(...stores.map(({ $state }) => $state));
  stores = [];
});
async function begun({ ports }: ReturnType<typeof world>) {
  const store = makePlayStore('small', ports);
  stores.push(store);
  await store.begin();
  return store;
}
async function talking(here: ReturnType<typeof world>) {
  const store = await begun(here);
  await store.start('practice');
  return store;
}
const draftOf = ({ held }: ReturnType<typeof world>): Sheet => held.draft as unknown as Sheet;
/** Lets what was begun come to its end. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('a talk on a page', () => {
  test('is kept at each turn, and a reload stands where it was', async () => {
    const here = world();
    const store = await talking(here);
    expect(draftOf(here).run).toMatchObject({
      seed: 7,
      mode: 'practice',
      scenario: { id: 'small', version: 'v1' },
      model: 'm1',
      decisions: [],
    });
    const said = ['greet', 'ask/open/problem hall', 'empathize hall'];
    for (const [at, label] of said.entries()) {
      expect(store.decide(say(label), { typed: '' })).toBe(true);
      expect(draftOf(here).run?.decisions).toHaveLength(at + 1);
    }
    const again = await begun(here);
    expect(again.$state.get()).toMatchObject({ phase: 'play', stale: false });
    expect(again.$state.get().states).toEqual(store.$state.get().states);
    expect(again.$state.get().states).toHaveLength(4);
  });

  test('what cannot be decided changes nothing, and is not kept', async () => {
    const here = world();
    const store = await begun(here);
    expect(store.decide(say('greet'))).toBe(false);
    await store.start('practice');
    const [before, saves] = [store.$state.get(), here.held.saves];
    expect(store.decide({ do: 'card', id: 'nobody' })).toBe(false);
    expect([store.$state.get(), here.held.saves]).toEqual([before, saves]);
  });

  test('half a sentence is saved a moment after the keys, or when the page goes', async () => {
    const here = world();
    const store = await talking(here);
    store.write({ typed: '老' }, true);
    store.write({ typed: '老周' }, true);
    expect(draftOf(here).typed).toBe('');
    await vi.advanceTimersByTimeAsync(400);
    expect(draftOf(here).typed).toBe('老周');
    store.write({ typed: '老周走' }, true);
    store.flush();
    expect(draftOf(here).typed).toBe('老周走');
    const { saves } = here.held;
    store.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(here.held.saves).toBe(saves);
  });

  test('says when what is saved will not outlast the page', async () => {
    const here = world();
    here.held.kept = false;
    const store = await talking(here);
    await settle();
    expect(store.$state.get().kept).toBe(false);
  });

  test('files that do not come leave the draft alone, and may be asked for again', async () => {
    const here = world();
    (await talking(here)).decide(say('greet'));
    const { draft } = here.held;
    here.held.offline = true;
    const store = await begun(here);
    expect([store.$state.get().phase, here.held.draft]).toEqual(['failed', draft]);
    here.held.offline = false;
    await store.retry();
    expect([store.$state.get().phase, store.$state.get().states.length]).toEqual(['play', 2]);
  });
});

describe('a draft that does not fit', () => {
  test.each<[string, (here: ReturnType<typeof world>) => void]>([
    ['made in another version of the scenario', ({ held }) => (held.version = 'v2')],
    [
      'read by another model',
      (here) => (here.held.draft = copy({ ...draftOf(here), run: { ...draftOf(here).run, model: 'm0' } })),
    ],
    [
      'whose decisions cannot be taken',
      (here) =>
        (here.held.draft = copy({
          ...draftOf(here),
          run: { ...draftOf(here).run, decisions: [say('greet'), { do: 'fly' }] },
        })),
    ],
  ])('%s is not gone on with, and not lost', async (_title, change) => {
    const here = world();
    const first = await talking(here);
    first.write({ prep: ['一', '', '', '', '', '', '', ''] });
    first.decide(say('greet'));
    change(here);
    const before = here.held.draft;
    const store = await begun(here);
    expect(store.$state.get()).toMatchObject({ phase: 'prepare', stale: true, states: [] });
    expect(here.held.draft).toEqual(before);
    // What was prepared for the talk goes into the next one.
    await store.start('practice');
    expect(store.$state.get()).toMatchObject({ phase: 'play', stale: false });
    expect(draftOf(here)).toMatchObject({ prep: ['一', '', '', '', '', '', '', ''], run: { decisions: [] } });
  });

  test.each<[string, Json]>([
    ['rubbish', 'x'],
    ['another format', { v: 2, typed: '老周' }],
    ['a run without its seed', copy({ ...emptySheet(), run: { simulation: 'role-play' } })],
  ])('%s is no talk, and stays where it is until something is written', async (_title, draft) => {
    const here = world();
    here.held.draft = draft;
    const store = await begun(here);
    expect(store.$state.get()).toMatchObject({ phase: 'prepare', sheet: emptySheet() });
    expect([here.held.draft, here.held.saves]).toEqual([draft, 0]);
  });
});

describe('the end of a talk', () => {
  const ended = async (here: ReturnType<typeof world>) => {
    const store = await talking(here);
    for (const one of [say('greet'), say('ask/open/problem hall'), { do: 'end' } as const]) store.decide(one);
    await settle();
    return store;
  };

  test('goes into the record once, however often the page is opened again', async () => {
    const here = world();
    expect((await ended(here)).$state.get().phase).toBe('over');
    expect((await begun(here)).$state.get().phase).toBe('over');
    await settle();
    expect(here.held.submitted).toHaveLength(1);
    expect(here.held.submitted[0]?.decisions).toHaveLength(3);
    expect(draftOf(here).submitted).toBe(true);
  });

  test('left at a turn it goes on from there beside the first, which alone is recorded', async () => {
    const here = world();
    const store = await ended(here);
    const first = draftOf(here).run;
    store.fork(1);
    expect(draftOf(here)).toMatchObject({ run: { forked: { at: 1 }, decisions: [say('greet')] }, first });
    store.decide({ do: 'end' });
    const again = await begun(here);
    expect([again.$state.get().phase, again.$state.get().states.length]).toEqual(['over', 3]);
    again.leaveFork();
    await settle();
    expect([draftOf(here).run, draftOf(here).first]).toEqual([first, null]);
    expect(again.$state.get().states).toHaveLength(4);
    expect(here.held.submitted).toHaveLength(1);
  });

  test('another talk begins empty, but for the questions that were prepared', async () => {
    const here = world();
    const store = await ended(here);
    store.write({ prep: ['一', '', '', '', '', '', '', ''], statement: { ...emptySheet().statement, who: '谁' } });
    store.again();
    expect(draftOf(here)).toEqual({ ...emptySheet(), prep: ['一', '', '', '', '', '', '', ''] });
    expect(store.$state.get()).toMatchObject({ phase: 'prepare', states: [] });
  });
});

describe('another learner', () => {
  test('finds nothing of the last one on the screen, and gets none of his draft', async () => {
    const here = world();
    const store = await talking(here);
    store.write({ typed: '老周' }, true);
    here.held.draft = null;
    await store.restart();
    expect(store.$state.get()).toMatchObject({ phase: 'prepare', states: [], sheet: emptySheet() });
    await vi.advanceTimersByTimeAsync(1000);
    expect(here.held.draft).toBeNull();
  });
});

describe('what he did not understand', () => {
  test('is kept once, with what was picked after it', async () => {
    const here = world();
    const store = await talking(here);
    store.decide(lost('一'));
    store.decide(say('greet'));
    store.decide(lost('二'));
    await settle();
    store.decide({ do: 'pick', n: 1 });
    await settle();
    expect(await store.missed()).toEqual([
      { scenario: 'small', text: '一' },
      { scenario: 'small', text: '二', card: 'worst' },
    ]);
  });

  test('is kept in the order in which it was said, however slow the record is', async () => {
    const here = world();
    const { loadMissed } = here.ports;
    let wait = 90;
    here.ports.loadMissed = async () => {
      await new Promise((resolve) => setTimeout(resolve, (wait -= 30)));
      return loadMissed();
    };
    const store = await talking(here);
    store.decide(lost('一'));
    store.decide(lost('二'));
    store.decide({ do: 'pick', n: 2 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(here.held.missed).toEqual([
      { scenario: 'small', text: '一' },
      { scenario: 'small', text: '二', card: 'hello' },
    ]);
  });

  test('never goes into another learner’s list', async () => {
    const here = world();
    const store = await talking(here);
    const { loadMissed } = here.ports;
    here.ports.loadMissed = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return loadMissed();
    };
    store.decide(lost('一'));
    here.held.draft = null;
    await store.restart();
    await vi.advanceTimersByTimeAsync(1000);
    expect(here.held.missed).toBeNull();
  });
});
