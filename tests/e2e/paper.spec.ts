import { expect, test } from '../support/browser-test.ts';
import { answer, next, paper, quiz, sit, start } from './quiz-steps.ts';

// What becomes of one paper in several tabs, and after it was handed in. tests/sites/quiz.
test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });

test('two tabs on one paper keep the answers of both; handed in here, it is closed there', async ({
  context,
  page,
}) => {
  await start(page, '2026');
  const other = await context.newPage();
  await other.goto(`${quiz}?mode=test&seed=2026`);
  await expect(paper(other)).toBeVisible();
  await answer(other);
  await next(other, 2);
  await answer(other);
  await expect(other.getByText('已答 2/7 题')).toBeVisible();

  await next(page, 2);
  await next(page, 3);
  await answer(page);
  await expect(page.getByText('已答 3/7 题')).toBeVisible();
  await page.getByRole('button', { name: '交卷' }).click();
  await page.getByRole('button', { name: '仍然交卷' }).click();
  await expect(page.getByRole('heading', { name: /^测验结果：/ })).toBeVisible();

  await other.getByRole('button', { name: '下一题' }).click();
  await expect(other.getByText('已经在别的标签页里交了')).toBeVisible();
  await other.goto('/progress/');
  await expect(other.getByText('交卷：仓库')).toHaveCount(1);
  await expect(other.getByText('答了一道题')).toHaveCount(3);
});

test('from the review into the text and back, the review is there; so it is from the start screen', async ({
  page,
}) => {
  await start(page, '5');
  await sit(page, () => 'wrong');
  const result = page.getByRole('heading', { name: /^测验结果：/ });
  await expect(result).toBeVisible();
  const sum = await result.innerText();
  await page
    .getByRole('link', { name: /^回到课文/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/chapters\/depot\/#/);
  await page.goBack();
  await expect(result).toHaveText(sum);
  await page.goto(`${quiz}?mode=test`);
  await page.getByRole('button', { name: '看这次的解析' }).click();
  await expect(result).toHaveText(sum);
});
