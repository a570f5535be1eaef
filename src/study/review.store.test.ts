import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#src/assessment/review/days.ts';
import type { Json } from '#src/core/hash.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import type { NewEvent } from '#src/record/record.store.ts';
import { keyOf, todayOf } from './review.ts';
import { makeReviewStore, type ReviewPorts } from './review.store.ts';
import type { StudyFile } from './study-data.ts';
import { answered, read, sample } from './study-sample.ts';

const monday = dayOf('2026-11-02') ?? 0;
const noon = (day: number) => ({ at: (day * 24 + 4) * 3_600_000, tz: 480 });

const file: StudyFile = {
  v: 1,
  questions: ['g1', 'g2', 'd1'].map((id) => ({
    item: { id, kind: 'true-false', stem: id, points: 1 },
    publicVersion: 'v',
    keyHref: `/keys/${id}`,
    locale: 'zh-CN',
  })),
  terms: [
    ['seal-number', 'gate', '铅封号'],
    ['cross-dock', 'dock', '越库'],
  ].map(([id = '', point = '', name = '']) => ({
    id,
    version: 'v',
    point,
    name,
    define: '……',
    other: 'x',
    otherLang: 'en',
    also: [],
  })),
};

function world() {
  const held = {
    events: [] as LearnerEvent[],
    drafts: new Map<string, Json>(),
    day: monday,
    offline: false,
    kept: true,
    forgotten: 0,
    /** While it stands, no file comes. */
    gate: Promise.resolve(),
  };
  const write = (event: NewEvent): LearnerEvent => {
    const made = { ...answered('g1', [], 1, noon(held.day)), ...event } as LearnerEvent;
    if (!event.score) delete made.score;
    held.events = [...held.events, made];
    return made;
  };
  const ports: ReviewPorts = {
    fetchIndex: () => Promise.resolve(sample),
    forgetFiles: () => (held.forgotten += 1),
    fetchFile: () => held.gate.then(() => (held.offline ? Promise.reject(new Error('offline')) : file)),
    loadEvents: () => Promise.resolve(held.events),
    events: () => held.events,
    loadDraft: (key) => Promise.resolve(held.drafts.get(key) ?? null),
    saveDraft: (key, draft) => {
      if (draft === null) held.drafts.delete(key);
      else held.drafts.set(key, JSON.parse(JSON.stringify(draft)) as Json);
      return Promise.resolve(held.kept);
    },
    append: (event) => Promise.resolve({ id: write(event).id, kept: held.kept }),
    today: () => held.day,
  };
  return { held, ports };
}
let stores: ReturnType<typeof makeReviewStore>[] = [];
afterEach(() => {
  cleanStores(...stores.map(({ $state }) => $state));
  stores = [];
});
async function opened({ ports }: ReturnType<typeof world>, inSession = true) {
  const store = makeReviewStore(ports);
  stores.push(store);
  await store.begin(inSession);
  const onDesk = () => {
    const { shown } = store.$state.get();
    return shown && keyOf(shown.card);
  };
  return { ...store, onDesk };
}
/** Two terms were read nine days ago. */
function withTerms() {
  const here = world();
  here.held.events = [read('depot/gate', ['gate'], noon(monday - 9)), read('depot/dock', ['dock'], noon(monday - 9))];
  return here;
}
/** One question was answered wrong nine days ago. */
function withQuestion() {
  const here = world();
  here.held.events = [answered('g2', ['gate'], 0, noon(monday - 9))];
  return here;
}

describe('a session', () => {
  test('lays out one card after another until nothing is left, each rating one event', async () => {
    const here = withTerms();
    const { rate, onDesk, $state } = await opened(here);
    const first = onDesk();
    await rate(3);
    const second = onDesk();
    expect(new Set([first, second])).toEqual(new Set(['term seal-number', 'term cross-dock']));
    await rate(4);
    expect(onDesk()).toBeUndefined();
    expect($state.get().phase).toBe('ready');
    const written = here.held.events.slice(2);
    expect(written.map(({ type, input }) => [type, input])).toEqual([
      ['answer', { rating: 3 }],
      ['answer', { rating: 4 }],
    ]);
    expect(written.every(({ evidence }) => evidence[0]?.weight === 0.5)).toBe(true);
  });

  test('rates a card once, however often it is tapped', async () => {
    const here = withTerms();
    const { rate } = await opened(here);
    await Promise.all([rate(3), rate(3)]);
    expect(here.held.events).toHaveLength(3);
  });

  test('goes on where it stood after a reload, and what was forgotten comes once more at the end, unscheduled', async () => {
    const here = withTerms();
    const before = await opened(here);
    const forgotten = before.onDesk();
    await before.rate(1);
    const after = await opened(here);
    expect(after.onDesk()).not.toBe(forgotten);
    await after.rate(3);
    expect(after.onDesk()).toBe(forgotten);
    expect(after.$state.get().shown?.why).toBe('again');
    const count = here.held.events.length;
    await after.settle(false);
    expect(after.onDesk()).toBe(forgotten);
    await after.settle(true);
    expect(after.onDesk()).toBeUndefined();
    expect(here.held.events).toHaveLength(count);
    expect((await opened(here)).onDesk()).toBeUndefined();
  });

  test('brings a question back that went wrong, even after a reload at its verdict', async () => {
    const here = withQuestion();
    const store = await opened(here);
    expect(store.onDesk()).toBe('question g2');
    here.held.events = [...here.held.events, answered('g2', ['gate'], 0, noon(monday))];
    store.notice();
    store.notice();
    expect(store.$state.get().again).toEqual(['question g2']);
    const reloaded = await opened(here);
    expect(reloaded.$state.get().shown).toMatchObject({ why: 'again', card: { id: 'g2' } });
    here.held.events = [...here.held.events, answered('g2', ['gate'], 1, noon(monday))];
    reloaded.notice();
    await reloaded.next();
    expect(reloaded.onDesk()).toBeUndefined();
  });

  test('puts a skipped card behind the others', async () => {
    const here = withTerms();
    const store = await opened(here);
    const first = store.onDesk();
    await store.skip();
    expect(store.onDesk()).not.toBe(first);
    await store.rate(3);
    expect(store.onDesk()).toBe(first);
  });
});

