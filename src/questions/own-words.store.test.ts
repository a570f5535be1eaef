import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { defineQuestion, type ItemBase, type PublicBase, publicBase } from './kind.ts';
import { makeQuestionStore, type NewAnswer, type QuestionPorts } from './question.store.ts';
import { type Item, toPublic } from './registry.ts';
import { itemSchema } from './schemas.ts';
import type { AnyKindView } from './view.ts';
import { loadView } from './views.ts';

const base = { knowledge: ['p'], level: 'apply' };
const short = itemSchema.parse({
  ...base,
  id: 'short',
  kind: 'short-answer',
  stem: '怎么说？',
  keyPoints: [
    { id: 'sorry', text: '先道歉' },
    { id: 'offer', text: '给出新时间' },
  ],
  model: '对不起，三点可以。',
});
const scene = itemSchema.parse({
  ...base,
  id: 'scene',
  kind: 'case',
  stem: '一天四十台车。',
  questions: [
    { id: 'judge', kind: 'true-false', stem: '多？', key: true, feedback: { true: '多。', false: '看看昨天。' } },
    {
      id: 'why',
      kind: 'short-answer',
      stem: '为什么？',
      keyPoints: [{ id: 'k', text: '有数' }],
      model: '昨天三十台。',
    },
  ],
});
/** Asks for its own seed: `n` is right under the seed n. */
const counting = defineQuestion<ItemBase & { kind: 'numeric' }, PublicBase & { kind: 'numeric' }, { n: number }>({
  kind: 'numeric',
  version: 1,
  toPublic: (item) => publicBase(item),
  validate: (_item, input) =>
    typeof (input as { n: unknown } | null)?.n === 'number'
      ? { ok: true, input: input as { n: number } }
      : { ok: false, code: typeof input === 'string' ? 'not-a-number' : 'wrong-shape' },
  grade: (_item, { n }, { seed }) => ({ type: 'points', earned: n === seed ? 1 : 0, total: 1, notes: [] }),
  seeded: () => true,
});
const counted = { ...base, id: 'count', kind: 'numeric', stem: '几？', use: 'quiz', hints: [] } as unknown as Item;

const countingView = { kind: counting, View: () => null } as unknown as AnyKindView;
const viewOf = new Map<Item, AnyKindView>([
  [short, await loadView(toPublic(short))],
  [scene, await loadView(toPublic(scene))],
  [counted, countingView],
]);

let opened: ReturnType<typeof makeQuestionStore>[] = [];
function open(item: Item, over: Partial<QuestionPorts> = {}, graded = false) {
  const log = { recorded: [] as NewAnswer[], drafts: new Map<number | undefined, Json | null>(), saves: 0 };
  const ports: QuestionPorts = {
    fetchItem: async () => item,
    record: async (_full, answer) => {
      log.drafts.set(answer.seed, null);
      return log.recorded.push(answer) > 0;
    },
    loadDraft: async (seed) => log.drafts.get(seed) ?? undefined,
    saveDraft: async (input, seed) => {
      log.saves += 1;
      log.drafts.set(seed, input);
      return true;
    },
    lastAnswer: async () => undefined,
    onSwitch: () => () => undefined,
    ...over,
  };
  const kindView = viewOf.get(item) as AnyKindView;
  const make = () => {
    const store = makeQuestionStore(kindView.kind.toPublic(item), kindView, graded, ports);
    opened.push(store);
    return store;
  };
  return { store: make(), reload: make, log };
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanStores(...opened.map(({ $state }) => $state));
  opened = [];
});

