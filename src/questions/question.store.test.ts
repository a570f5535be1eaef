import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { makeQuestionStore, type QuestionPorts } from './question.store.ts';
import { itemSchema } from './schemas.ts';
import { singleChoice, type SingleChoiceItem } from './single-choice/kind.ts';
import type { AnyKindView } from './view.ts';

const item = itemSchema.parse({
  id: 'one',
  kind: 'single-choice',
  stem: '选',
  knowledge: ['p'],
  level: 'apply',
  hints: ['先看左边', '再看右边'],
  options: [
    { id: 'a', text: '甲', feedback: '对在这里' },
    { id: 'b', text: '乙', feedback: '错在这里' },
  ],
  key: 'a',
}) as SingleChoiceItem;
const kindView = { kind: singleChoice, View: () => null } as unknown as AnyKindView;

/** Ports that note what is asked of them, as the record would. */
function makePorts(over: Partial<QuestionPorts> = {}, graded = false) {
  const log = {
    recorded: [] as Json[],
    drafts: [] as (Json | null)[],
  };
  const ports: QuestionPorts = {
    fetchItem: async () => item,
    record: async (_item, { input }) => {
      log.recorded.push(input);
      return true;
    },
    loadDraft: async () => undefined,
    saveDraft: async (input) => {
      log.drafts.push(input);
      return true;
    },
    lastAnswer: async () => undefined,
    onSwitch: () => () => undefined,
    ...over,
  };
  return { log, store: makeQuestionStore(singleChoice.toPublic(item), kindView, graded, ports) };
}

let opened: ReturnType<typeof makePorts>[] = [];
const open = (over?: Partial<QuestionPorts>, graded?: boolean) => {
  const made = makePorts(over, graded);
  opened.push(made);
  return made;
};
afterEach(() => {
  cleanStores(...opened.map(({ store }) => store.$state));
  opened = [];
});

