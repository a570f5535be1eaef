import { expect, test } from '../support/browser-test.ts';
import { answer, mouse, question } from './steps.ts';

const chapter = '/chapters/customers/';

test.describe('reading', () => {
  test('a term opens its card by mouse and by Enter; Esc closes it and the focus is back on the term', async ({
    page,
  }) => {
    await page.goto(chapter);
    const term = page.locator('[data-term="key-customer"]');
    await term.click();
    const card = page.getByRole('dialog', { name: '关键客户' });
    await expect(card).toContainText('key customer');
    await expect(card).toContainText('5%');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(term).toBeFocused();
  });

  test('on a laptop the contents stand beside the text, and no button offers them', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole('navigation', { name: '本章目录' })).toBeVisible();
    await expect(page.getByRole('button', { name: '目录' })).toBeHidden();
  });

  test('on a phone the contents open as a drawer and lead to a section', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(chapter);
    await page.getByRole('button', { name: '目录' }).click();
    const drawer = page.getByRole('dialog', { name: '目录' });
    await drawer.getByRole('link', { name: '客户分三层' }).click();
    await expect(drawer).toHaveCount(0);
    await expect(page).toHaveURL(/#tiers$/);
    await expect(page.getByRole('heading', { name: '客户分三层' })).toBeInViewport();
  });

  test('the theme changes at once and is remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(chapter);
    await page.getByRole('button', { name: '切换到深色' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('button', { name: '切换到浅色' })).toBeVisible();
  });

  test('an untranslated chapter under /en/ is the Chinese text, said so, marked as Chinese and canonical to it', async ({
    page,
  }) => {
    await page.goto(`/en${chapter}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('This chapter has no translation yet.')).toBeVisible();
    await expect(page.locator('[lang="zh-CN"] [data-section]')).not.toHaveCount(0);
    await expect(page.locator('[data-section]:not([lang="zh-CN"] *)')).toHaveCount(0);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /[^n]\/chapters\/customers\/$/);
    await expect(page.getByRole('button', { name: 'Submit' }).first()).toBeVisible();
    await expect(page.locator('a[href^="/chapters/"]:not([hreflang])')).toHaveCount(0);
  });

  test('planned stations have no link', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.station')).toHaveCount(13);
    await expect(page.locator('.station.planned h3 a')).toHaveCount(0);
    await expect(page.locator('.station.planned')).toHaveCount(11);
  });

  test('“report a mistake” carries the section or the question along', async ({ page }) => {
    await page.goto(chapter);
    await page.getByRole('link', { name: '报告错误：客户分三层' }).click();
    await expect(page.locator('[data-place]')).toContainText('/chapters/customers/#tiers');
    await page.goto('/about/?at=<img src=x onerror=alert(1)>#report');
    await expect(page.locator('[data-place]')).toContainText('<img');
    await expect(page.locator('[data-place] img')).toHaveCount(0);
  });

  test('the place one reached is offered at home', async ({ page }) => {
    test.setTimeout(45_000);
    await page.goto(chapter);
    await page.getByRole('link', { name: '报告错误：客户分三层' }).scrollIntoViewIfNeeded();
    await expect(page.locator('[data-section="customers/tiers"]')).toHaveAttribute('data-read', { timeout: 15_000 });
    await expect(page.locator('[data-toc] a[href$="#tiers"]')).toHaveAttribute('data-read');
    await page.goto('/');
    await page.getByRole('link', { name: '继续：客户分三层' }).click();
    await expect(page).toHaveURL(/\/chapters\/customers\/#tiers$/);
  });
});

test.describe('answering', () => {
  test('a choice survives a reload before it is handed in', async ({ page }) => {
    await page.goto('/quizzes/customers/');
    const form = question(page, '一家家电连锁店');
    await form.getByRole('radio', { name: '关键客户' }).click();
    await expect(form.getByText('答案已自动保存')).toBeVisible();
    await page.reload();
    await expect(form.getByRole('radio', { name: '关键客户' })).toBeChecked();
  });

  test('yesterday’s answer is remembered', async ({ page }) => {
    await page.goto('/quizzes/customers/');
    const form = question(page, '一般客户只带来 5% 的利润');
    await answer(mouse, form, '对', '还不对');
    await page.clock.install({ time: Date.now() + 24 * 60 * 60 * 1000 });
    await page.reload();
    const yesterday = new Date().toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai' });
    await expect(form.getByRole('status')).toHaveText(`上次（${yesterday}）没有答对。`);
    await expect(page.getByText(/已答 1\/\d+ 题，答对 0 题/)).toBeVisible();
  });

  test('a hint is given on request', async ({ page }) => {
    await page.goto(chapter);
    const form = question(page, '大约八成的利润来自');
    // A question comes to life when one scrolls to it.
    await form.scrollIntoViewIfNeeded();
    await form.getByRole('button', { name: '提示' }).click();
    await expect(form.getByText('先找出利润占 80% 的是哪一层')).toBeVisible();
  });

  test('without a network the choice is kept and handing in works again afterwards', async ({ page, context }) => {
    await page.goto('/quizzes/customers/');
    const form = question(page, '一家家电连锁店');
    await form.getByRole('radio', { name: '潜力客户' }).click();
    await context.setOffline(true);
    await form.getByRole('button', { name: '提交' }).click();
    await expect(form.getByRole('status')).toContainText('你的答案已保留');
    await context.setOffline(false);
    await form.getByRole('button', { name: '重试' }).click();
    await expect(form.getByRole('status')).toContainText('答对了');
  });

  test('a choice made before the script arrived is taken over', async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/quizzes/customers/', { waitUntil: 'commit' });
    const form = question(page, '一家家电连锁店');
    await form.getByRole('radio', { name: '潜力客户' }).click();
    release();
    await expect(form.getByRole('button', { name: '提交' })).toBeEnabled();
    await expect(form.getByRole('radio', { name: '潜力客户' })).toBeChecked();
  });
});