describe('an answer in own words', () => {
  test('waits for its learner with the whole item before them, and is written down once, when they are done', async () => {
    const { store, log } = open(short);
    store.choose({ text: '对不起' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({
      phase: 'pending',
      full: { model: '对不起，三点可以。' },
      score: undefined,
    });
    expect(log.recorded).toEqual([]);
    store.choose({ text: '对不起', ticked: ['sorry'] });
    expect(store.$state.get()).toMatchObject({ phase: 'pending', full: { id: 'short' } });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'marked', score: { earned: 0.5, notes: ['给出新时间'] } });
    expect(log.recorded).toMatchObject([{ input: { text: '对不起', ticked: ['sorry'] }, score: { earned: 0.5 } }]);
    expect(log.recorded[0]).not.toHaveProperty('seed');
    expect(log.drafts.get(undefined)).toBeNull();
  });

  test('done with nothing ticked is no points, not waiting for ever', async () => {
    const { store, log } = open(short);
    store.choose({ text: '不知道' });
    await store.submit();
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'marked', score: { earned: 0 } });
    expect(log.recorded).toHaveLength(1);
  });

  test('taken back, the key goes and the text stays; handed in again it waits again', async () => {
    const { store, log } = open(short);
    store.choose({ text: '对不起' });
    await store.submit();
    store.choose({ text: '对不起', ticked: ['sorry'] });
    store.rewrite();
    expect(store.$state.get()).toMatchObject({ phase: 'open', full: undefined, input: { text: '对不起' } });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'pending', input: { ticked: [] } });
    expect(log.recorded).toEqual([]);
  });

  test('seals how sure one was once its model answer is seen, until it is marked and answered anew', async () => {
    const { store, log } = open(short);
    expect(store.$state.get().sealed).toBe(false);
    store.sure(1);
    store.choose({ text: '。' });
    await store.submit();
    store.rewrite();
    expect(store.$state.get()).toMatchObject({ sealed: true, certainty: 1 });
    await store.submit();
    await store.submit();
    expect(log.recorded).toMatchObject([{ certainty: 1 }]);
    store.choose({ text: '对不起' });
    expect(store.$state.get()).toMatchObject({ sealed: false, certainty: undefined });
  });

  test('comes back after a reload with its ticks, still waiting', async () => {
    const { store, reload, log } = open(short);
    store.choose({ text: '三点' });
    await store.submit();
    store.choose({ text: '三点', ticked: ['offer'] });
    store.flush();
    const again = reload();
    await again.begin();
    expect(again.$state.get()).toMatchObject({
      phase: 'pending',
      input: { text: '三点', ticked: ['offer'] },
      full: { id: 'short' },
    });
    expect(log.recorded).toEqual([]);
  });

  test('comes back as a text where the key cannot be had, and nothing is lost', async () => {
    const { reload, log } = open(short, { fetchItem: () => Promise.reject(new Error('offline')) });
    log.drafts.set(undefined, { text: '三点', ticked: ['offer'] });
    const again = reload();
    await again.begin();
    expect(again.$state.get()).toMatchObject({ phase: 'open', input: { text: '三点' } });
  });

  test('ticks of key points that are gone are dropped, and it can still be marked', async () => {
    const { reload, log } = open(short);
    log.drafts.set(undefined, { text: '三点', ticked: ['gone'] });
    const again = reload();
    await again.begin();
    expect(again.$state.get()).toMatchObject({ phase: 'pending', input: { text: '三点', ticked: [] } });
    await again.submit();
    expect(log.recorded).toHaveLength(1);
  });

  test('graded elsewhere it is kept, without a key', async () => {
    const { store, log } = open(short, { fetchItem: () => Promise.reject(new Error('there is no key file')) }, true);
    store.choose({ text: '对不起' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'kept', input: { text: '对不起' }, full: undefined });
    expect(log.recorded).toEqual([]);
  });

  test('who takes over while one marks oneself sees nothing of it', async () => {
    const { store, log } = open(short, { loadDraft: async () => undefined });
    store.choose({ text: '对不起' });
    await store.submit();
    store.choose({ text: '对不起', ticked: ['sorry'] });
    const { saves } = log;
    await store.restart();
    vi.runAllTimers();
    expect(store.$state.get()).toMatchObject({ phase: 'open', full: undefined, input: undefined });
    expect(log.saves).toBe(saves);
  });
});

