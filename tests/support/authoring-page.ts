/** The guide's page for authors: its preview, and what is pasted there. */
import type { Locator, Page } from '@playwright/test';

export const guide = '/teach/authoring/questions/';
export const source = (page: Page): Locator => page.getByLabel('题目的源文件');
export const status = (page: Page): Locator => page.locator('[data-preview-status]');
export const tried = (page: Page): Locator => page.locator('.tried .question');
export const fine = (n: number): string => `没有问题，共 ${n} 道题。`;

/** A question that holds. */
export const good = `- id: who-waits
  kind: true-false
  level: understand
  knowledge: [customer-definition]
  stem: 只有付钱的人才是客户。
  key: false
  feedback:
    'true': 付钱最显眼，可定义里没有这一条。
    'false': 只看谁直接接受服务。
  hints:
    - 回到定义。
`;

export async function paste(page: Page, text: string): Promise<void> {
  await source(page).focus();
  await source(page).fill(text);
}
