import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { keyboard } from './steps.ts';
import { answerShown, arrive, card, fits, form, learned, morning } from './study-steps.ts';

test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });
test.beforeEach(({ context }) => context.clock.install({ time: morning }));

const terms = learned.slice(0, 2);
const position = (page: Page) => page.locator('#review-position');
const turn = async (page: Page) => page.getByRole('button', { name: '翻面' }).click();
const rate = async (page: Page, name: string) =>
  page
    .locator('.card-ratings')
    .getByRole('button', { name: new RegExp(`^\\d ${name}`) })
    .click();
const done = (page: Page) => page.getByRole('heading', { name: '今天的复习完成了' });

test.describe('review', () => {
  test('nothing learned yet: the page says what to do, and home says nothing', async ({ page }) => {
    await page.goto('/review/');
    await expect(page.getByRole('heading', { name: '还没有可以复习的' })).toBeVisible();
    await expect(page.getByRole('link', { name: '去学习之路' })).toHaveAttribute('href', '/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-due]')).toBeHidden();
    expect(fetched).not.toContain('/practice/index.json');
  });

  test('what is due stands there with its reasons, and home leads to it', async ({ page }) => {
    await arrive(page, '复', learned);
    await page.goto('/');
    await page.getByRole('link', { name: /^今天复习 4 张，约 \d+ 分钟$/ }).click();
    await expect(page.getByText(/今天复习 4 张：2 题，2 张术语卡，约 \d+ 分钟。/)).toBeVisible();
    await page.getByText('都有哪些').click();
    await expect(page.getByRole('listitem').filter({ hasText: '一道题：货架' })).toContainText('上次没答对');
    await expect(page.getByRole('listitem').filter({ hasText: '一道题：门岗' })).toContainText('快忘了');
    await expect(page.getByRole('listitem').filter({ hasText: '术语卡：铅封号' })).toContainText('还没回想过');
    await fits(page);
  });

  test('questions and cards in one session: what went wrong comes once more, and the end says what comes', async ({
    page,
  }) => {
    await arrive(page, '复', learned);
    await page.goto('/review/?now=1');
    let wrong = '';
    let forgotten = '';
    let before = '?';
    /** Another card than the one just done, which may still lie there, has come. */
    const another = async () => {
      const asked = page.locator('.index-card dfn, .study .question > fieldset > legend');
      await expect(asked).not.toHaveText(before);
      before = await asked.innerText();
    };
    for (let n = 4; n > 0; n -= 1) {
      await another();
      if (await card(page).isVisible()) {
        const name = await card(page).locator('dfn').innerText();
        await turn(page);
        await rate(page, forgotten ? '记得' : '忘了');
        forgotten ||= name;
      } else {
        const stem = await form(page).locator('legend').innerText();
        await answerShown(page, wrong ? 'right' : 'wrong');
        await page.getByRole('button', { name: '下一张' }).click();
        wrong ||= stem;
      }
      await fits(page);
    }
    for (let n = 2; n > 0; n -= 1) {
      await another();
      await expect(position(page)).toContainText('刚才没答对，再来一次');
      if (await card(page).isVisible()) {
        await expect(card(page)).toContainText(forgotten);
        await turn(page);
        await page.getByRole('button', { name: '2 记住了' }).click();
      } else {
        await expect(form(page).locator('legend')).toHaveText(wrong);
        await answerShown(page, 'right');
        await page.getByRole('button', { name: '下一张' }).click();
      }
    }
    await expect(done(page)).toBeVisible();
    await expect(page.getByText(/今天复习了 4 张。 明天约 \d+ 分钟。/)).toBeVisible();
    await page.getByRole('link', { name: '回到今天的安排' }).click();
    await expect(page.getByText(/今天没有要复习的。 下一次：2026年11月24日（明天）。/)).toBeVisible();
  });

  test('works by keyboard alone: Space and Enter turn a card, 1 to 4 rate it', async ({ page }) => {
    const hands = keyboard(page);
    await arrive(page, '键', terms);
    await page.goto('/review/');
    await hands.press(page.getByRole('link', { name: '开始复习' }));
    await expect(card(page)).toBeVisible();
    await hands.press(page.getByRole('button', { name: '翻面' }));
    await expect(page.locator('.card-back')).toBeFocused();
    await page.keyboard.press('3');
    await expect(position(page)).toContainText('今天最后一张');
    await expect(position(page)).toBeFocused();
    // A digit rates nothing before the card is turned.
    await page.keyboard.press('4');
    await expect(page.getByRole('button', { name: '翻面' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.locator('.card-back')).toBeFocused();
    await page.keyboard.press('1');
    await expect(position(page)).toContainText('再来一次');
    await expect(position(page)).toBeFocused();
    await page.keyboard.press('Enter');
    // What came once more has two keys: not yet, and it comes again; got it.
    await expect(page.locator('.card-back')).toBeFocused();
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: '翻面' })).toBeVisible();
    await expect(position(page)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('.card-back')).toBeFocused();
    await page.keyboard.press('3');
    await expect(page.locator('.card-back')).toBeVisible();
    await page.keyboard.press('2');
    await expect(done(page)).toBeFocused();
    await page.goto('/progress/');
    await expect(page.getByText(/复习术语卡：.+ · 记得/)).toHaveCount(1);
    await expect(page.getByText(/复习术语卡：.+ · 忘了/)).toHaveCount(1);
    await expect(page.getByText(/复习术语卡/)).toHaveCount(2);
  });

  test('every rating says when the card comes back', async ({ page }) => {
    await arrive(page, '何', terms);
    await page.goto('/review/?now=1');
    await turn(page);
    await expect(page.getByRole('button', { name: '1 忘了，明天再来' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^4 很熟，\d+ 天后再来$/ })).toBeVisible();
    await expect(card(page)).toContainText(/登记时核对|卸了就装/);
  });

  test('a mistap is taken back: the card is rated anew, and counts as rated last', async ({ page }) => {
    await arrive(page, '误', terms);
    await page.goto('/review/?now=1');
    const first = await card(page).locator('dfn').innerText();
    await turn(page);
    await rate(page, '忘了');
    await expect(page.getByText(`“${first}”记为“忘了”。`)).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(card(page)).toContainText(first);
    await expect(page.getByText('已复习 0 张，还剩 2 张')).toBeVisible();
    await rate(page, '很熟');
    await expect(page.getByText('已复习 1 张，还剩 1 张')).toBeVisible();
    await turn(page);
    await rate(page, '很熟');
    // Not forgotten any more: it does not come again.
    await expect(done(page)).toBeVisible();
    await page.goto('/progress/');
    await expect(page.getByText(`改了一张术语卡的评价：${first} · 很熟`)).toBeVisible();
  });

  test('a reload in the middle goes on where it stood', async ({ page }) => {
    await arrive(page, '刷', learned);
    await page.goto('/review/?now=1');
    while (!(await card(page).isVisible())) {
      await expect(card(page).or(form(page))).toBeVisible();
      if (await card(page).isVisible()) break;
      await page.getByRole('button', { name: '先跳过' }).click();
    }
    const first = await card(page).locator('dfn').innerText();
    await turn(page);
    await rate(page, '忘了');
    await expect(page.getByText('记为“忘了”')).toBeVisible();
    await page.reload();
    await expect(page.getByText('已复习 1 张，还剩 4 张')).toBeVisible();
    await expect(position(page)).toBeVisible();
    await expect(page.locator('.card-front', { hasText: first })).toHaveCount(0);
    await page.goto('/review/');
    await expect(page.getByRole('link', { name: '接着复习' })).toBeVisible();
  });

  test('a page left open past midnight notices the new day', async ({ page }) => {
    await arrive(page, '夜', terms);
    await page.goto('/review/?now=1');
    for (let n = 0; n < 2; n += 1) {
      await turn(page);
      await rate(page, '记得');
    }
    await expect(done(page)).toBeVisible();
    await page.clock.setSystemTime(new Date(morning.getTime() + 30 * 86_400_000));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('过了零点，已按新的一天重新排好。')).toBeVisible();
    await expect(page.getByText('今天复习了 2 张。')).toHaveCount(0);
  });

  test('a rating taken back over midnight is not counted below nothing', async ({ page }) => {
    await arrive(page, '跨', terms);
    await page.clock.setSystemTime(new Date('2026-11-23T23:59:00+08:00'));
    await page.goto('/review/?now=1');
    await turn(page);
    await rate(page, '忘了');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('已撤销，重新选一次。')).toBeVisible();
    await page.clock.setSystemTime(new Date('2026-11-24T00:01:00+08:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('过了零点，已按新的一天重新排好。')).toBeVisible();
    await expect(page.getByText(/已复习 0 张，还剩 \d 张/)).toBeVisible();
  });

  test('a question answered before midnight, or under a clock that was ahead, is answered', async ({ page }) => {
    const question = [{ days: 10, answered: ['depot-judge-rack', 0] as [string, number] }];
    const newDay = page.getByText('过了零点，已按新的一天重新排好。');
    const next = page.getByRole('button', { name: '下一张' });
    await arrive(page, '半', question);
    await page.clock.setSystemTime(new Date('2026-11-23T23:59:00+08:00'));
    await page.goto('/review/?now=1');
    await answerShown(page, 'right');
    await expect(next).toBeVisible();
    await page.clock.setSystemTime(new Date('2026-11-24T00:01:00+08:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(newDay).toBeVisible();
    await expect(next).toBeVisible();
    // The record keeps the year to come as its last time; the clock is put right afterwards.
    await arrive(page, '钟', question);
    await page.clock.setSystemTime(new Date('2027-11-23T09:00:00+08:00'));
    await page.goto('/chapters/depot/');
    await page.goto('/practice/?point=depot-gate');
    await answerShown(page, 'right');
    await page.clock.setSystemTime(morning);
    await page.goto('/review/?now=1');
    await expect(form(page).locator('legend')).toContainText('判断');
    await answerShown(page, 'wrong');
    await next.click();
    await expect(position(page)).toContainText('刚才没答对，再来一次');
    await answerShown(page, 'right');
    await next.click();
    await expect(done(page)).toBeVisible();
  });

  test('in English it is all there too', async ({ page }) => {
    await arrive(page, 'en', learned);
    await page.goto('/en/review/');
    await page.goto('/en/review/?now=1');
    while (!(await form(page).isVisible())) {
      await expect(card(page).or(form(page))).toBeVisible();
      if (await card(page).isVisible()) await page.getByRole('button', { name: 'Skip' }).click();
    }
    await expect(page.getByText('Questions that have no translation yet are asked in Chinese.')).toBeVisible();
    await page.goto('/en/review/');
    await expect(page.getByText(/Due today: 4 \(questions: 2, term cards: 2\)/)).toBeVisible();
    await fits(page);
    await page.goto('/en/practice/');
    await expect(page.getByRole('heading', { name: 'Weakest points' })).toBeVisible();
    await fits(page);
  });
});
