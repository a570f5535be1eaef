import type { Locator, Page } from '@playwright/test';
import { answerKind, finger } from '../support/answer-kind.ts';
import { expect, test } from '../support/browser-test.ts';

// Ways of testing oneself, in the address: how sure one was, what further tries cost. tests/sites/kinds.
const quiz = '/quizzes/yard/';
test.use({ site: 'kinds', viewport: { width: 360, height: 780 } });

/** Scrolls to a question of the open page and waits until it has come to life. */
async function open(page: Page, id: string): Promise<Locator> {
  const form = page.locator(`#${id} .question`);
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: '提示' })).toBeEnabled();
  return form;
}
const sure = (form: Locator, level: RegExp): Locator => form.getByRole('radio', { name: level });

test('the certainty of an answer is asked first, told after, and summed up', async ({ page }) => {
  await page.goto(quiz);
  await page.getByText('自测方式').click();
  await page.getByLabel('说出把握').check();
  await page.getByLabel('重试扣分').selectOption({ label: '每多试一次扣 25%' });
  await expect(page).toHaveURL(/certainty=1&penalty=25/);
  const single = await open(page, 'yard-single');
  await single.getByRole('radio', { name: /先离场/ }).check();
  await expect(single.getByRole('button', { name: '提交' })).toBeDisabled();
  await single.getByRole('radio', { name: /^很有把握/ }).check();
  await single.getByRole('button', { name: '提交' }).click();
  await expect(single.getByText('很有把握：记 −6 分')).toBeVisible();
  // The second try costs, and is not asked about.
  await single.getByRole('radio', { name: /先登记/ }).check();
  await expect(single.getByRole('group', { name: '你有多大把握？' })).toHaveCount(0);
  await single.getByRole('button', { name: '提交' }).click();
  await expect(single.getByText('各次折算：0，1 − 0.25。取最高的（最低为 0），得分率 0.75。')).toBeVisible();
  const judgement = await open(page, 'yard-true-false');
  await judgement.getByRole('radio', { name: '对', exact: true }).check();
  await judgement.getByRole('radio', { name: /^比较有把握/ }).check();
  await judgement.getByRole('button', { name: '提交' }).click();
  await expect(judgement.getByText('比较有把握：记 +2 分')).toBeVisible();
  const result = page.getByRole('status', { name: '自测结果' });
  // Accuracy 1/2; average (−6 + 2)/2 = −2; best single level: 1, with 0.5; bonus 0.1 × (−2 − 0.5).
  await expect(result).toContainText('正确率 50%，加成 −25%，合计 25%');
  await expect(result.getByRole('link', { name: '第 1 题' })).toBeVisible();
  await expect(result).toContainText('1.8 / 2 分');
  await page.reload();
  await expect(page.getByRole('status', { name: '自测结果' })).toContainText('合计 25%');
});

test('how sure one said to be survives a reload, and no longer changes once the model answer is seen', async ({
  page,
}) => {
  await page.goto(`${quiz}?certainty=1`);
  let form = await open(page, 'yard-short');
  await form.getByRole('textbox').fill('稍等');
  await sure(form, /^不太有把握/).check();
  await page.reload();
  form = await open(page, 'yard-short');
  await expect(sure(form, /^不太有把握/)).toBeChecked();
  await form.getByRole('button', { name: '提交' }).click();
  await expect(form.getByText('参考答案', { exact: true })).toBeVisible();
  await form.getByRole('button', { name: '改我的答案' }).click();
  await expect(sure(form, /^不太有把握/)).toBeChecked();
  await expect(sure(form, /^很有把握/)).toBeDisabled();
  await form.getByRole('button', { name: '提交' }).click();
  await form.getByRole('button', { name: '完成自评' }).click();
  await expect(form.getByText('不太有把握：记 0 分')).toBeVisible();
  // Told once, it is asked anew for the next round.
  await page.reload();
  form = await open(page, 'yard-short');
  await form.getByRole('textbox').fill('稍等');
  await expect(sure(form, /^不太有把握/)).toHaveCount(0);
});

test('the address’s penalty is the one shown, can be switched off, and a case counts with all its points', async ({
  page,
}) => {
  await page.goto(`${quiz}?penalty=33`);
  const penalty = page.getByLabel('重试扣分');
  await expect(penalty).toHaveValue('33');
  await answerKind(await open(page, 'yard-case'), 'case', finger());
  await expect(page.getByRole('status', { name: '自测结果' })).toContainText('3 / 3 分（做过的 1 题');
  await penalty.selectOption({ label: '不扣' });
  await expect(page).toHaveURL(/yard\/$/);
  await expect(page.getByRole('status', { name: '自测结果' })).toHaveCount(0);
});

test('a test leaves such ways aside and says so; a paper number that is none is refused', async ({ page }) => {
  await page.goto(`${quiz}?mode=test&certainty=1&seed=abc`);
  await expect(page.getByText('只用于练习，测验里不用')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('卷号是 1 到 9 位数字');
});

test('on paper stands the quiz as it came, whatever was answered', async ({ page }) => {
  await page.goto(quiz);
  for (const [id, kind] of [
    ['yard-single', 'single-choice'],
    ['yard-fill-in', 'fill-in'],
    ['yard-ordering', 'ordering'],
  ] as const)
    await answerKind(await open(page, id), kind, finger());
  await page.emulateMedia({ media: 'print' });
  const seen = () =>
    page.evaluate(() => ({
      checked: [...document.querySelectorAll('.quiz input:checked')].filter((input) => input.checkVisibility()).length,
      typed: [...document.querySelectorAll<HTMLInputElement>('.quiz input[type=text]')].filter(
        (input) => input.checkVisibility() && input.value !== '',
      ).length,
      signs: [...document.querySelectorAll('.quiz .sign')].filter((sign) => sign.checkVisibility()).length,
      questions: [...document.querySelectorAll('.quiz > li')].filter((item) => item.checkVisibility()).length,
    }));
  expect(await seen()).toMatchObject({ checked: 1, questions: 11 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await seen()).toEqual({ checked: 0, typed: 0, signs: 0, questions: 11 });
  const order = (list: string) =>
    page.evaluate(
      (css) => [...document.querySelectorAll(css)].map((row) => row.getAttribute('data-item')).join(),
      list,
    );
  expect(await order('.quiz:not([hidden]) #yard-ordering [data-item]')).not.toBe(
    await order('.quiz[hidden] #yard-ordering [data-item]'),
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await seen()).toMatchObject({ checked: 1, questions: 11 });
});
