import type { Page } from '@playwright/test';
import { fine, good, guide, paste, source, status, tried } from '../support/authoring-page.ts';
import { expect, test } from '../support/browser-test.ts';

/** The line the cursor is in, and what is selected. */
const selected = (page: Page) =>
  source(page).evaluate((area: HTMLTextAreaElement) => ({
    line: area.value.slice(0, area.selectionStart).split('\n').length,
    text: area.value.slice(area.selectionStart, area.selectionEnd),
  }));

async function nothingRecorded(page: Page): Promise<void> {
  await page.goto('/progress/');
  await expect(page.getByText('还没有记录。')).toBeVisible();
}

test.describe('writing questions', () => {
  test('a pasted question is checked and can be answered, and nothing of it is recorded', async ({ page }) => {
    await page.goto(guide);
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
    const form = tried(page);
    await form.locator('.choice', { hasText: '对' }).click();
    await form.getByRole('button', { name: '提交' }).click();
    await expect(form.getByRole('status')).toContainText('付钱最显眼');
    await form.locator('.choice', { hasText: '错' }).click();
    await form.getByRole('button', { name: '提交' }).click();
    await expect(form.getByRole('status')).toContainText('答对了');
    await nothingRecorded(page);
  });

  test('every example can be taken into the preview and holds; the first is answered in the guide, unrecorded', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const recording: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/mount-questions')) recording.push(request.url());
    });
    await page.goto(guide);
    const first = page.locator('[data-question="example-first-reply"]');
    await first.locator('.choice', { hasText: '先把情况跟我说说' }).click();
    await first.getByRole('button', { name: '提交' }).click();
    await expect(first.getByRole('status')).toContainText('答对了');
    const takes = page.locator('[data-take]');
    await expect(takes).toHaveCount(10);
    for (let at = 0; at < 10; at += 1) {
      const id = (await page.locator('[data-lines]').nth(at).innerText()).split('\n')[0] ?? '';
      await takes.nth(at).click();
      await expect(source(page)).toHaveValue(new RegExp(`^${id}\n`));
      await expect(status(page)).toContainText(fine(1));
      await expect(tried(page)).toHaveCount(1);
    }
    expect(recording, 'what brings recorded questions to life is not even fetched').toEqual([]);
    await nothingRecorded(page);
  });

  test('a fault is told with its line and what to do; pressing the line goes there; the last good question stays', async ({
    page,
  }) => {
    await page.goto(guide);
    await paste(page, `${'# 说明\n'.repeat(40)}${good}`);
    await expect(status(page)).toHaveText(fine(1));
    await paste(page, `${'# 说明\n'.repeat(40)}${good.replace('level: understand', 'level: 理解')}`);
    await expect(status(page)).toHaveText('1 处要改。');
    const fault = page.locator('.faults li');
    await expect(fault).toContainText('level（层次）没有这种写法');
    await expect(fault).toContainText('remember | understand | apply | analyse | evaluate');
    await expect(page.getByText('下面还是上一次没有错的样子')).toBeVisible();
    await expect(tried(page)).toContainText('只有付钱的人才是客户。');
    await fault.getByRole('button', { name: '第 43 行' }).click();
    await expect(source(page)).toBeFocused();
    expect(await selected(page)).toEqual({ line: 43, text: '  level: 理解' });
    const scrolled = await source(page).evaluate((area: HTMLTextAreaElement) => area.scrollTop);
    expect(scrolled, 'the line has come into sight').toBeGreaterThan(200);
    await page.keyboard.press('ArrowRight');
    for (let left = 0; left < 2; left += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('apply');
    await expect(status(page)).toHaveText(fine(1));
    await expect(page.locator('.faults')).toHaveCount(0);
  });

  test('broken YAML, an unknown point, a half-width comma and an id used twice are told in Chinese', async ({
    page,
  }) => {
    await page.goto(guide);
    await paste(page, good.replace('stem: 只', 'stem: 客服说: 只'));
    await expect(page.locator('.faults')).toContainText('同一行里出现了两个“冒号加空格”');
    const twice = good + good.replace('[customer-definition]', '[customer-definitoin]').replace('户。', '户,对吗。');
    await paste(page, twice);
    await expect(status(page)).toHaveText('3 处要改。');
    const faults = page.locator('.faults');
    await expect(faults).toContainText('没有 customer-definitoin 这个知识点');
    await expect(faults).toContainText('汉字旁边用了半角标点');
    await expect(faults).toContainText('有两道题的编号都是 who-waits');
    await expect(tried(page)).toHaveCount(2);
  });

  test('what was written survives a reload, and is checked again', async ({ page }) => {
    await page.goto(guide);
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
    await page.reload();
    await expect(source(page)).toHaveValue(good);
    await expect(status(page)).toHaveText(fine(1));
    await page.getByRole('button', { name: '清空' }).click();
    await expect(status(page)).toContainText('还没有内容');
    await page.getByRole('button', { name: '换回刚才的内容' }).click();
    await expect(source(page)).toHaveValue(good);
  });

  test('what was written before the preview arrived survives a reload', async ({ page }) => {
    const release: (() => void)[] = [];
    await page.route(/preview\.client\.[^/]*\.js$/, async (route) => {
      await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    await page.goto(guide);
    await paste(page, good);
    await expect.poll(() => release.length).toBe(1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await expect(source(page)).toHaveValue(good);
    await expect(status(page)).toHaveText(fine(1));
  });

  test('tidying changes the form alone and keeps comments; one button brings the old text back', async ({ page }) => {
    await page.goto(guide);
    const untidy = good
      .replace('  stem:', '  # 常见误会\n  stem:')
      .replace('stem: 只', 'stem:   "只')
      .replace('客户。\n', '客户。"\n');
    await paste(page, untidy);
    await page.getByRole('button', { name: '整理格式' }).click();
    await expect(status(page)).toContainText('已整理');
    const tidy = await source(page).inputValue();
    expect(tidy).toContain('# 常见误会');
    expect(tidy).toContain('stem: 只有付钱的人才是客户。\n');
    await page.getByRole('button', { name: '换回刚才的内容' }).click();
    await expect(source(page)).toHaveValue(untidy);
    await expect(status(page)).toContainText(fine(1));
  });

  test('rubbish of 200 KB does not freeze the page: checking is stopped and told, and goes on with the next text', async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.goto(guide);
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
    await paste(page, `stem: ${'"'.repeat(200_000)}`);
    await expect(status(page)).toHaveText('正在检查……');
    // However slow the machine: the page goes on drawing all the while that the checker is caught in it.
    const frames = await status(page).evaluate(async (element) => {
      let drawn = 0;
      for (; element.textContent === '正在检查……'; drawn += 1) await new Promise(requestAnimationFrame);
      return drawn;
    });
    expect(frames).toBeGreaterThan(5);
    await expect(status(page)).toContainText('已经停下', { timeout: 15_000 });
    await expect(tried(page)).toContainText('只有付钱的人才是客户。');
    await paste(page, '客'.repeat(100_000));
    await expect(status(page)).toContainText('太长了：最多 200 KB');
    const bomb = 'abcdefghijklmnopqrstuvwxy'
      .split('')
      .map((c, n, all) => `${c}: &${c} [${n === 0 ? 'x, x' : `*${all[n - 1]}, *${all[n - 1]}`}]`);
    await paste(page, ['stem: 题', ...bomb].join('\n'));
    await expect(page.locator('.faults')).toContainText('YAML 的引用');
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
  });

  test('the checker is fetched when the preview is used, not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(guide);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /check\.worker|preview\.client/.test(url))).toEqual([]);
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
    expect(asked.filter((url) => /check\.worker/.test(url))).not.toEqual([]);
  });

  test('a checker that is long on its way is waited for, fetched once, and asked for the last text', async ({
    page,
  }) => {
    let fetched = 0;
    await page.clock.install();
    await page.route(/check\.worker/, async (route) => {
      fetched += 1;
      await expect(status(page)).toHaveText('正在检查……');
      await page.clock.runFor(400);
      await source(page).fill(`${good}\n`);
      await page.clock.runFor(30_000);
      await route.continue();
    });
    await page.goto(guide);
    await paste(page, good);
    await page.clock.runFor(400);
    await expect(status(page)).toHaveText(fine(1));
    expect(fetched).toBe(1);
  });

  test('a preview that could not be fetched is tried again when the field is used again', async ({ page }) => {
    await page.route(/preview\.client/, (route) => route.abort());
    await page.goto(guide);
    await source(page).focus();
    await expect(status(page)).toContainText('没有加载成功');
    await page.unroute(/preview\.client/);
    await paste(page, good);
    await expect(status(page)).toHaveText(fine(1));
  });

  test('Tab leaves the text field', async ({ page }) => {
    await page.goto(guide);
    await source(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '整理格式' })).toBeFocused();
  });

  test('the source of an example is the very text of its file, and copying it works without the clipboard API', async ({
    page,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(guide);
    const example = page.locator('[data-example]').nth(2);
    await example.getByRole('button', { name: '复制' }).click();
    await expect(example.locator('.lines-bar [role=status]')).toHaveText(/已复制|已选中/);
    const text = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(text).toMatch(/^- id: example-empty-space\n {2}kind: true-false\n/);
    expect(text.trimEnd()).toMatch(/\n {4}- 车和“今晚这一趟的运力”，是不是一回事？$/);
  });

  test('in English the same faults are told in English', async ({ page }) => {
    await page.goto(`/en${guide}`);
    const area = page.getByLabel('Source of the questions');
    await area.focus();
    await area.fill(good.replace('key: false', 'key: no'));
    await expect(page.locator('.faults')).toContainText('key has the wrong type');
    await expect(status(page)).toHaveText('To mend: 1.');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('an example is taken, broken, mended and answered by touch, and nothing is cut off', async ({ page }) => {
    await page.goto(guide);
    await page.locator('[data-take]').first().tap();
    await expect(status(page)).toContainText(fine(1));
    await paste(page, (await source(page).inputValue()).replace('key: listen-first', 'key: listen'));
    await expect(page.locator('.faults')).toContainText('答案里写的编号，题目里没有');
    await page.locator('.faults button').tap();
    expect((await selected(page)).text).toBe('  key: listen');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await paste(page, (await source(page).inputValue()).replace('key: listen', 'key: listen-first'));
    await expect(status(page)).toContainText(fine(1));
    await tried(page).locator('.choice', { hasText: '先把情况跟我说说' }).tap();
    await tried(page).getByRole('button', { name: '提交' }).tap();
    await expect(tried(page).getByRole('status')).toContainText('答对了');
  });
});
