import { expect, test } from '../support/browser-test.ts';
import { answer, mouse, question } from './steps.ts';

const chapter = '/chapters/customers/';

test.describe('when things go wrong', () => {
  test('broken scripts: the text stays readable and the page says what does not work', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(chapter);
    await expect(page.getByText('翻开一家物流企业的年度账本')).toBeVisible();
    await expect(page.getByText('交互部分没有加载成功')).toBeVisible();
    // The way out works without those scripts, too.
    await page.unroute('**/_astro/*.js');
    await page.locator('#trouble').getByRole('button', { name: '刷新' }).click();
    await expect(page.getByText('交互部分没有加载成功')).toBeHidden();
    await expect(page.getByRole('button', { name: '提示' }).first()).toBeAttached();
  });

  test('a part that fails to load later says so too', async ({ page }) => {
    await page.goto(chapter);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.locator('[data-check]').first().scrollIntoViewIfNeeded();
    await page.keyboard.press('Control+k');
    await expect(page.getByText('交互部分没有加载成功')).toBeVisible();
  });

  test('scripts switched off: everything can be read, terms lead to the list', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(chapter);
    await expect(page.locator('noscript .notice')).toContainText('浏览器没有运行脚本');
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.locator('.open-contents')).toBeHidden();
    await expect(page.getByText('约 30 家')).toBeVisible();
    await expect(page.locator('[data-term="key-customer"]')).toHaveAttribute('href', '#term-key-customer');
    await expect(page.locator('#term-key-customer')).toBeVisible();
    await context.close();
  });

  test('no storage: everything works, and the page says that nothing will be kept', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto('/quizzes/customers/');
    const form = question(page, '一家家电连锁店');
    await answer(mouse, form, '潜力客户', '答对了');
    await expect(form.getByRole('status')).toContainText('不允许保存');
    await page.goto('/progress/');
    await expect(page.getByText('这个浏览器现在不让保存')).toBeVisible();
  });

  test('a damaged file is refused with the reason, and nothing changes', async ({ page }) => {
    await page.goto('/quizzes/customers/');
    await answer(mouse, question(page, '一家家电连锁店'), '潜力客户', '答对了');
    await page.goto('/progress/');
    await expect(page.getByRole('row', { name: /客户层次/ })).toBeVisible();
    const before = await page.getByRole('row', { name: /客户层次/ }).innerText();
    for (const [text, reason] of [
      ['{"format":"yixue-record","version":1,', '不完整'],
      ['<!doctype html><p>404', '网页'],
      ['', '空的'],
      ['{"a":1}', '不是驿学的记录文件'],
    ] as const) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(page.getByText(new RegExp(`没有导入.*${reason}`))).toBeVisible();
    }
    await page.reload();
    await expect(page.getByRole('row', { name: /客户层次/ })).toHaveText(before.replace(/\s+/g, ' '), {
      useInnerText: true,
    });
  });

  test('a new deploy while a page is open: the page offers to reload, and the draft is there afterwards', async ({
    page,
  }) => {
    await page.goto('/quizzes/customers/');
    const form = question(page, '一家家电连锁店');
    await form.getByRole('radio', { name: '潜力客户' }).click();
    // The new deploy took the old key file away and says its own build.
    await page.route('**/keys/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.route('**/version.json', (route) => route.fulfill({ json: { build: 'newer' } }));
    await form.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('新版本已发布')).toBeVisible();
    await page.unroute('**/keys/*.json');
    await page.unroute('**/version.json');
    await page.locator('#new-version').getByRole('button', { name: '刷新' }).click();
    await form.scrollIntoViewIfNeeded();
    await expect(form.getByRole('radio', { name: '潜力客户' })).toBeChecked();
    await expect(page.getByText('新版本已发布')).toBeHidden();
  });

  test('another learner takes over in another tab: nothing of the last one stays on this page', async ({
    page,
    context,
  }) => {
    await page.goto('/quizzes/customers/');
    const form = question(page, '一家家电连锁店');
    await answer(mouse, form, '潜力客户', '答对了');
    const other = await context.newPage();
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('还没有记录。')).toBeVisible();
    await expect(form.getByRole('radio', { name: '潜力客户' })).not.toBeChecked();
    await expect(page.getByText(/已答 0\/\d+ 题，答对 0 题/)).toBeVisible();
    await answer(mouse, form, '潜在客户', '还不对');
    await other.reload();
    await expect(other.getByText('答了一道题', { exact: false })).toHaveCount(1);
  });

  test('two tabs answer at once and lose nothing', async ({ page, context }) => {
    const other = await context.newPage();
    await Promise.all([page.goto('/quizzes/customers/'), other.goto('/quizzes/customers/')]);
    await Promise.all([
      answer(mouse, question(page, '一家家电连锁店'), '潜力客户', '答对了'),
      answer(mouse, question(other, '一般客户只带来'), '错', '答对了'),
    ]);
    await page.goto('/progress/');
    await expect(page.getByText('答了一道题', { exact: false })).toHaveCount(2);
  });

  test('an unknown address is answered with a page that leads on, and status 404', async ({ page }) => {
    const response = await page.goto('/chapters/nowhere/');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: '回到学习之路' }).click();
    await expect(page.locator('.station')).toHaveCount(13);
  });
});
