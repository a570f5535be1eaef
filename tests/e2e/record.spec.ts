import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { type RecordText, called, frozen, frozenLearner, lines, raised, said, takeIn } from './record-steps.ts';
import { answer, exportRecord, mouse, option, question } from './steps.ts';

/** One answer in the record of whoever learns here. */
async function answerOne(page: Page): Promise<void> {
  await page.goto('/quizzes/customers/');
  await answer(mouse, question(page, '一家家电连锁店'), '潜力客户', '答对了');
  await page.goto('/progress/');
  await expect(page.getByText('答了一道题：客户')).toHaveCount(1);
}

/** A page that tells the others nothing: they are left as a page in the back/forward cache is. */
async function silentPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  return page;
}

/** A record in which the first chapter is done, its sections read in another version than today’s. */
async function allDone(page: Page): Promise<RecordText> {
  const home = await (await page.request.get('/')).text();
  const json = /id="road-catalogue"[^>]*>(.*?)<\/script>/s.exec(home)?.[1] ?? '';
  const catalogue = JSON.parse(json) as {
    sections: Record<string, unknown>;
    chapters: { customers: { questions: string[] } };
  };
  const file = JSON.parse(await readFile(frozen, 'utf8')) as RecordText;
  const [event] = file.events;
  const add = (type: string, kind: string, id: string, more: object = {}) =>
    file.events.push({
      ...event,
      ...more,
      id: `x${file.events.length}`,
      seq: file.events.length + 1,
      type,
      subject: { kind, id, version: 'other' },
      evidence: [],
    });
  file.events = [];
  for (const id of Object.keys(catalogue.sections).filter((one) => one.startsWith('customers/')))
    add('read', 'section', id);
  for (const id of catalogue.chapters.customers.questions)
    add('answer', 'question', id, { score: { earned: 1, total: 1 } });
  return file;
}

// The frozen record must have happened: a file with events of the future is refused.
test.beforeEach(({ context }) => context.clock.setFixedTime(new Date('2026-12-01T09:00:00+08:00')));

