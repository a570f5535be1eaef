import type { DBSchema } from 'idb';
import { describe, expect, it } from 'vitest';
import { type Step, type Steps, climb } from './database.store.ts';

// With a real IndexedDB: tests/e2e/record.spec.ts.
describe('the steps from one shape of a database to the next', () => {
  type OnWhat = Parameters<Step<DBSchema>>;
  const [db, transaction] = [{} as OnWhat[0], {} as OnWhat[1]];

  it('are taken from the stored version on, each after the one before it, and are given the transaction', async () => {
    const taken: unknown[] = [];
    const steps: Steps<DBSchema> = [
      () => void taken.push('one'),
      async (_, on) => {
        await Promise.resolve();
        taken.push('two', on === transaction);
      },
      () => void taken.push('three'),
    ];
    await climb(steps, 1, db, transaction);
    expect(taken).toEqual(['two', true, 'three']);
  });

  it('stop at one that fails', async () => {
    const taken: string[] = [];
    const steps: Steps<DBSchema> = [() => Promise.reject(new Error('no')), () => void taken.push('two')];
    await expect(climb(steps, 0, db, transaction)).rejects.toThrow('no');
    expect(taken).toEqual([]);
  });
});