describe('a case with own words in it', () => {
  test('waits as a whole, and is one answer', async () => {
    const { store, log } = open(scene);
    store.choose({ answers: { judge: { answer: true }, why: { text: '昨天少' } } });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'pending', input: { answers: { why: { ticked: [] } } } });
    store.choose({ answers: { judge: { answer: true }, why: { text: '昨天少', ticked: ['k'] } } });
    await store.submit();
    expect(log.recorded).toMatchObject([{ score: { earned: 2, total: 2 } }]);
  });

  test('does not wait for words that were not written', async () => {
    const { store, log } = open(scene);
    store.choose({ answers: { judge: { answer: true }, why: { text: '' } } });
    await store.submit();
    expect(log.recorded).toMatchObject([{ score: { earned: 1 }, input: { answers: { judge: { answer: true } } } }]);
  });
});

describe('a question that draws its numbers', () => {
  test('keeps them until they were got right, and has new ones for the next round', async () => {
    const { store, log } = open(counted);
    await store.begin();
    expect(store.$state.get().seed).toBe(1);
    store.choose({ n: 5 });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ seed: 1, score: { earned: 0 } });
    store.choose({ n: 1 });
    await store.submit();
    expect(log.recorded).toMatchObject([{ seed: 1 }, { seed: 1, score: { earned: 1 } }]);
    store.again();
    await vi.runAllTimersAsync();
    expect(store.$state.get()).toMatchObject({ seed: 2, phase: 'open', input: undefined, round: 1 });
  });

  test('has the same numbers and its own draft after a reload', async () => {
    const { reload, log } = open(counted, { lastAnswer: async () => ({ at: 1, outcome: 'right', seed: 3 }) });
    log.drafts.set(1, { n: 9 });
    log.drafts.set(4, { n: 7 });
    const again = reload();
    await again.begin();
    expect(again.$state.get()).toMatchObject({ seed: 4, input: { n: 7 } });
    again.choose({ n: 4 });
    expect(log.drafts.get(4)).toEqual({ n: 4 });
    await again.submit();
    expect(log.recorded).toMatchObject([{ seed: 4, score: { earned: 1 } }]);
  });

  test('what was given before the record was read is an answer to the numbers that were seen', async () => {
    const { store } = open(counted, { lastAnswer: async () => ({ at: 1, outcome: 'right', seed: 3 }) });
    const begun = store.begin();
    store.choose({ n: 1 });
    await begun;
    expect(store.$state.get()).toMatchObject({ seed: 1, input: { n: 1 } });
  });
});

describe('drafts of what is typed', () => {
  test('the first key is saved at once, the others together after a moment or when the page goes', () => {
    const { store, log } = open(short);
    for (const text of ['对', '对不', '对不起']) store.choose({ text });
    expect(log.drafts.get(undefined)).toEqual({ text: '对' });
    vi.advanceTimersByTime(300);
    expect(log.drafts.get(undefined)).toEqual({ text: '对不起' });
    store.choose({ text: '对不起，' });
    store.flush();
    expect(log.drafts.get(undefined)).toEqual({ text: '对不起，' });
    expect(log.saves).toBe(3);
  });

  test('nothing that waited to be saved comes back after the answer was written down', async () => {
    const { store, log } = open(counted);
    store.choose({ n: 5 });
    store.choose({ n: 1 });
    await store.submit();
    vi.runAllTimers();
    expect(log.drafts.get(1)).toBeNull();
  });

  test('what is half typed comes back, though it is no answer; what is forged does not', async () => {
    const { reload, log } = open(counted);
    log.drafts.set(1, '3.');
    const half = reload();
    await half.begin();
    expect(half.$state.get().input).toBe('3.');
    await half.submit();
    expect(log.recorded).toEqual([]);
    log.drafts.set(1, { n: 'three' });
    const forged = reload();
    await forged.begin();
    expect(forged.$state.get().input).toBeUndefined();
  });
});
