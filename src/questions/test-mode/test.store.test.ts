import { afterEach, describe, expect, test } from 'vitest';
import { cleanStores } from 'nanostores';
import type { Json } from '#src/core/hash.ts';
import type { ItemBase } from '../kind.ts';
import { multipleChoice, type MultipleChoiceItem } from '../multiple-choice/kind.ts';
import { singleChoice, type SingleChoiceItem } from '../single-choice/kind.ts';
import type { AnyKindView } from '../view.ts';
import type { TestDraft } from './paper.ts';
import type { MarkedAnswer } from './mark-paper.ts';
import type { HandIn } from './test-state.ts';
import { makeTestStore, type TestPorts } from './test.store.ts';

const base = { knowledge: ['p'], level: 'apply', use: 'quiz', hints: [] } as const;
const options = ['x', 'y', 'z'].map((id) => ({ id, text: id, feedback: `为什么 ${id}` }));
const single = (id: string): SingleChoiceItem =>
  ({ ...base, id, kind: 'single-choice', stem: id, options, key: 'x' }) as unknown as SingleChoiceItem;
const several = {
  ...base,
  id: 'many',
  kind: 'multiple-choice',
  stem: '多',
  points: 2,
  options,
  key: ['x', 'y'],
  scoring: 'net',
} as unknown as MultipleChoiceItem;
const items = new Map<string, ItemBase>([single('one'), single('two'), several].map((item) => [item.id, item]));
const view = (kind: unknown): AnyKindView => ({ kind, View: () => null }) as unknown as AnyKindView;
const views = { many: view(multipleChoice) };
const viewOf = (id: string) => [id, view(singleChoice)] as const;

