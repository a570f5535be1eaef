import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

// tests/sites/kinds: yard-short is a short answer, yard-case has one among its parts.
test.use({ site: 'kinds', viewport: { width: 360, height: 780 } });

const paper = (page: Page) => page.locator('.test-paper form');
const place = (page: Page) => page.getByRole('heading', { name: /^第 \d+ 题，共 \d+ 题$/ });

/** Starts paper 77 and goes to the question whose stem begins so. */
async function goTo(page: Page, stem: string): Promise<void> {
  const sheet = page.getByRole('navigation', { name: '答题卡' }).getByRole('button');
  for (let n = 0; n < 11; n += 1) {
    await sheet.nth(n).click();
    await expect(place(page)).toContainText(`第 ${n + 1} 题`);
    if ((await paper(page).locator('legend').first().innerText()).startsWith(stem)) return;
  }
  throw new Error(`no question ${stem}`);
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷' }).click();
  await page.getByRole('button', { name: '仍然交卷' }).click();
  await expect(page.getByRole('heading', { name: '自评' })).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/quizzes/yard/?mode=test');
  await page.getByLabel('卷号').fill('77');
  await page.getByRole('button', { name: '开始测验' }).click();
  await goTo(page, '简答');
  await paper(page).getByLabel('你的回答').pressSequentially('月台满了，三点有空');
  await goTo(page, '判断');
  await paper(page).getByText('对', { exact: true }).click();
});

test('own words in a test are marked after handing in, also when the page was closed meanwhile', async ({ page }) => {
  await handIn(page);
  await page.getByLabel('先说明今天月台已排满').check();
  await page.getByLabel('给出最近的空档').check();
  await expect.poll(() => page.evaluate(() => location.search)).toContain('mode=test');
  await page.reload();
  // The model answer was seen: the paper is not open again, its marking goes on.
  await expect(page.getByRole('heading', { name: '自评' })).toBeVisible();
  await expect(page.locator('[data-waiting]').getByLabel('你的回答')).toHaveValue('月台满了，三点有空');
  await expect(page.locator('[data-waiting]').getByLabel('你的回答')).not.toBeEditable();
  await expect(page.getByLabel('先说明今天月台已排满')).toBeChecked();
  await page.getByRole('button', { name: '完成自评' }).click();
  await expect(page.getByRole('heading', { name: /测验结果：1.8/ })).toBeFocused();
  await expect(page.locator('[data-reviewed="yard-short"]')).toContainText('部分正确，得 0.75 / 1 分');
});

test('nothing ticked is asked about once, then it earns nothing', async ({ page }) => {
  await handIn(page);
  await page.getByRole('button', { name: '完成自评' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '有 1 题一个要点也没勾' })).toBeVisible();
  await page.getByRole('button', { name: '完成自评' }).click();
  await expect(page.getByRole('heading', { name: /^测验结果：1.\/.14/ })).toBeFocused();
});

test('put off, they wait and count for nothing; the review shows them as waiting, later too', async ({ page }) => {
  await handIn(page);
  await page.getByRole('button', { name: '先不评' }).click();
  await expect(page.getByRole('heading', { name: '测验结果：1\u00a0/\u00a013\u00a0分' })).toBeFocused();
  await expect(page.getByText('1 题待评，另计。')).toBeVisible();
  await page.goto('/quizzes/yard/?mode=test&review=1');
  const waiting = page.locator('[data-reviewed="yard-short"]');
  await expect(waiting).toContainText('待评');
  await expect(waiting).toContainText('最近的空档是下午三点');
});

test('half a number is no answer, and still there after a reload; Enter goes on and never hands in', async ({
  page,
}) => {
  await goTo(page, '数值');
  await paper(page).getByRole('textbox').pressSequentially('不到一半');
  const before = await place(page).innerText();
  await expect(page.getByText(/^已答 2\/11 题$/)).toBeVisible();
  await page.reload();
  await expect(place(page)).toHaveText(before);
  await expect(paper(page).getByRole('textbox')).toHaveValue('不到一半');
  await paper(page).getByRole('textbox').press('Enter');
  await expect(place(page)).not.toHaveText(before);
});

test.describe('in practice', () => {
  test('what was typed in the instant before a reload is there', async ({ page }) => {
    await page.goto('/quizzes/yard/#yard-short');
    const form = page.locator('#yard-short .question');
    for (const text of ['差几件', '差几件，箱号多少', '差几件，箱号多少？我等您。']) {
      await form.scrollIntoViewIfNeeded();
      await expect(form.getByRole('button', { name: '提示' })).toBeEnabled();
      await form.getByRole('textbox').fill('');
      await form.getByRole('textbox').focus();
      for (const letter of text) await page.keyboard.insertText(letter);
      await page.reload();
      await expect(form.getByRole('textbox')).toHaveValue(text);
    }
  });
});
