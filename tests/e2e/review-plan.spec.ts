import { expect, test } from '../support/browser-test.ts';
import { arrive, learned, morning } from './study-steps.ts';

test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });
test.beforeEach(({ context }) => context.clock.install({ time: morning }));

test.describe('the plan of reviews', () => {
  test('exam date and minutes are chosen with their workload in sight, and are each learner’s own', async ({
    page,
  }) => {
    await arrive(page, '甲', learned);
    await page.goto('/review/');
    await expect(page.getByText(/30 天后约记得 \d+%/).first()).toBeVisible();
    await page.getByLabel('考试日期').fill('2026-12-20');
    await expect(page.getByText('离考试还有 27 天')).toBeVisible();
    await expect(page.getByText(/考试那天约记得 \d+%/).first()).toBeVisible();
    await page.getByRole('radio', { name: /^5 分钟/ }).check();
    await page.reload();
    await expect(page.getByLabel('考试日期')).toHaveValue('2026-12-20');
    await expect(page.getByRole('radio', { name: /^5 分钟/ })).toBeChecked();
    await arrive(page, '乙', learned);
    await page.goto('/review/');
    await expect(page.getByLabel('考试日期')).toHaveValue('');
    await expect(page.getByRole('radio', { name: /^不限/ })).toBeChecked();
  });

  test('an exam that is over is said kindly, and the date can be cleared', async ({ page }) => {
    await arrive(page, '过', learned);
    await page.goto('/review/');
    await page.getByLabel('考试日期').fill('2026-11-24');
    await expect(page.getByText('离考试还有 1 天')).toBeVisible();
    await page.clock.setSystemTime(new Date(morning.getTime() + 86_400_000));
    await page.reload();
    await expect(page.getByText('今天考试。')).toBeVisible();
    await expect(page.getByText('今天考试，考完按平时的节奏复习')).toBeVisible();
    await page.clock.setSystemTime(new Date(morning.getTime() + 3 * 86_400_000));
    await page.reload();
    await expect(page.getByText('考试日（2026年11月24日）已经过去，辛苦了。')).toBeVisible();
    await expect(page.getByText('考完按平时的节奏复习')).toHaveCount(0);
    await page.getByRole('button', { name: '清除日期' }).click();
    await expect(page.getByText('辛苦了')).toHaveCount(0);
    await expect(page.getByLabel('考试日期')).toHaveValue('');
  });

  test('a date that can be no exam is refused, and the page says what the plan goes by', async ({ page }) => {
    await arrive(page, '错', learned);
    await page.goto('/review/');
    const field = page.getByLabel('考试日期');
    for (const date of ['0026-12-20', '2026-11-22', '2099-01-01']) {
      await field.fill(date);
      await field.blur();
      await expect(page.getByRole('alert').filter({ hasText: '没有采用' })).toHaveText(
        /考试要在 2026年11月23日 到 2028年11月22日 之间。现在按没有考试来排。/,
      );
      await expect(page.getByText('离考试还有')).toHaveCount(0);
    }
    await field.fill('2026-11-25');
    await expect(page.getByText('没有采用')).toHaveCount(0);
    await expect(page.getByText('离考试还有 2 天')).toBeVisible();
    // No limit is set: what is left waits for the days before the exam, not for minutes.
    await expect(page.getByText(/另有 \d 张也到时候了，分在考前剩下的几天里/)).toBeVisible();
    // The first digits of a year are no date yet: nothing is said until the field is left.
    await field.fill('0026-12-20');
    await expect(page.getByText('没有采用')).toHaveCount(0);
    await field.blur();
    await expect(page.getByText('现在仍按 2026年11月25日 的考试来排。')).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue('2026-11-25');
    // Once that exam is over it is no longer what the plan goes by.
    await page.clock.setSystemTime(new Date(morning.getTime() + 5 * 86_400_000));
    await page.reload();
    await expect(page.getByText('辛苦了')).toBeVisible();
    await expect(page.getByText('没有采用')).toHaveCount(0);
    await field.fill('2099-01-01');
    await expect(page.getByText('现在按没有考试来排。')).toBeVisible();
  });

  test('the eve of the exam says what exam day brings, and the week goes on after it', async ({ page }) => {
    await arrive(page, '前', learned);
    await page.goto('/review/');
    await page.getByLabel('考试日期').fill('2026-11-24');
    await expect(page.getByText('离考试还有 1 天')).toBeVisible();
    await expect(page.locator('.review-week li')).toHaveCount(7);
  });
});