describe('taking a rating back', () => {
  test('replaces the event by a regrade, and the plan goes by the new rating', async () => {
    const here = withTerms();
    const store = await opened(here);
    const card = store.onDesk();
    await store.rate(1);
    expect(store.$state.get().again).toEqual([card]);
    const { event } = store.$state.get().last ?? {};
    store.undo();
    expect(store.onDesk()).toBe(card);
    await store.rate(4);
    expect(here.held.events.at(-1)).toMatchObject({ type: 'regraded', input: { of: event, rating: 4 } });
    expect(store.$state.get().again).toEqual([]);
    const { cards } = todayOf(sample, here.held.events, { v: 1 }, monday);
    expect(cards.find((one) => keyOf(one) === card)?.rating).toBe(4);
    // Once more: the same answer is meant.
    store.undo();
    await store.rate(2);
    expect(here.held.events.at(-1)).toMatchObject({ input: { of: event, rating: 2 } });
  });

  test('holds while the next card’s file is on its way, whether it comes or not', async () => {
    for (const offline of [false, true]) {
      const here = withTerms();
      const store = await opened(here);
      const card = store.onDesk();
      let resolve = () => {};
      here.held.gate = new Promise((done) => (resolve = done));
      const rating = store.rate(1);
      await vi.waitFor(() => expect(store.$state.get().last).toBeDefined());
      const { event } = store.$state.get().last ?? {};
      store.undo();
      here.held.offline = offline;
      resolve();
      await rating;
      expect(store.$state.get()).toMatchObject({ phase: 'ready', correcting: event });
      expect(store.onDesk()).toBe(card);
      here.held.offline = false;
      await store.rate(4);
      expect(here.held.events.at(-1)).toMatchObject({ type: 'regraded', input: { of: event, rating: 4 } });
    }
  });

  test('holds while another rating is being written down, and loses neither', async () => {
    const here = withTerms();
    const store = await opened(here);
    const card = store.onDesk();
    await store.rate(3);
    const second = store.onDesk();
    const { event } = store.$state.get().last ?? {};
    const rating = store.rate(1);
    store.undo();
    await rating;
    expect(store.onDesk()).toBe(card);
    expect(store.$state.get()).toMatchObject({ correcting: event, again: [second] });
  });
});

describe('settings and days', () => {
  test('settings are the learner’s own, kept at once; broken ones are none', async () => {
    const here = withTerms();
    const store = await opened(here, false);
    await store.choose({ v: 1, exam: '2026-11-20', minutes: 10 });
    expect((await opened(here, false)).$state.get().settings).toEqual({ v: 1, exam: '2026-11-20', minutes: 10 });
    here.held.drafts.set('review/settings', { v: 1, minutes: 'many' });
    expect((await opened(here, false)).$state.get().settings).toEqual({ v: 1 });
    here.held.drafts.clear();
    await store.begin(false);
    expect(store.$state.get().settings).toEqual({ v: 1 });
  });

  test('says when they cannot be kept', async () => {
    const here = withTerms();
    here.held.kept = false;
    const store = await opened(here, false);
    await store.choose({ v: 1, minutes: 5 });
    expect(store.$state.get().settingsKept).toBe(false);
  });

  test('a question laid out knows its answers by number, over midnight too', async () => {
    const here = withQuestion();
    const store = await opened(here);
    const { laidAfter } = store.$state.get();
    expect(laidAfter).toBe(here.held.events.at(-1)?.seq);
    here.held.day += 1;
    store.checkDay();
    expect(store.$state.get().laidAfter).toBe(laidAfter);
    here.held.events = [...here.held.events, answered('g2', ['gate'], 0, noon(monday))];
    store.notice();
    expect(store.$state.get().again).toEqual([]);
    await store.next();
    expect(store.$state.get().laidAfter).toBe(here.held.events.at(-1)?.seq);
  });

  test('a page left open over midnight takes up the new day', async () => {
    const here = withTerms();
    const store = await opened(here);
    await store.rate(1);
    here.held.day += 1;
    store.checkDay();
    expect(store.$state.get()).toMatchObject({ today: monday + 1, isNewDay: true, again: [] });
  });

  test('data that do not come say so, and are tried again', async () => {
    const here = withTerms();
    here.held.offline = true;
    const store = await opened(here);
    expect(store.$state.get().phase).toBe('failed');
    expect(here.held.forgotten).toBe(1);
    here.held.offline = false;
    await store.begin(true);
    expect(store.$state.get().phase).toBe('ready');
    expect(store.onDesk()).toBeDefined();
  });
});
