import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { answer, exportRecord, type Hands, keyboard, mouse, question } from './steps.ts';

const inText = '大约八成的利润来自其中多少家';
const ofShipper = '一家家电连锁店与你合作两年';
const ofGeneral = '一般客户只带来 5% 的利润';

/** Home → section → wrong, then right → quiz → record → reload, second tab → another learner → back → export, clear, import. */
async function journey(page: Page, home: string, hands: Hands, { reads = false } = {}): Promise<void> {
  await page.goto(home);
  await hands.press(page.getByRole('link', { name: '从第 1 站出发' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('客户');

  const check = question(page, inText);
  await check.scrollIntoViewIfNeeded();
  await answer(hands, check, '约 90 家', '还不对');
  await expect(check.getByRole('status')).toContainText('潜力客户的家数');
  await answer(hands, check, '约 30 家', '答对了');
  if (reads) {
    await page.getByRole('link', { name: '报告错误：客户分三层' }).scrollIntoViewIfNeeded();
    await expect(page.locator('[data-section="customers/tiers"]')).toHaveAttribute('data-read', { timeout: 15_000 });
  }

  await hands.press(page.getByRole('link', { name: '做这一站的测验' }));
  await answer(hands, question(page, ofShipper), '潜力客户', '答对了');
  await answer(hands, question(page, ofGeneral), '错', '答对了');
  await expect(page.getByText(/已答 2\/\d+ 题，答对 2 题/)).toBeVisible();

  await hands.press(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '我的记录' }));
  const points = page.getByRole('row', { name: /客户层次/ });
  await expect(points).toBeVisible();
  const state = await points.innerText();
  expect(state).not.toContain('还没学');

  await page.reload();
  await expect(points).toHaveText(state.replace(/\s+/g, ' '), { useInnerText: true });
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByRole('row', { name: /客户层次/ })).toBeVisible();
  await second.close();
  await page.bringToFront();

  const before = await exportRecord(page, hands);
  // Four answers, and the section when one stayed long enough for it to count as read.
  expect(before.ids.length).toBeGreaterThanOrEqual(reads ? 5 : 4);
  expect(before.name).toMatch(/^驿学记录-.+-\d{4}-\d\d-\d\d\.json$/);

  await hands.press(page.getByRole('button', { name: '换一位同学' }));
  await expect(page.getByText('还没有记录。')).toBeVisible();
  await hands.press(page.getByRole('button', { name: /^回到/ }));
  await expect(points).toHaveText(state.replace(/\s+/g, ' '), { useInnerText: true });

  await hands.press(page.getByRole('button', { name: '清空我的记录' }));
  await expect(page.getByText('还没有记录。')).toBeVisible();
  await page.reload();
  await expect(page.getByText('还没有记录。')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(before.file);
  await expect(page.getByText(`新增 ${before.ids.length} 条`)).toBeVisible();
  const after = await exportRecord(page, hands);
  expect(after.ids).toEqual(before.ids);
  expect(after.learner).toBe(before.learner);
}

test.describe('a learner’s day', () => {
  test('on a phone', async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 360, height: 780 });
    await journey(page, '/', mouse, { reads: true });
  });

  test('on a laptop, by keyboard alone', async ({ page }) => {
    test.setTimeout(90_000);
    await journey(page, '/', keyboard(page));
  });

  test('on plain http from another host', async ({ page, labURL }) => {
    test.setTimeout(60_000);
    await page.goto(labURL);
    expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'locks' in navigator])).toEqual([
      false,
      false,
      false,
    ]);
    await journey(page, labURL, mouse);
  });
});