describe('a question on a page', () => {
  test('wrong, then right: two records', async () => {
    const { store, log } = open();
    store.choose({ choice: 'b' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'marked', score: { earned: 0, notes: ['错在这里'] } });
    store.choose({ choice: 'a' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'marked', score: { earned: 1 } });
    expect(log.recorded).toEqual([{ choice: 'b' }, { choice: 'a' }]);
  });

  test('handing in nothing does nothing', async () => {
    const { store, log } = open();
    await store.submit();
    expect(store.$state.get().phase).toBe('open');
    expect(log.recorded).toEqual([]);
  });

  test('handing in twice at once records once', async () => {
    const { store, log } = open();
    store.choose({ choice: 'a' });
    await Promise.all([store.submit(), store.submit()]);
    expect(log.recorded).toHaveLength(1);
  });

  test('when the key cannot be fetched the choice stays, and trying again works', async () => {
    let broken = true;
    const { store, log } = open({
      fetchItem: async () => {
        if (broken) throw new Error('offline');
        return item;
      },
    });
    store.choose({ choice: 'a' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'failed', input: { choice: 'a' } });
    expect(log.recorded).toEqual([]);
    broken = false;
    await store.submit();
    expect(store.$state.get().phase).toBe('marked');
  });

  test('a draft comes back, one that fits no longer does not', async () => {
    const kept = open({ loadDraft: async () => ({ choice: 'b' }) });
    await kept.store.begin();
    expect(kept.store.$state.get().input).toEqual({ choice: 'b' });
    const stale = open({ loadDraft: async () => ({ choice: 'gone' }) });
    await stale.store.begin();
    expect(stale.store.$state.get().input).toBeUndefined();
  });

  test('a draft never overwrites what was chosen while it loaded', async () => {
    const { store } = open({ loadDraft: async () => ({ choice: 'b' }) });
    const begun = store.begin();
    store.choose({ choice: 'a' });
    await begun;
    expect(store.$state.get().input).toEqual({ choice: 'a' });
  });

  test('choosing saves a draft; writing the answer down is what drops it', async () => {
    const { store, log } = open();
    store.choose({ choice: 'a' });
    await store.submit();
    expect(log.drafts).toEqual([{ choice: 'a' }]);
    expect(log.recorded).toEqual([{ choice: 'a' }]);
  });

  test('the verdict is told only when the answer is written down', async () => {
    let write: (kept: boolean) => void = () => undefined;
    const { store } = open({ record: () => new Promise((resolve) => (write = resolve)) });
    store.choose({ choice: 'a' });
    const submitted = store.submit();
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.$state.get()).toMatchObject({ phase: 'checking', score: undefined });
    write(true);
    await submitted;
    expect(store.$state.get()).toMatchObject({ phase: 'marked', recorded: true });
  });

  test('who takes over while an answer is being marked sees nothing of it', async () => {
    let write: (kept: boolean) => void = () => undefined;
    const { store } = open({ record: () => new Promise((resolve) => (write = resolve)) });
    store.choose({ choice: 'a' });
    const submitted = store.submit();
    await new Promise((resolve) => setTimeout(resolve));
    await store.restart();
    write(true);
    await submitted;
    expect(store.$state.get()).toMatchObject({ phase: 'open', input: undefined, score: undefined });
  });

  test('the whole item is there from the verdict on, and gone with the next choice', async () => {
    const { store } = open();
    store.choose({ choice: 'a' });
    expect(store.$state.get().full).toBeUndefined();
    await store.submit();
    store.reveal();
    expect(store.$state.get()).toMatchObject({ full: { key: 'a' }, revealed: true });
    store.again();
    expect(store.$state.get()).toMatchObject({ full: undefined, revealed: false, input: undefined, round: 1 });
  });

  test('hints come one at a time', async () => {
    const { store } = open();
    await store.hint();
    expect(store.$state.get().hints).toEqual(['先看左边']);
    await store.hint();
    expect(store.$state.get().hints).toEqual(['先看左边', '再看右边']);
  });

  test('an earlier visit’s answer is shown, also to whoever chooses before it was loaded', async () => {
    const { store } = open({ lastAnswer: async () => ({ at: 5, outcome: 'wrong' }) });
    const begun = store.begin();
    store.choose({ choice: 'a' });
    await begun;
    expect(store.$state.get()).toMatchObject({ last: { at: 5, outcome: 'wrong' }, input: { choice: 'a' } });
  });

  test('when another learner takes over nothing of the last one stays', async () => {
    const { store } = open({ loadDraft: async () => undefined });
    store.choose({ choice: 'b' });
    await store.submit();
    await store.restart();
    expect(store.$state.get()).toMatchObject({ phase: 'open', input: undefined, score: undefined, last: undefined });
  });

  test('the last learner’s draft does not come up on the next one’s screen', async () => {
    let bring: (draft: Json) => void = () => undefined;
    const drafts = [new Promise<Json>((resolve) => (bring = resolve)), Promise.resolve(undefined)];
    const { store } = open({ loadDraft: () => drafts.shift() as Promise<Json | undefined> });
    const begun = store.begin();
    await store.restart();
    bring({ choice: 'b' });
    await begun;
    expect(store.$state.get().input).toBeUndefined();
  });

  test('an answer handed in twice is written down once', async () => {
    const { store, log } = open();
    store.choose({ choice: 'b' });
    await store.submit();
    await store.submit();
    expect(log.recorded).toHaveLength(1);
  });

  test('a hint that cannot be fetched is said, and neither takes the verdict away nor frees the button', async () => {
    let offline = true;
    const { store } = open({
      fetchItem: () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(item)),
    });
    store.choose({ choice: 'b' });
    await store.hint();
    expect(store.$state.get()).toMatchObject({ phase: 'open', hintFailed: true, hints: [] });
    offline = false;
    await store.hint();
    expect(store.$state.get()).toMatchObject({ hintFailed: false, hints: ['先看左边'] });
    await store.submit();
    offline = true;
    await store.hint();
    expect(store.$state.get()).toMatchObject({ phase: 'marked', hintFailed: true });
  });

  test('that a choice is kept is said only once it is', async () => {
    let keep: (kept: boolean) => void = () => undefined;
    const { store } = open({ saveDraft: () => new Promise((resolve) => (keep = resolve)) });
    store.choose({ choice: 'a' });
    expect(store.$state.get().draftKept).toBe(false);
    keep(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.$state.get().draftKept).toBe(true);
  });

  test('a graded question asks for no key, keeps the draft and scores nothing', async () => {
    const { store, log } = open({ fetchItem: () => Promise.reject(new Error('there is no key file')) }, true);
    store.choose({ choice: 'a' });
    await store.submit();
    expect(store.$state.get()).toMatchObject({ phase: 'kept', score: undefined, input: { choice: 'a' } });
    expect(log.recorded).toEqual([]);
    expect(log.drafts).toEqual([{ choice: 'a' }]);
  });
});