test.describe('the record', () => {
  test('a file taken into an empty record brings its learner along, and exports the same events', async ({ page }) => {
    await page.goto('/progress/');
    await takeIn(page, frozen);
    await said(page, '新增 12 条，已有 0 条');
    await called(page, '小林');
    const { file, learner, ids } = await exportRecord(page, mouse);
    expect([learner, ids.length]).toEqual([frozenLearner, 12]);
    expect(await lines(file)).toEqual((await lines(frozen)).map(raised));
    await takeIn(page, frozen);
    await said(page, '新增 0 条，已有 12 条');
  });

  test('someone else’s file asks where to: Esc changes nothing, then its own record, then into the open one', async ({
    page,
  }) => {
    await answerOne(page);
    const before = await exportRecord(page, mouse);

    await takeIn(page, frozen);
    await expect(page.getByRole('dialog')).toContainText('小林（7M3K）');
    await page.keyboard.press('Escape');
    await said(page, '什么也没有改动');
    expect((await exportRecord(page, mouse)).ids).toEqual(before.ids);

    await takeIn(page, frozen);
    await page.getByRole('button', { name: /^换到/ }).click();
    await called(page, '小林');
    await page.getByRole('button', { name: /^回到/ }).click();
    await expect(page.getByText('答了一道题：客户')).toHaveCount(1);

    await takeIn(page, frozen);
    await page.getByRole('button', { name: /^并入/ }).click();
    await said(page, '新增 12 条');
    const after = await exportRecord(page, mouse);
    expect([after.learner, after.ids.length]).toEqual([before.learner, 13]);
  });

  test('tabs follow one another: name, answers, clearing, undo, another learner', async ({ page, context }) => {
    await answerOne(page);
    const other = await context.newPage();
    await other.goto('/progress/');
    await other.getByLabel('名字（可以不填）').fill('小王');
    await other.keyboard.press('Enter');
    await called(page, '小王');

    await other.getByRole('button', { name: '清空我的记录' }).click();
    await expect(page.getByText('还没有记录。')).toBeVisible();
    await other.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('答了一道题：客户')).toHaveCount(1);

    await page.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('还没有记录。')).toBeVisible();
    await other.getByRole('button', { name: '回到“小王”' }).click();
    await expect(page.getByText('答了一道题：客户')).toHaveCount(1);
  });

  test('copying as text selects it all where there is no clipboard, and the text can be pasted back', async ({
    page,
    labURL,
  }) => {
    await page.goto(new URL('progress/', labURL).href);
    await takeIn(page, frozen);
    await said(page, '新增 12 条');
    await page.getByRole('button', { name: '复制为文本' }).click();
    const area = page.getByLabel('记录的文本');
    await expect(area).toBeFocused();
    const text = await area.inputValue();
    expect(await area.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBe(text.length);
    await page.getByRole('button', { name: '清空我的记录' }).click();
    await page.getByText('粘贴文本导入').click();
    await page.getByLabel('把导出的文本粘贴在这里').fill(text);
    await page.getByRole('button', { name: '导入粘贴的文本' }).click();
    await said(page, '新增 12 条');
  });

  test('a file of a newer build or with an event of the future is refused, with what to do, and changes nothing', async ({
    page,
  }) => {
    await page.goto('/progress/');
    await takeIn(page, { ...(JSON.parse(await readFile(frozen, 'utf8')) as object), version: 3 });
    await said(page, '得到新版本后再导入');
    const ahead = JSON.parse(await readFile(frozen, 'utf8')) as RecordText;
    Object.assign(ahead.events[4] ?? {}, { at: Date.UTC(2099, 0, 1) });
    await takeIn(page, ahead);
    await said(page, '第 5 条记录的时间不对');
    await expect(page.getByText('还没有记录。')).toBeVisible();
  });

  test('what the database refuses is not called done: export and clearing say so, and nothing is lost', async ({
    page,
  }) => {
    await answerOne(page);
    // The page's title says what fails.
    await page.evaluate(() => {
      for (const name of ['getAll', 'clear'] as const) {
        const works: (...args: never[]) => IDBRequest = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function (...args: never[]) {
          if (document.title === name) throw new DOMException('planted', 'UnknownError');
          return works.apply(this, args);
        };
      }
    });
    const fail = (what: string) => page.evaluate((name) => (document.title = name), what);

    await fail('getAll');
    await page.getByRole('button', { name: '下载记录文件' }).click();
    await said(page, '没能导出');
    await page.getByRole('button', { name: '复制为文本' }).click();
    await said(page, '没能导出');
    await fail('clear');
    await page.getByRole('button', { name: '清空我的记录' }).click();
    await said(page, '没能清空');
    await fail('');
    await expect(page.getByText('答了一道题：客户')).toHaveCount(1);
    expect((await exportRecord(page, mouse)).ids).toHaveLength(1);
  });

  test('clearing that cannot be undone on the device says that the record is in this page only', async ({ page }) => {
    await answerOne(page);
    await page.getByRole('button', { name: '清空我的记录' }).click();
    await said(page, '已清空 1 条');
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('planted', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: '撤销' }).click();
    await said(page, '没能存到这台设备上');
    await expect(page.getByText('答了一道题：客户')).toHaveCount(1);
  });

  test('the number of an export is that of its text, not of the view', async ({ page, context }) => {
    await page.goto('/progress/');
    await takeIn(page, frozen);
    await said(page, '新增 12 条');
    const other = await silentPage(context);
    await other.goto('/progress/');
    await other.getByRole('button', { name: '清空我的记录' }).click();
    await said(other, '已清空 12 条');
    await page.getByRole('button', { name: '下载记录文件' }).click();
    await said(page, '共 0 条');
  });

  test('a page that did not hear of another learner writes to nobody else’s record', async ({ page, context }) => {
    await page.goto('/quizzes/customers/');
    await answer(mouse, question(page, '一家家电连锁店'), '潜力客户', '答对了');
    const other = await silentPage(context);
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('还没有记录。')).toBeVisible();

    // The first act finds out, and takes away what was the last learner’s.
    const form = question(page, '一般客户只带来 5% 的利润');
    await mouse.choose(option(form, '错'));
    await expect(page.getByText(/已答 0\/\d+ 题/)).toBeVisible();
    await answer(mouse, form, '错', '答对了');
    await other.reload();
    await expect(other.getByText('答了一道题：客户')).toHaveCount(1);
    await other.getByRole('button', { name: /^回到/ }).click();
    await expect(other.getByRole('button', { name: /^回到/ })).toHaveCount(1);
    expect((await exportRecord(other, mouse)).ids).toHaveLength(1);
  });

  test('a page out of the back/forward cache shows who learns here now', async ({ page, context }) => {
    await answerOne(page);
    const other = await silentPage(context);
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('还没有记录。')).toBeVisible();
    // Playwright’s Chromium keeps no such cache.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.getByText('还没有记录。')).toBeVisible();
  });

  test('road and chapter agree on what was read, whatever its version, and follow another learner', async ({
    page,
    context,
  }) => {
    const road = page;
    await road.goto('/progress/');
    await takeIn(road, await allDone(road));
    await said(road, '导入好了');
    await road.goto('/');
    const station = road.locator('[data-station=customers]');
    await expect(station).toHaveAttribute('data-state', 'done');
    await expect(road.getByText('已盖 1 个章')).toBeVisible();
    await expect(road.locator('[data-continue]')).toBeVisible();
    await expect(road.locator('[data-start]')).toBeHidden();

    const chapter = await context.newPage();
    await chapter.goto('/chapters/customers/');
    await chapter.locator('.question').first().scrollIntoViewIfNeeded();
    const sections = await chapter.locator('[data-section]').count();
    await expect(chapter.locator('[data-section][data-read]')).toHaveCount(sections);

    const other = await context.newPage();
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('还没有记录。')).toBeVisible();
    await expect(station).not.toHaveAttribute('data-state');
    await expect(road.locator('[data-continue]')).toBeHidden();
    await expect(chapter.locator('[data-section][data-read]')).toHaveCount(0);
  });
});
