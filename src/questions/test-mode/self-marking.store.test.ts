import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { type Item, registry, toPublic } from '../registry.ts';
import { itemSchema } from '../schemas.ts';
import type { AnyKindView } from '../view.ts';
import type { MarkedAnswer } from './mark-paper.ts';
import type { TestDraft } from './paper.ts';
import type { HandIn } from './test-state.ts';
import { makeTestStore, type TestPorts } from './test.store.ts';

const base = { knowledge: ['p'], level: 'apply', stem: '问' };
const words = itemSchema.parse({
  ...base,
  id: 'words',
  kind: 'short-answer',
  points: 2,
  keyPoints: ['a', 'b'].map((id) => ({ id, text: id })),
  model: '甲乙',
});
const pick = itemSchema.parse({
  ...base,
  id: 'pick',
  kind: 'true-false',
  key: true,
  feedback: { true: '对', false: '不对' },
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
let stores: ReturnType<typeof makeTestStore>[] = [];
afterEach(() => {
  cleanStores(...stores.map(({ $state }) => $state));
  stores = [];
});

function room(over: Partial<TestPorts> = {}, items: Item[] = [words, pick]) {
  const log = { draft: null as Json, saves: 0, recorded: [] as { answers: readonly MarkedAnswer[]; test: HandIn }[] };
  const ports: TestPorts = {
    loadDraft: async () => log.draft,
    saveDraft: async (draft) => {
      log.draft = draft as unknown as Json;
      log.saves += 1;
      return true;
    },
    lastResult: async () => undefined,
    fetchItem: async (id) => items.find((item) => item.id === id) as Item,
    record: async (answers, test) => {
      log.recorded.push({ answers, test });
      log.draft = null;
      return true;
    },
    ...over,
  };
  const views = Object.fromEntries(
    items.map(({ id, kind }) => [id, { kind: registry[kind], View: () => null } as unknown as AnyKindView]),
  );
  const open = () => {
    const store = makeTestStore(
      items.map((item) => ({ item: toPublic(item), sections: [0] })),
      views,
      ports,
    );
    stores.push(store);
    return store;
  };
  return { open, log };
}

/** A test with both questions answered and handed in. */
async function handedIn(over: Partial<TestPorts> = {}) {
  const { open, log } = room(over);
  const store = open();
  await store.begin(undefined);
  store.start(7);
  store.choose('words', { text: '甲' });
  store.choose('pick', { answer: true });
  await store.handIn();
  return { store, open, log };
}

describe('own words in a test', () => {
  test('are marked by their learner after handing in and before the result; then all is written down as one', async () => {
    const { store, log } = await handedIn();
    expect(store.$state.get()).toMatchObject({ phase: 'self-marking', result: undefined });
    expect(store.$state.get().marked.get('words')).toMatchObject({
      score: { type: 'pending' },
      full: { model: '甲乙' },
    });
    expect(log.recorded).toEqual([]);
    store.choose('words', { text: '甲', ticked: ['a'] });
    await store.endMarking();
    expect(store.$state.get()).toMatchObject({ phase: 'result', result: { earned: 2, total: 3 } });
    expect(log.recorded).toHaveLength(1);
    expect(log.recorded[0]?.test).toMatchObject({ input: { answered: 2 }, score: { earned: 2, total: 3 } });
    const written = log.recorded[0]?.answers.find(({ full }) => full.id === 'words');
    expect(written).toMatchObject({ input: { text: '甲', ticked: ['a'] }, score: { earned: 1 } });
  });

  test('put off, they count neither as earned nor in the total, and are written down as they are', async () => {
    const { store, log } = await handedIn();
    store.choose('words', { text: '甲', ticked: ['a'] });
    await store.endMarking(true);
    expect(store.$state.get().result).toMatchObject({
      earned: 1,
      total: 1,
      groups: { pending: ['words'], right: ['pick'] },
    });
    const written = log.recorded[0]?.answers.find(({ full }) => full.id === 'words');
    expect(written).toMatchObject({ input: { text: '甲' }, score: { type: 'pending' } });
    expect(written?.input).not.toHaveProperty('ticked');
  });

  test('a paper on which everything waits has no score', async () => {
    const { open, log } = room({}, [words]);
    const store = open();
    store.start(7);
    store.choose('words', { text: '甲' });
    await store.handIn();
    await store.endMarking(true);
    expect(log.recorded[0]?.test).not.toHaveProperty('score');
    expect(store.$state.get()).toMatchObject({ phase: 'result', result: { earned: 0, total: 0 } });
  });

  test('a reload while marking goes on with the marking: the ticks are there, the answers stand', async () => {
    const { store, open, log } = await handedIn();
    store.choose('words', { text: '甲', ticked: ['b'] });
    await settled();
    const after = open();
    await after.begin(undefined);
    expect(after.$state.get()).toMatchObject({
      phase: 'self-marking',
      draft: { answers: { words: { text: '甲', ticked: ['b'] }, pick: { answer: true } } },
    });
    expect(after.$state.get().marked.get('words')?.score.type).toBe('pending');
    await after.endMarking();
    expect(log.recorded[0]?.test).toMatchObject({ score: { earned: 2, total: 3 } });
  });

  test('a reload without network cannot open a paper again whose model answers were seen', async () => {
    let online = true;
    const items = [words, pick];
    const { open } = await handedIn({
      fetchItem: async (id) => (online ? (items.find((item) => item.id === id) as Item) : Promise.reject(new Error())),
    });
    await settled();
    online = false;
    const after = open();
    await after.begin(undefined);
    expect(after.$state.get()).toMatchObject({ phase: 'failed', draft: { handed: true } });
    online = true;
    await after.handIn(true);
    expect(after.$state.get().phase).toBe('self-marking');
  });

  test('where one tab marks the paper, the other does, too', async () => {
    const { open } = room();
    const [here, there] = [open(), open()];
    here.start(7);
    here.choose('words', { text: '甲' });
    await settled();
    await there.begin(undefined);
    await here.handIn(true);
    await settled();
    there.choose('words', { text: '甲乙丙' });
    await settled();
    await settled();
    expect(there.$state.get()).toMatchObject({
      phase: 'self-marking',
      draft: { answers: { words: { text: '甲', ticked: [] } } },
    });
  });

  test('ticks of key points that are gone do not stand in the way', async () => {
    const { open, log } = room();
    const store = open();
    store.start(7);
    store.choose('words', { text: '甲', ticked: ['gone'] });
    await store.handIn(true);
    expect(store.$state.get().draft?.answers.words).toEqual({ text: '甲', ticked: [] });
    await store.endMarking();
    expect(log.recorded[0]?.answers[0]).toMatchObject({ score: { type: 'points', earned: 0 } });
  });

  test('handed in from two tabs, it is written down once', async () => {
    const { store, open, log } = await handedIn();
    await settled();
    const there = open();
    await there.begin(undefined);
    await there.endMarking();
    await store.endMarking();
    expect(log.recorded).toHaveLength(1);
    expect(store.$state.get()).toMatchObject({ phase: 'start', elsewhere: true });
  });

  test('whoever takes over while the last one marks sees nothing of it', async () => {
    const { store, log } = await handedIn({ loadDraft: async () => null });
    await store.restart();
    await store.endMarking();
    expect(store.$state.get()).toMatchObject({ phase: 'start', draft: undefined });
    expect(store.$state.get().marked.size).toBe(0);
    expect(log.recorded).toEqual([]);
  });

  test('the last test’s review shows what was marked with its points, and what waits as waiting', async () => {
    const answers = { words: { text: '甲' }, pick: { answer: false } };
    const { open } = room({ lastResult: async () => ({ at: 1, earned: 0, total: 1, seed: 7, answers }) });
    const store = open();
    await store.begin(undefined, true);
    expect(store.$state.get().result).toMatchObject({ total: 1, groups: { pending: ['words'], wrong: ['pick'] } });
    const marked = room({
      lastResult: async () => ({
        at: 1,
        earned: 0,
        total: 3,
        seed: 7,
        answers: { words: { text: '甲', ticked: ['b'] } },
      }),
    });
    const other = marked.open();
    await other.begin(undefined, true);
    expect(other.$state.get().result).toMatchObject({ earned: 1, groups: { partly: ['words'], blank: ['pick'] } });
  });
});

describe('typing on a paper', () => {
  test('no key is lost while an earlier one is saved', async () => {
    const { open, log } = room();
    const store = open();
    await store.begin(undefined);
    store.start(7);
    await settled();
    const { saves } = log;
    const seen: unknown[] = [];
    store.$state.listen(({ draft }) => seen.push((draft?.answers.words as { text?: string } | undefined)?.text));
    for (const text of ['一', '一二', '一二三']) {
      store.choose('words', { text });
      await Promise.resolve();
    }
    await settled();
    const texts = seen.filter((text) => text !== undefined) as string[];
    expect(texts).toEqual([...texts].sort((a, b) => a.length - b.length));
    expect((log.draft as unknown as TestDraft).answers.words).toEqual({ text: '一二三' });
    expect(log.saves - saves).toBeLessThan(3);
  });

  test('what waits to be saved for the last learner is not put into the next one’s paper', async () => {
    const { open, log } = room();
    const store = open();
    await store.begin(undefined);
    store.start(7);
    await settled();
    store.choose('words', { text: '甲的' });
    log.draft = { ...(log.draft as object), answers: {} } as Json; // the next learner's, of the same number
    await store.restart();
    store.resume();
    await settled();
    expect(store.$state.get().draft?.answers).toEqual({});
    expect((log.draft as unknown as TestDraft).answers).toEqual({});
  });

  test('what is no answer yet counts as open and comes back after a reload', async () => {
    const { open, log } = room();
    const store = open();
    store.start(7);
    store.choose('words', { text: '长'.repeat(6000) });
    await settled();
    expect(store.$state.get().draft).toMatchObject({ answers: {}, partial: { words: { text: expect.any(String) } } });
    await store.handIn();
    expect(store.$state.get().blanks).toHaveLength(2);
    const after = open();
    await after.begin(7);
    expect(after.$state.get().draft?.partial).toEqual((log.draft as unknown as TestDraft).partial);
    after.choose('words', { text: '短' });
    expect(after.$state.get().draft).toMatchObject({ answers: { words: { text: '短' } }, partial: {} });
  });
});
