import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { answer, exportRecord, mouse, question } from './steps.ts';

const frozen = 'tests/frozen/record-v1.json';
const frozenLearner = '7m3kq0x9v2c5n8rtw1ybz4hd6p';

const said = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const takeIn = (page: Page, file: string) => page.getByLabel('选择记录文件').setInputFiles(file);
const called = (page: Page, name: string) => expect(page.locator('.record-who')).toContainText(name);

/** One answer in the record of whoever learns here. */
async function answerOne(page: Page): Promise<void> {
  await page.goto('/quizzes/customers/');
  await answer(mouse, question(page, '一家家电经销商'), '潜力客户', '答对了');
  await page.goto('/progress/');
  await expect(page.getByText('答了一道题：客户')).toHaveCount(1);
}

test.describe('the record', () => {
  test('a file taken into an empty record brings its learner along, and exports the same events', async ({ page }) => {
    await page.goto('/progress/');
    await takeIn(page, frozen);
    await said(page, '新增 12 条，已有 0 条');
    await called(page, '小林');
    const { file, learner, ids } = await exportRecord(page, mouse);
    expect([learner, ids.length]).toEqual([frozenLearner, 12]);
    const lines = async (path: string) => (await readFile(path, 'utf8')).split(/\r?\n/).slice(1);
    expect(await lines(file)).toEqual(await lines(frozen));
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

  test('a file of a newer build is refused, and the page asks for the new version', async ({ page }) => {
    await page.goto('/progress/');
    const newer = (await readFile(frozen, 'utf8')).replace('"version":1', '"version":2');
    await page
      .getByLabel('选择记录文件')
      .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(newer) });
    await said(page, '请用新版本打开');
    await expect(page.getByText('还没有记录。')).toBeVisible();
  });
});
