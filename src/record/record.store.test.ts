import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, it } from 'vitest';
import * as desk from './desk.store.ts';
import * as store from './record.store.ts';

const record = { ...store, ...desk };

// Node has no IndexedDB: this is the record of a browser that keeps nothing. Two tabs, switching and the rest of the
// database are tried in a real browser (tests/e2e/record.spec.ts).
const read = (id: string): store.NewEvent => ({
  type: 'read',
  subject: { kind: 'section', id, version: 'v1' },
  evidence: [{ point: 'p', value: 1, weight: 0 }],
});

describe('the record without any storage', () => {
  afterEach(() => cleanStores(record.$events, record.$learner, record.$storage));

  it('works until the tab closes and says that nothing is kept', async () => {
    await record.appendEvent(read('a/one'));
    await record.appendEvent(read('a/two'));
    expect(record.$storage.get()).toBe('memory');
    expect((await record.loadEvents()).map(({ seq, subject }) => [seq, subject.id])).toEqual([
      [1, 'a/one'],
      [2, 'a/two'],
    ]);
  });

  it('appends several at once, in their order, and drops the draft they were made from', async () => {
    await record.saveDraft('paper', { at: 3 });
    const before = record.$events.get().length;
    const placed = await record.appendEvents([read('b/one'), read('b/two')], 'paper');
    expect(placed.map(({ seq, subject }) => [seq, subject.id])).toEqual([
      [before + 1, 'b/one'],
      [before + 2, 'b/two'],
    ]);
    expect(await record.loadDraft('paper')).toBeNull();
    await record.clearRecord();
    await record.appendEvents([read('a/one'), read('a/two')]);
  });

  it('keeps and drops drafts', async () => {
    await record.saveDraft('q', { choice: 'b' });
    expect(await record.loadDraft('q')).toEqual({ choice: 'b' });
    await record.saveDraft('q', null);
    expect(await record.loadDraft('q')).toBeNull();
  });

  it('starts a new learner with an empty log and comes back to the first', async () => {
    const first = await record.renameLearner('小林');
    await record.newLearner();
    expect(record.$events.get()).toEqual([]);
    expect((await record.listLearners()).map(({ name }) => name)).toContain('小林');
    await record.switchLearner(first.id);
    expect(record.$events.get()).toHaveLength(2);
    expect(record.$learner.get()?.name).toBe('小林');
  });

  it('exports, clears, undoes and imports the same record', async () => {
    const { text, n } = await record.exportRecord();
    const before = record.$events.get();
    expect(n).toBe(2);
    const cleared = await record.clearRecord();
    expect(record.$events.get()).toEqual([]);
    expect(cleared).toMatchObject({ cleared: 2 });
    expect('undo' in cleared && (await cleared.undo())).toBe('memory');
    expect(record.$events.get()).toEqual(before);
    expect(await record.importRecord(text)).toMatchObject({ added: 0, already: 2 });
    await record.clearRecord();
    expect(await record.importRecord(text)).toMatchObject({ added: 2, already: 0 });
    expect(record.$events.get()).toEqual(before);
  });

  it('refuses a damaged file and changes nothing', async () => {
    const before = record.$events.get();
    const { text } = await record.exportRecord();
    expect(await record.importRecord(text.slice(0, -20))).toMatchObject({ refused: { what: 'truncated' } });
    expect(record.$events.get()).toEqual(before);
  });

  it('asks where a file of someone else shall go, unless the record is empty', async () => {
    const { text: mine } = await record.exportRecord();
    const id = record.$learner.get()?.id;
    await record.newLearner();
    await record.appendEvent(read('a/three'));
    expect(await record.importRecord(mine)).toMatchObject({ needs: 'choice', learner: { id } });
    expect(await record.importRecord(mine, { into: 'current' })).toMatchObject({ added: 2 });
    const current = record.$learner.get()?.id;
    expect(record.$events.get().map((event) => event.learner)).toEqual([current, current, current]);
    await record.newLearner();
    expect(await record.importRecord(mine)).toMatchObject({ already: 2, learner: { id } });
    expect(record.$learner.get()?.id).toBe(id);
  });

  it('keeps its own time after a file from a clock that is ahead', async () => {
    const { text } = await record.exportRecord();
    const file = JSON.parse(text) as { events: { id: string; at: number }[] };
    const ahead = Date.now() + 3_600_000;
    file.events = file.events.slice(0, 1).map((event) => ({ ...event, id: 'ahead', at: ahead }));
    expect(await record.importRecord(JSON.stringify(file))).toMatchObject({ added: 1 });
    expect((await record.appendEvent(read('a/late'))).at).toBeLessThan(ahead);
  });
});
