import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { rng } from '#src/core/rng.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import type { Scope } from './practice.ts';
import { makePracticeStore, type PracticePorts } from './practice.store.ts';
import type { StudyFile } from './study-data.ts';
import { answered, sample } from './study-sample.ts';

const file: StudyFile = {
  v: 1,
  questions: sample.chapters
    .flatMap(({ questions }) => questions)
    .map(({ id }) => ({
      item: { id, kind: 'true-false', stem: id, points: 1 },
      publicVersion: 'v',
      keyHref: `/keys/${id}`,
      hintCount: 0,
      locale: 'zh-CN',
    })),
  terms: [],
};

/** Ports over what one learner has; `world` may be changed between calls. */
function world() {
  const drafts = new Map<string, Json>();
  const held = { drafts, events: [] as LearnerEvent[], day: 100, offline: false, seed: 0, file, forgotten: 0 };
  const ports: PracticePorts = {
    fetchIndex: () => Promise.resolve(sample),
    fetchFile: () => (held.offline ? Promise.reject(new Error('offline')) : Promise.resolve(held.file)),
    forgetFiles: () => (held.forgotten += 1),
    loadEvents: () => Promise.resolve(held.events),
    loadDraft: (key) => Promise.resolve(held.drafts.get(key) ?? null),
    saveDraft: (key, draft) => Promise.resolve(held.drafts.set(key, JSON.parse(JSON.stringify(draft)) as Json)),
    draw: () => rng((held.seed += 1)),
    today: () => held.day,
    now: () => held.day * 86_400_000,
  };
  return { held, open: (scope: Scope) => makePracticeStore(scope, ports) };
}
const chapter: Scope = { by: 'chapter', id: 'depot' };
let stores: ReturnType<typeof makePracticeStore>[] = [];
afterEach(() => {
  cleanStores(...stores.map(({ $state }) => $state));
  stores = [];
});
async function begun({ open }: ReturnType<typeof world>, scope: Scope = chapter) {
  const store = open(scope);
  stores.push(store);
  await store.begin();
  return store;
}

describe('a practice session', () => {
  test('comes back where it was left, with the same questions', async () => {
    const here = world();
    const first = await begun(here);
    const { ids } = first.$state.get().draft ?? { ids: [] };
    first.go(3);
    const second = await begun(here);
    expect(second.$state.get()).toMatchObject({ phase: 'running', resumed: true, draft: { ids, at: 3 } });
    expect(first.$state.get().resumed).toBe(false);
  });

  test('keeps a draft for each scope', async () => {
    const here = world();
    (await begun(here)).go(2);
    const other = await begun(here, { by: 'point', id: 'dock' });
    expect(other.$state.get()).toMatchObject({ phase: 'running', resumed: false, draft: { at: 0 } });
  });

  test('that is done shows its end again on the same day, and makes way for a new one on the next', async () => {
    const here = world();
    const store = await begun(here);
    store.go(10);
    expect(store.$state.get().phase).toBe('done');
    expect((await begun(here)).$state.get().phase).toBe('done');
    here.held.day += 1;
    expect((await begun(here)).$state.get()).toMatchObject({ phase: 'running', draft: { at: 0 } });
  });

  test('left half way on an earlier day is still taken up', async () => {
    const here = world();
    (await begun(here)).go(4);
    here.held.day += 5;
    expect((await begun(here)).$state.get()).toMatchObject({ phase: 'running', draft: { at: 4 } });
  });

  test('begun again draws anew, and forgets the old place', async () => {
    const here = world();
    const store = await begun(here);
    const before = store.$state.get().draft?.ids;
    store.go(5);
    await store.restart();
    const { draft } = store.$state.get();
    expect(draft?.at).toBe(0);
    expect(draft?.ids).not.toEqual(before);
    expect(here.held.drafts.get('practice/chapter/depot')).toMatchObject({ at: 0, ids: draft?.ids });
  });

  test('whose data do not come says so, and is tried again without loss', async () => {
    const here = world();
    (await begun(here)).go(2);
    here.held.offline = true;
    const store = await begun(here);
    expect(store.$state.get().phase).toBe('failed');
    here.held.offline = false;
    await store.begin();
    expect(store.$state.get()).toMatchObject({ phase: 'running', draft: { at: 2 } });
  });

  test('whose index knows more than its file has everything fetched anew', async () => {
    const here = world();
    here.held.file = { ...file, questions: [] };
    const store = await begun(here);
    expect(store.$state.get().phase).toBe('failed');
    expect(here.held.forgotten).toBe(1);
    here.held.file = file;
    await store.begin();
    expect(store.$state.get().phase).toBe('running');
  });

  test('by weakness of someone who has learned nothing has no questions, and leaves no draft', async () => {
    const here = world();
    expect((await begun(here, { by: 'weak' })).$state.get().phase).toBe('none');
    expect(here.held.drafts.size).toBe(0);
  });

  test('of the learner before never shows after another has come', async () => {
    const here = world();
    here.held.events = [answered('g1', ['gate'], 0)];
    const store = here.open({ by: 'weak' });
    stores.push(store);
    const old = store.begin();
    here.held.events = [];
    await Promise.all([old, store.begin()]);
    expect(store.$state.get().phase).toBe('none');
  });
});
