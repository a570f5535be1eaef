import { expect, test } from '../support/browser-test.ts';
import { keyboard } from './steps.ts';
import { answerShown, arrive, fits, form, morning } from './study-steps.ts';

test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });
test.beforeEach(({ context }) => context.clock.install({ time: morning }));

const chapter = '/practice/?chapter=depot';

test.describe('practice', () => {
  test('a chapter is practised to its end, which says what was right, what moved and what to read again', async ({
    page,
  }) => {
    await page.goto('/quizzes/');
    await page.getByRole('main').getByRole('link', { name: '练习', exact: true }).click();
    await expect(page.getByText('现在没有薄弱的点')).toBeVisible();
    await page.getByRole('link', { name: '练这一章（7 题）' }).click();
    await expect(page).toHaveTitle(/第 1 站：仓库/);
    for (let n = 1; n <= 7; n += 1) {
      await expect(page.getByRole('heading', { name: `第 ${n} 题，共 7 题` })).toBeVisible();
      if (n === 7) {
        await page.getByRole('button', { name: '看小结' }).click();
        break;
      }
      await answerShown(page, n === 1 ? 'wrong' : 'right');
      await fits(page);
      await page.getByRole('button', { name: '下一题' }).click();
    }
    await expect(page.getByRole('heading', { name: '这一次练完了' })).toBeFocused();
    await expect(page.getByText('共 7 题，一次答对 5 题，最后答对 5 题。 跳过了 1 题。')).toBeVisible();
    const moved = page.locator('.study-moved li');
    await expect(moved).toHaveCount(3);
    await expect(moved.first()).toContainText(/一次答对 (0\/[1-4]|1\/[2-4]|2\/[34]|3\/4) 题/);
    await expect(moved.last()).toContainText(/还没学 → (学习中|比较熟|掌握)/);
    await expect(page.getByRole('heading', { name: '建议回看' })).toBeVisible();
    await expect(page.locator('.study-reread li').first()).toContainText('1 题没有一次答对');
    await fits(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: '这一次练完了' })).toBeVisible();
    await page.getByRole('button', { name: '再练一轮' }).click();
    await expect(page.getByRole('heading', { name: '第 1 题，共 7 题' })).toBeVisible();
  });

  test('a point whose questions went wrong is not said to have come on', async ({ page }) => {
    await page.goto('/practice/?point=depot-gate');
    await answerShown(page, 'wrong');
    await page.getByRole('button', { name: '下一题' }).click();
    await answerShown(page, 'wrong');
    await page.getByRole('button', { name: '看小结' }).click();
    await expect(page.locator('.study-moved li')).toHaveText(/^门岗\s*一次答对 0\/2 题\s*学习中，还不稳$/);
    await expect(page.locator('.study-reread li')).toHaveText(/^门岗\s*2 题没有一次答对$/);
  });

  test('a question stands under the styles of its kind', async ({ page }) => {
    await page.goto('/practice/?point=depot-gate');
    await expect(page.locator('.study [data-kind] > .question')).toBeVisible();
    await expect(page.locator('.study [data-kind]')).toHaveAttribute('data-kind', /^(single-choice|true-false)$/);
  });

  test('questions without a translation say so on the English page, and there alone', async ({ page }) => {
    const note = page.getByText('Questions that have no translation yet are asked in Chinese.');
    await page.goto(`/en${chapter}`);
    await expect(form(page)).toBeVisible();
    await expect(note).toBeVisible();
    await fits(page);
    await page.goto(chapter);
    await expect(form(page)).toBeVisible();
    await expect(page.locator('.study .notice-inline')).toHaveCount(0);
  });

  test('a wrong answer may be put right; the sum tells first from last', async ({ page }) => {
    await page.goto('/practice/?point=depot-gate');
    await answerShown(page, 'wrong');
    await answerShown(page, 'right');
    await page.getByRole('button', { name: '下一题' }).click();
    await answerShown(page, 'right');
    await page.getByRole('button', { name: '看小结' }).click();
    await expect(page.getByText('共 2 题，一次答对 1 题，最后答对 2 题。')).toBeVisible();
  });

  test('a reload in the middle comes back to the same question, with the answers before it', async ({ page }) => {
    await page.goto(chapter);
    await answerShown(page, 'right');
    await page.getByRole('button', { name: '下一题' }).click();
    await expect(page.getByRole('heading', { name: '第 2 题，' })).toBeVisible();
    const stem = await form(page).locator('legend').innerText();
    await page.reload();
    await expect(page.getByText('接着上次没练完的。')).toBeVisible();
    await expect(page.getByRole('heading', { name: '第 2 题，' })).toBeVisible();
    await expect(form(page).locator('legend')).toHaveText(stem);
    await expect(page.getByRole('button', { name: '第 1 题，答对了' })).toBeVisible();
    await page.getByRole('button', { name: '重新抽题' }).click();
    await expect(page.getByRole('button', { name: '第 1 题，还没答' })).toBeVisible();
  });

  test('the weakest come first, for this learner alone', async ({ page }) => {
    await arrive(page, '弱', [
      { days: 3, answered: ['depot-single-gate', 1] },
      { days: 3, answered: ['depot-judge-gate', 1] },
      { days: 2, answered: ['depot-judge-rack', 0] },
    ]);
    await page.goto('/practice/');
    await expect(page.locator('.study-weak li').first()).toContainText('货架');
    await expect(page.locator('.study-weak li').first()).toContainText('学习中');
    await page.getByRole('link', { name: '从最薄弱的练起' }).click();
    await expect(form(page).locator('legend')).toContainText('判断三');
    await arrive(page, '新', [{ days: 1, read: 'depot/dock' }]);
    await page.goto('/practice/?weak=1');
    await expect(form(page).locator('legend')).toContainText(/多选二|单选四/);
  });

  test('another learner, come in another tab, finds nothing of the one before', async ({ page, context }) => {
    await page.goto(chapter);
    await answerShown(page, 'right');
    await page.getByRole('button', { name: '下一题' }).click();
    const other = await context.newPage();
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(other.getByText('已换成一份空的记录')).toBeVisible();
    await page.bringToFront();
    await expect(page.getByRole('heading', { name: '第 1 题，' })).toBeVisible();
    await expect(page.getByRole('button', { name: /答对了/ })).toHaveCount(0);
  });

  test('works by keyboard alone', async ({ page }) => {
    const hands = keyboard(page);
    await page.goto('/practice/');
    await expect(page.getByRole('heading', { name: '按章、按知识点' })).toBeVisible();
    await hands.press(page.getByRole('link', { name: '月台' }));
    for (const name of ['下一题', '看小结']) {
      await expect(form(page)).toBeVisible();
      const stem = await form(page).locator('legend').innerText();
      const options = stem.startsWith('多选') ? form(page).getByLabel(/对二/) : form(page).getByLabel(/对四/);
      if (stem.startsWith('单选')) await hands.choose(options);
      else
        for (const option of await options.all()) {
          for (let step = 0; step < 60; step += 1) {
            if (await option.evaluate((element) => element === document.activeElement)) break;
            await page.keyboard.press('Tab');
          }
          await page.keyboard.press('Space');
        }
      await hands.press(form(page).getByRole('button', { name: '提交' }));
      await expect(form(page).getByRole('status')).toContainText('答对了');
      await hands.press(page.getByRole('button', { name }));
    }
    await expect(page.getByText('全部一次答对。')).toBeVisible();
  });

  test('an address that names nothing says so, and leads on', async ({ page }) => {
    await page.goto('/practice/?chapter=nowhere');
    await expect(page.getByText('没有这个练习')).toBeVisible();
    await page.getByRole('link', { name: '选别的练' }).click();
    await expect(page.getByRole('heading', { name: '按章、按知识点' })).toBeVisible();
  });

  test('data that do not come are fetched again on demand', async ({ page }) => {
    await page.route('**/practice/depot.json', (route) => route.abort());
    await page.goto(chapter);
    await expect(page.getByText('没能取到题目')).toBeVisible();
    await page.unroute('**/practice/depot.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(form(page)).toBeVisible();
  });

  test('the record leads from a point to its practice', async ({ page }) => {
    await arrive(page, '练', [{ days: 1, answered: ['depot-judge-rack', 0] }]);
    await page.getByRole('link', { name: '练习：货架' }).click();
    await expect(page.locator('.study-title')).toHaveText('货架');
  });
});
