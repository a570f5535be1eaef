/** The steps of practice and test on the quiz of tests/sites/quiz, whose options say 对 or 错 of themselves. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/browser-test.ts';

export const quiz = '/quizzes/depot/';
export const paper = (page: Page): Locator => page.locator('.test-paper form');
export const card = (page: Page, stem: string): Locator => page.locator('.quiz .question', { hasText: stem });
export const choice = (form: Locator, text: string): Locator => form.locator('.choice', { hasText: text });
export const orderOf = async (form: Locator): Promise<string> =>
  (await form.locator('.choice').allInnerTexts()).join('|');

export async function handIn(form: Locator, texts: string[], verdict: string): Promise<void> {
  for (const text of texts) await choice(form, text).click();
  await form.getByRole('button', { name: '提交' }).click();
  await expect(form.getByRole('status')).toContainText(verdict);
}

export async function start(page: Page, seed = ''): Promise<void> {
  await page.goto(`${quiz}?mode=test`);
  await page.getByLabel('卷号').fill(seed);
  await page.getByRole('button', { name: '开始测验' }).click();
  await expect(paper(page)).toBeVisible();
}

/** Goes on, and waits until the question with this number is there. */
export async function next(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.getByRole('heading', { name: `第 ${number} 题，` })).toBeVisible();
}

/** Answers the question on the screen: everything right, or the first wrong option, or one right and one wrong. */
export async function answer(page: Page, how: 'right' | 'wrong' | 'partly' = 'right'): Promise<string> {
  const form = paper(page);
  const stem = await form.locator('legend').innerText();
  if (stem.startsWith('判断')) {
    const truth = stem.includes('重货') ? '对' : '错';
    await choice(form, how === 'right' ? truth : truth === '对' ? '错' : '对').click();
    return stem;
  }
  const [right, wrong] = [choice(form, '对'), choice(form, '错')];
  if (how === 'right') {
    for (let at = 0; at < (await right.count()); at += 1) await right.nth(at).click();
  } else {
    if (how === 'partly' && stem.startsWith('多选')) await right.first().click();
    await wrong.first().click();
  }
  return stem;
}

/** Answers the whole paper, each question as told by its stem, and hands it in. */
export async function sit(page: Page, how: (stem: string) => 'right' | 'wrong' | 'partly' | 'blank'): Promise<void> {
  for (let at = 0; at < 7; at += 1) {
    const way = how(await paper(page).locator('legend').innerText());
    if (way !== 'blank') await answer(page, way);
    if (at < 6) await next(page, at + 2);
  }
  await page.getByRole('button', { name: '交卷' }).click();
}
