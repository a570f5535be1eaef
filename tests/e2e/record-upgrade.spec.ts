import { readFile } from 'node:fs/promises';
import { build } from 'esbuild'; // It comes with Astro.
import { expect, test } from '../support/browser-test.ts';
import { type RecordText, called, frozen, frozenLearner, lines, raised, said, takeIn } from './record-steps.ts';
import { exportRecord, mouse } from './steps.ts';

// The frozen record must have happened: a file with events of the future is refused.
test.beforeEach(({ context }) => context.clock.setFixedTime(new Date('2026-12-01T09:00:00+08:00')));

test.describe('a change of the event’s shape', () => {
  test('is a step that reaches what is stored; one that fails leaves everything as it was', async ({ page }) => {
    await page.goto('/progress/');
    await takeIn(page, frozen);
    await said(page, '新增 12 条');
    await page.goto('/version.json');
    const { outputFiles } = await build({
      entryPoints: ['tests/frozen/planted-upgrade.ts'],
      bundle: true,
      write: false,
      format: 'iife',
    });
    await page.evaluate(outputFiles[0]?.text ?? '');
    const run = (step: string) =>
      page.evaluate((name) => Reflect.get(window, 'upgrade')(...name), [frozenLearner, step]);
    expect(await run('failing')).toMatchObject({ refused: 'planted', version: 2, notes: [], last: { seq: 12 } });
    const notes = Array.from({ length: 12 }, () => 'from 2');
    expect(await run('working')).toMatchObject({ version: 3, notes, last: { seq: 12 } });
  });

  test('from version 1 to 2: what an older build stored is there, and exported as the current version', async ({
    page,
  }) => {
    await page.goto('/version.json');
    const { learner, events } = JSON.parse(await readFile(frozen, 'utf8')) as RecordText & { learner: { id: string } };
    await page.evaluate(
      async ([owner, log]) => {
        const plant = (name: string, stores: Record<string, { keyPath?: string; rows: [unknown, string?][] }>) =>
          new Promise<void>((resolve, reject) => {
            const asked = indexedDB.open(name, 1);
            asked.onerror = () => reject(new Error(name));
            asked.onupgradeneeded = () => {
              for (const [store, { keyPath, rows }] of Object.entries(stores)) {
                const made = asked.result.createObjectStore(store, keyPath ? { keyPath } : undefined);
                for (const [row, key] of rows) made.put(row, key);
              }
            };
            asked.onsuccess = () => {
              asked.result.close();
              resolve();
            };
          });
        await plant('yixue', {
          learners: { keyPath: 'id', rows: [[{ ...owner, lastUsed: 1 }]] },
          meta: { rows: [[owner.id, 'current']] },
        });
        await plant(`yixue-${owner.id}`, {
          events: { keyPath: 'id', rows: log.map((event) => [event]) },
          drafts: { rows: [[{ at: 3 }, 'test/customers']] },
          meta: { rows: [[{ seq: 12, at: 1_795_398_780_000 }, 'last']] },
        });
      },
      [learner, events] as const,
    );
    await page.goto('/progress/');
    await called(page, '小林');
    const { file, ids } = await exportRecord(page, mouse);
    expect(ids).toHaveLength(12);
    expect(await lines(file)).toEqual((await lines(frozen)).map(raised));
  });
});