/** What was begun has been saved. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

let made: ReturnType<typeof open>[] = [];
function open(over: Partial<TestPorts> = {}, stems: string[] = ['one', 'two']) {
  const log = {
    drafts: [] as (TestDraft | null)[],
    recorded: [] as { answers: readonly MarkedAnswer[]; test: HandIn }[],
  };
  const ports: TestPorts = {
    loadDraft: async () => (log.drafts.at(-1) ?? null) as unknown as Json,
    saveDraft: async (draft) => {
      log.drafts.push(draft);
      return true;
    },
    lastResult: async () => undefined,
    fetchItem: async (id) => items.get(id) as ItemBase,
    record: async (answers, test) => {
      log.recorded.push({ answers, test });
      return true;
    },
    ...over,
  };
  const shown = [...stems.map((id) => singleChoice.toPublic(single(id))), multipleChoice.toPublic(several)];
  const store = makeTestStore(
    shown.map((item) => ({ item, sections: [0] })),
    { ...views, ...Object.fromEntries(stems.map(viewOf)) },
    ports,
  );
  return { store, log, get: () => store.$state.get() };
}
const room = (...args: Parameters<typeof open>) => {
  const opened = open(...args);
  made.push(opened);
  return opened;
};
afterEach(() => {
  cleanStores(...made.map(({ store }) => store.$state));
  made = [];
});

describe('a test', () => {
  test('begins with the start screen, and every choice, move and flag is saved at once', async () => {
    const { store, log, get } = room();
    await store.begin(undefined);
    expect(get().phase).toBe('start');
    store.start(4821);
    store.choose('one', { choice: 'y' });
    store.flag('two');
    store.go(2);
    await settled();
    expect(log.drafts.at(-1)).toMatchObject({ seed: 4821, at: 2, answers: { one: { choice: 'y' } }, flags: ['two'] });
    expect(get()).toMatchObject({ phase: 'running', kept: true });
  });

  test('goes on at the same question with all answers after a reload', async () => {
    const before = room();
    await before.store.begin(undefined);
    before.store.start(4821);
    before.store.choose('two', { choice: 'x' });
    before.store.go(1);
    await settled();
    const after = room({ loadDraft: async () => before.log.drafts.at(-1) as unknown as Json });
    await after.store.begin(4821);
    expect(after.get()).toMatchObject({ phase: 'running', draft: before.get().draft, order: before.get().order });
  });

  test('asks before another paper number replaces one half done', async () => {
    const draft = { v: 1, version: '', seed: 1, at: 0, answers: {}, flags: [] };
    const first = room();
    first.store.start(1);
    const version = first.get().draft?.version ?? '';
    const { store, get } = room({ loadDraft: async () => ({ ...draft, version }) });
    await store.begin(2);
    expect(get()).toMatchObject({ phase: 'start', unfinished: { seed: 1 } });
    store.resume();
    expect(get()).toMatchObject({ phase: 'running', draft: { seed: 1 } });
  });

  test('drops a draft of other questions and says so', async () => {
    const old = room({}, ['one', 'else']);
    old.store.start(1);
    const { store, log, get } = room({ loadDraft: async () => old.get().draft as unknown as Json });
    await store.begin(undefined);
    expect(get()).toMatchObject({ phase: 'start', dropped: true });
    expect(log.drafts).toEqual([null]);
  });

  test('all boxes empty again is not answered', () => {
    const { store, get } = room();
    store.start(1);
    store.choose('many', { choices: ['x'] });
    store.choose('many', { choices: [] });
    expect(get().draft?.answers).toEqual({});
  });

  test('asks about open questions first; handed in, it records what was answered and one hand-in', async () => {
    const { store, log, get } = room();
    store.start(4821);
    store.choose('one', { choice: 'y' });
    store.choose('many', { choices: ['x'] });
    await store.handIn();
    expect(get().blanks).toEqual([get().order.indexOf('two')]);
    expect(log.recorded).toEqual([]);
    await store.handIn(true);
    expect(get()).toMatchObject({ phase: 'result', recorded: true, result: { earned: 1, total: 4, percent: 25 } });
    expect(get().result?.groups).toEqual({ right: [], partly: ['many'], wrong: ['one'], pending: [], blank: ['two'] });
    expect(log.recorded).toHaveLength(1);
    expect(
      log.recorded[0]?.answers.map(({ full, score }) => [full.id, score.type === 'points' && score.earned]).sort(),
    ).toEqual([
      ['many', 1],
      ['one', 0],
    ]);
    expect(log.recorded[0]?.test).toMatchObject({
      input: { seed: 4821, mode: 'test', items: 3 },
      score: { earned: 1, total: 4 },
    });
  });

  test('with nothing answered there is nothing to hand in', async () => {
    const { store, log, get } = room();
    store.start(1);
    await store.handIn(true);
    expect(get()).toMatchObject({ phase: 'running', blanks: [0, 1, 2] });
    expect(log.recorded).toEqual([]);
  });

  test('without the keys nothing is lost, and trying again hands in once', async () => {
    let broken = true;
    const { store, log, get } = room({
      fetchItem: async (id) => {
        if (broken) throw new Error('offline');
        return items.get(id) as ItemBase;
      },
    });
    store.start(1);
    store.choose('one', { choice: 'x' });
    await store.handIn(true);
    expect(get()).toMatchObject({ phase: 'failed', draft: { answers: { one: { choice: 'x' } } } });
    expect(log.drafts.at(-1)).toMatchObject({ answers: { one: { choice: 'x' } } });
    broken = false;
    await Promise.all([store.handIn(true), store.handIn(true)]);
    expect(get().phase).toBe('result');
    expect(log.recorded).toHaveLength(1);
  });

  test('that nothing could be written is said', async () => {
    const { store, get } = room({ record: async () => false });
    store.start(1);
    store.choose('one', { choice: 'x' });
    await store.handIn(true);
    expect(get()).toMatchObject({ phase: 'result', recorded: false });
  });

  test('whoever takes over sees nothing of the last one, also while a paper is being marked', async () => {
    let fetched: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (fetched = resolve));
    const { store, log, get } = room({
      loadDraft: async () => null,
      fetchItem: async (id) => waiting.then(() => items.get(id) as ItemBase),
    });
    store.start(1);
    store.choose('one', { choice: 'x' });
    const handing = store.handIn(true);
    await store.restart();
    fetched();
    await handing;
    expect(get()).toMatchObject({ phase: 'start', draft: undefined, result: undefined });
    expect(log.recorded).toEqual([]);
  });

  test('stands still while it is marked: it does not come back after it was handed in', async () => {
    let bring: (kept: boolean) => void = () => undefined;
    const { store, log, get } = room({ record: () => new Promise((resolve) => (bring = resolve)) });
    await store.begin(undefined);
    store.start(7);
    store.choose('one', { choice: 'x' });
    const handed = store.handIn(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(get().phase).toBe('marking');
    const saved = log.drafts.length;
    store.go(1);
    store.flag('one');
    store.choose('two', { choice: 'y' });
    bring(true);
    await handed;
    expect(get().phase).toBe('result');
    expect(log.drafts).toHaveLength(saved);
  });

  test('in two tabs: answers of both are kept, and a paper handed in there is closed here', async () => {
    const here = room();
    await here.store.begin(undefined);
    here.store.start(7);
    await settled();
    const there = room({
      loadDraft: async () => (here.log.drafts.at(-1) ?? null) as unknown as Json,
      saveDraft: async (draft) => here.log.drafts.push(draft) > 0,
    });
    await there.store.begin(7);
    there.store.choose('one', { choice: 'x' });
    await settled();
    here.store.choose('two', { choice: 'y' });
    await settled();
    expect(here.get().draft?.answers).toEqual({ one: { choice: 'x' }, two: { choice: 'y' } });
    await there.store.sync();
    expect(there.get().draft?.answers).toEqual({ one: { choice: 'x' }, two: { choice: 'y' } });

    here.log.drafts.push(null);
    there.store.choose('two', { choice: 'x' });
    await settled();
    expect(there.get()).toMatchObject({ phase: 'start', elsewhere: true, draft: undefined });
    expect(here.log.drafts.at(-1)).toBeNull();
    await there.store.handIn(true);
    expect(there.log.recorded).toEqual([]);
  });

  test('a flag is asked about before handing in, and the paper can be put away for another number', async () => {
    const { store, get } = room();
    await store.begin(undefined);
    store.start(7);
    for (const id of ['one', 'two']) store.choose(id, { choice: 'x' });
    store.choose('many', { choices: ['x'] });
    store.flag('two');
    await store.handIn();
    expect(get()).toMatchObject({ phase: 'running', blanks: [], flagged: [get().order.indexOf('two')] });
    store.leave();
    expect(get()).toMatchObject({ phase: 'start', unfinished: { seed: 7 } });
    store.resume();
    expect(get().draft?.answers).toMatchObject({ two: { choice: 'x' } });
  });

  test('the last test’s review comes back, with its answers scored again', async () => {
    const last = {
      at: 1,
      earned: 1,
      total: 4,
      seed: 4821,
      answers: { one: { choice: 'y' }, many: { choices: ['x'] } },
    };
    const { store, get } = room({ lastResult: async () => last });
    await store.begin(undefined, true);
    expect(get()).toMatchObject({ phase: 'result', result: { earned: 1, total: 4 }, draft: { seed: 4821 } });
    expect(get().result?.groups).toMatchObject({ partly: ['many'], wrong: ['one'], blank: ['two'] });
    const offline = room({ lastResult: async () => last, fetchItem: () => Promise.reject(new Error('offline')) });
    await offline.store.begin(undefined, true);
    expect(offline.get().phase).toBe('start');
  });
});
