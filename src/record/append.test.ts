import { cleanStores } from 'nanostores';
import { afterEach, expect, test, vi } from 'vitest';

/** A database in memory whose transactions are all or nothing, and which can be full. */
const disk = vi.hoisted(() => ({ full: false, stores: new Map<string, Map<string, unknown>>() }));
vi.mock('./database.store.ts', () => {
  const store = (name: string) => {
    const kept = disk.stores.get(name) ?? new Map<string, unknown>();
    disk.stores.set(name, kept);
    return kept;
  };
  const transaction = (names: string | string[]) => {
    const changes: (() => void)[] = [];
    const objectStore = (name: string) => ({
      getAll: async () => [...store(name).values()],
      get: async (key: string) => store(name).get(key),
      put: async (value: { id?: string }, key?: string) => {
        if (disk.full && name !== 'learners' && key !== 'current') throw new Error('full');
        changes.push(() => store(name).set(key ?? value.id ?? '', value));
      },
      delete: async (key: string) => {
        if (disk.full) throw new Error('full');
        changes.push(() => store(name).delete(key));
      },
    });
    const done = new Promise<void>((resolve, reject) =>
      setTimeout(() => {
        if (disk.full) return reject(new Error('full'));
        changes.forEach((change) => change());
        resolve();
      }),
    );
    done.catch(() => undefined);
    return { objectStore, store: objectStore([names].flat()[0] ?? ''), done, commit: () => undefined };
  };
  const db = { transaction };
  return { onDatabase: async (_name: string, _steps: unknown, work: (on: typeof db) => unknown) => work(db) };
});
const record = await import('./record.store.ts');

afterEach(() => cleanStores(record.$events, record.$learner, record.$storage));

const answer = (id: string): Parameters<typeof record.appendEvent>[0] => ({
  type: 'answer',
  subject: { kind: 'question', id, version: 'v1' },
  evidence: [],
});

test('answers and the paper they were made from go together, also when the disk was full at first', async () => {
  const stored = (name: string) => disk.stores.get(name) ?? new Map<string, unknown>();
  await record.openRecord();
  await record.saveDraft('paper', { at: 3 });
  expect(stored('drafts').get('paper')).toEqual({ at: 3 });

  disk.full = true;
  await record.appendEvents([answer('one'), answer('two')], 'paper');
  expect(record.$storage.get()).toBe('memory');
  expect(stored('events').size).toBe(0);
  expect(stored('drafts').get('paper')).toEqual({ at: 3 });
  expect(await record.loadDraft('paper')).toBeNull();

  disk.full = false;
  await record.appendEvent(answer('three'));
  expect(record.$storage.get()).toBe('kept');
  expect([...stored('events').values()]).toMatchObject(
    ['one', 'two', 'three'].map((id, at) => ({ seq: at + 1, subject: { id } })),
  );
  expect(stored('drafts').has('paper')).toBe(false);
});
