import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type Kind, kinds } from '#src/questions/kind.ts';
import { answerKind, giveAnswer, idOf } from '../support/answer-kind.ts';
import { expect, test } from '../support/browser-test.ts';

// Every kind of question in every state it can be in, at a phone's width, light and dark (tests/sites/kinds).
test.use({ site: 'kinds', viewport: { width: 360, height: 780 } });
const quiz = '/quizzes/yard/';
const card = (page: Page, kind: Kind): Locator => page.locator(`#${idOf[kind]} .question`);

async function wake(page: Page): Promise<void> {
  for (const kind of kinds) {
    await card(page, kind).scrollIntoViewIfNeeded();
    await expect(card(page, kind).getByRole('button', { name: '提示' })).toBeEnabled();
  }
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Answers that earn less than everything, one for each kind but own words. */
async function answerBadly(page: Page): Promise<void> {
  await card(page, 'single-choice')
    .getByRole('radio', { name: /先离场/ })
    .check();
  for (const name of [/过磅/, /游泳/]) await card(page, 'multiple-choice').getByRole('checkbox', { name }).check();
  await card(page, 'true-false').getByRole('radio', { name: '错' }).check();
  await card(page, 'fill-in').getByLabel('第 1 空').fill('潜力');
  await card(page, 'fill-in').getByLabel('第 2 空').fill('一般');
  await card(page, 'numeric').getByLabel(/答案/).fill('3');
  await card(page, 'matching').getByRole('radiogroup', { name: '门岗' }).getByRole('radio', { name: /卸货/ }).check();
  await card(page, 'ordering').getByRole('button', { name: '顺序就是这样' }).click();
  await card(page, 'categorising')
    .getByRole('radiogroup', { name: '过磅' })
    .getByRole('radio', { name: '场外' })
    .check();
  await card(page, 'case')
    .getByRole('radio', { name: /高速路况/ })
    .check();
  for (const kind of kinds)
    if (kind !== 'short-answer') await card(page, kind).getByRole('button', { name: '提交' }).click();
  await expect(
    card(page, 'case')
      .getByText(/还不对/)
      .last(),
  ).toBeVisible();
}

const states: Record<string, (page: Page) => Promise<void>> = {
  'as they open': async (page) => wake(page),
  'answered badly': async (page) => {
    await wake(page);
    await answerBadly(page);
  },
  'answered right, and all revealed': async (page) => {
    await wake(page);
    for (const kind of kinds) {
      await answerKind(card(page, kind), kind);
      await card(page, kind)
        .getByRole('button', { name: /看讲解|看看其他/ })
        .click();
    }
  },
  'while own words are marked': async (page) => {
    await wake(page);
    await giveAnswer(card(page, 'short-answer'), 'short-answer');
    await giveAnswer(card(page, 'case'), 'case');
  },
  'with certainty asked for': async (page) => {
    await page.goto(`${quiz}?certainty=1&penalty=25`);
    await wake(page);
    await card(page, 'single-choice')
      .getByRole('radio', { name: /先离场/ })
      .check();
    await card(page, 'single-choice')
      .getByRole('radio', { name: /^很有把握/ })
      .check();
    await card(page, 'single-choice').getByRole('button', { name: '提交' }).click();
    await expect(card(page, 'single-choice').getByText(/记 −6 分/)).toBeVisible();
  },
  'on a test paper and its result': async (page) => {
    await page.goto(`${quiz}?mode=test&seed=7`);
    await page.getByRole('button', { name: '开始测验' }).click();
    for (let n = 1; n < 11; n += 1) {
      await expect(page.getByRole('heading', { name: `第 ${n} 题，` })).toBeVisible();
      expect(await findings(page)).toEqual([]);
      const form = page.locator('.test-paper form');
      if ((await form.getByRole('radio').count()) > 0) await form.getByRole('radio').first().check();
      else if ((await form.getByRole('textbox').count()) > 0) await form.getByRole('textbox').first().fill('15');
      if (n < 11) await page.getByRole('button', { name: '下一题' }).click();
    }
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('button', { name: '仍然交卷' }).click();
    await expect(page.getByRole('button', { name: '完成自评' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: '先不评' }).click();
    await expect(page.getByRole('heading', { name: /测验结果/ })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every kind of question, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, reach] of Object.entries(states)) {
      test(`axe finds nothing ${name}`, async ({ page }) => {
        test.slow();
        await page.goto(quiz);
        await reach(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('no kind is cut off, open or answered', async ({ page }) => {
    test.slow();
    await page.goto(quiz);
    await wake(page);
    const over = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await answerBadly(page);
    expect(await over()).toBeLessThanOrEqual(0);
  });
});
