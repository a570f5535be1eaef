import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { type Stage as Played, stageOf } from '../../../tests/support/stage.ts';
import type { Decision } from './customer/state.ts';
import { makePlayStore, type PlayPorts } from './play.store.ts';
import { type Element, elements } from './scenario.ts';

let played: Played;
beforeAll(async () => {
  played = await stageOf('shunda-electrician');
}, 60_000);

/** What tabs of one browser share: a stored sheet, and news of it. */
function makeShelf() {
  let draft: Json = null;
  const tabs: (() => void)[] = [];
  let submits = 0;
  const open = ({ kept = true } = {}) => {
    let heard: (() => void) | undefined;
    const ports: PlayPorts = {
      fetchFiles: () => Promise.resolve({ scenario: played.scenario, version: 'v', model: played.packed }),
      loadDraft: () => Promise.resolve(structuredClone(draft)),
      saveDraft: (sheet) => {
        draft = structuredClone(sheet);
        for (const tell of tabs) if (tell !== heard) tell();
        return Promise.resolve(kept);
      },
      isKept: () => kept,
      watch: (act) => {
        heard = act;
        tabs.push(act);
        return () => undefined;
      },
      submit: () => Promise.resolve(++submits > 0),
      loadMissed: () => Promise.resolve(null),
      saveMissed: () => Promise.resolve(),
      draw: () => 5,
    };
    const store = makePlayStore('shunda-electrician', ports);
    store.watch();
    return { store, see: () => store.$state.get() };
  };
  return { open, stored: () => draft as { run: { decisions: Json[] } }, submits: () => submits };
}

const texts = Object.fromEntries(elements.map((name) => [name, `我写的${name}`])) as Record<Element, string>;
const topics = Object.fromEntries(elements.map((name) => [name, []])) as unknown as Record<Element, string[]>;
const statement: Decision = { do: 'statement', parts: texts, topics };
const insult: Decision = {
  do: 'say',
  text: '闭嘴',
  reading: { act: 'inappropriate', form: null, kind: null, topics: [], confidence: 1 },
};

async function begun(shelf = makeShelf()) {
  const tab = shelf.open();
  await tab.store.begin();
  await tab.store.start('practice', 1);
  const card = (at: number): Decision => ({ do: 'card', id: played.scenario.cards[at]?.id ?? '' });
  return { ...tab, shelf, card };
}

/** A talk to its end: three cards, the statement, the proposal, three contacts. */
async function finished() {
  const tab = await begun();
  const { store, card } = tab;
  for (const at of [0, 1, 2]) store.decide(card(at));
  store.write({ statement: { ...texts } });
  store.decide(statement, { stage: 'proposal' });
  const { id } = played.scenario.proposals[0] as { id: string };
  store.write({ proposal: { id, words: '先驻夜' } });
  store.decide({ do: 'propose', id, words: '先驻夜', topics: [] }, { stage: 'talk' });
  for (const text of ['怎样了', '我来看看', '下周见']) store.decide({ do: 'followup', text, reading: null });
  return { ...tab, proposal: id };
}

describe('last words', () => {
  it('of a customer who leaves stand to be read; the debrief comes when it is asked for, the record at once', async () => {
    const { store, see, shelf } = await begun();
    store.decide(insult);
    store.decide(insult);
    expect(see().states.at(-1)).toMatchObject({ phase: 'over', left: true });
    expect(see()).toMatchObject({ phase: 'play', sheet: { stage: 'parting' } });
    expect(shelf.submits()).toBe(1);
    const again = shelf.open();
    await again.store.begin();
    expect(again.see().phase).toBe('play');
    again.store.lookBack();
    expect(again.see().phase).toBe('over');
  });

  it('of the third contact too; whoever ends the talk without a word goes to the debrief', async () => {
    const end = await finished();
    expect(end.see()).toMatchObject({ phase: 'play', sheet: { stage: 'parting' } });
    const { store, see } = await begun();
    store.decide({ do: 'end' });
    expect(see().phase).toBe('over');
  });
});

describe('a fork', () => {
  it('before the statement begins with empty sheets, and the first run keeps its own', async () => {
    const { store, see, proposal } = await finished();
    store.lookBack();
    store.fork(1);
    expect(Object.values(see().sheet.statement).join('')).toBe('');
    expect(see().sheet.proposal).toEqual({ id: '', words: '' });
    store.write({ statement: { ...texts, who: '另一局写的' } });
    store.leaveFork();
    expect(see().sheet).toMatchObject({ statement: texts, proposal: { id: proposal, words: '先驻夜' } });
  });

  it('at the proposal opens its sheet, with the statement that was handed over; after it, the contact', async () => {
    const { store, see, proposal } = await finished();
    store.fork(4);
    expect(see().sheet).toMatchObject({ stage: 'proposal', statement: texts, proposal: { id: '', words: '' } });
    store.leaveFork();
    store.fork(3);
    expect(see().sheet.stage).toBe('statement');
    store.leaveFork();
    store.fork(6);
    expect(see().sheet).toMatchObject({ stage: 'talk', proposal: { id: proposal } });
    expect(see().states.at(-1)).toMatchObject({ phase: 'after', follows: 1 });
    expect(store.decide({ do: 'followup', text: '另说一句', reading: null })).toBe(true);
  });

  it('of a fork leaves what is looked at, and is held against the first run from where they part', async () => {
    const { store, see, card } = await finished();
    store.fork(1);
    for (const at of [5, 6, 7]) store.decide(card(at));
    store.decide({ do: 'end' });
    store.fork(3);
    expect(see().sheet.run?.decisions).toEqual([card(0), card(5), card(6)]);
    expect(see().sheet.run?.forked).toEqual({ at: 1 });
    expect(see().sheet.first?.decisions).toHaveLength(8);
  });
});

describe('two tabs of one talk', () => {
  it('the one that falls behind rests, and writes nothing over what the other has said', async () => {
    const { store, see, shelf, card } = await begun();
    const other = shelf.open();
    await other.store.begin();
    expect(see().elsewhere).toBe(false);
    store.write({ typed: '半句' }, true);
    other.store.decide(card(1));
    expect(see().elsewhere).toBe(true);
    expect(store.decide(card(2))).toBe(false);
    store.flush();
    expect(shelf.stored().run.decisions).toEqual([card(1)]);

    await store.takeOver();
    expect(see()).toMatchObject({ elsewhere: false, phase: 'play', sheet: { typed: '半句' } });
    expect(see().sheet.run?.decisions).toEqual([card(1)]);
    expect(other.see().elsewhere).toBe(true);
    expect(store.decide(card(2))).toBe(true);
    expect(shelf.stored().run.decisions).toEqual([card(1), card(2)]);
  });

  it('a tab that missed the news finds out when it is looked at again', async () => {
    const { store, see, shelf, card } = await begun();
    store.decide(card(0));
    await store.check();
    expect(see().elsewhere).toBe(false);
    const deaf = shelf.open();
    await deaf.store.begin();
    store.decide(card(1));
    deaf.store.$state.set({ ...deaf.see(), elsewhere: false });
    await deaf.store.check();
    expect(deaf.see().elsewhere).toBe(true);
  });
});

it('where nothing is kept, it is known before the talk', async () => {
  const tab = makeShelf().open({ kept: false });
  await tab.store.begin();
  expect(tab.see()).toMatchObject({ phase: 'prepare', kept: false });
});
