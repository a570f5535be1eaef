import { expect, test } from '../support/browser-test.ts';
import { arrive, fits, morning } from './study-steps.ts';

test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });
test.beforeEach(({ context }) => context.clock.install({ time: morning }));

const sections = ['gate', 'dock', 'rack'].map((id) => ({ days: 3, read: `depot/${id}` }));
const questions = [
  'depot-single-gate',
  'depot-several-dock',
  'depot-judge-rack',
  'depot-single-dock',
  'depot-several-rack',
  'depot-judge-gate',
  'depot-single-rack',
];
const answeredOn = (days: number) => questions.map((id) => ({ days, answered: [id, 1] as [string, number] }));
const rated = ['seal-number', 'cross-dock'].map((id) => ({ days: 0, term: [id, 4] as [string, number] }));

test.describe('what home offers next', () => {
  test('is the section read last while there are more, and its quiz once all are read', async ({ page }) => {
    await arrive(page, '半', sections.slice(0, 2));
    await page.goto('/');
    await expect(page.locator('[data-continue]')).toHaveText('继续：月台');
    await expect(page.locator('[data-start]')).toBeHidden();
    await arrive(page, '全', [...sections, { days: 2, answered: ['depot-single-gate', 1] }]);
    await page.goto('/');
    await page.getByRole('link', { name: '接着做测验：仓库' }).click();
    await expect(page).toHaveURL(/\/quizzes\/depot\/$/);
  });

  test('is what is due once the quiz is answered too, as the one thing to do', async ({ page }) => {
    await arrive(page, '旧', [...sections, ...answeredOn(3)]);
    await page.goto('/');
    const due = page.getByRole('link', { name: /^今天复习 \d+ 张/ });
    await expect(due).toHaveCount(1);
    await expect(due).toHaveClass(/primary/);
    await expect(page.locator('.road-head .primary:visible')).toHaveCount(1);
    await fits(page);
    await due.click();
    await expect(page).toHaveURL(/\/review\/$/);
  });

  test('is practice when all is answered and nothing is due', async ({ page }) => {
    await arrive(page, '闲', [...sections, ...answeredOn(0), ...rated]);
    await page.goto('/');
    await expect(page.locator('[data-due]')).toBeHidden();
    await page.getByRole('link', { name: '去练习' }).click();
    await expect(page).toHaveURL(/\/practice\/$/);
  });
});
