import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { answer, card, choice, handIn, next, orderOf, paper, quiz, sit, start } from './quiz-steps.ts';

// tests/sites/quiz: seven questions whose options say 对 or 错 of themselves.
test.use({ site: 'quiz', viewport: { width: 360, height: 780 } });

test.describe('practice', () => {
  test('a right answer opens the other options’ feedback; again, the options stand in another order', async ({
    page,
  }) => {
    await page.goto(quiz);
    const form = card(page, '单选一');
    const first = await orderOf(form);
    await handIn(form, ['对一'], '答对了');
    await expect(form.getByText('上架在最后。')).toBeHidden();
    await form.getByRole('button', { name: '看看其他选项错在哪里' }).click();
    await expect(form.getByText('上架在最后。')).toBeVisible();
    await form.getByRole('button', { name: '再做一次' }).click();
    await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await orderOf(form)).not.toBe(first);
    await page.reload();
    expect(await orderOf(form)).toBe(first);
  });

  test('partly right: the points, the formula with my figures, and not a word of what I missed', async ({ page }) => {
    await page.goto(quiz);
    const form = card(page, '多选二');
    await form.getByText('多选题：对的加分，错的扣分').click();
    await expect(form.getByText('得分率 =（选对的个数 − 选错的个数）÷ 正确选项的个数')).toBeVisible();
    await handIn(form, ['卸货', '点数', '做饭'], '部分正确');
    const status = form.getByRole('status');
    await expect(status).toContainText('得 0.33 / 1 分');
    await expect(status).toContainText('选对 2 项，选错 1 项，漏选 1 项。');
    await expect(status).toContainText('（2 − 1）÷ 3 = 0.33');
    await expect(status).toContainText('月台不能生火。');
    await expect(form.locator('[data-mark="wrong"]')).toHaveText(/做饭/);
    await expect(choice(form, '签收')).not.toHaveAttribute('data-mark');
    await expect(form.getByText('签收在月台。')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '第 2 题，部分正确' })).toBeVisible();
    await choice(form, '做饭').click();
    await choice(form, '签收').click();
    await form.getByRole('button', { name: '提交' }).click();
    await expect(status).toContainText('答对了');
  });

  test('the numbers know earlier answers before their questions come near, and lead to them', async ({ page }) => {
    await page.goto(quiz);
    await handIn(card(page, '单选七'), ['错七：最里面'], '还不对');
    await page.goto(quiz);
    const link = page.getByRole('link', { name: '第 7 题，没答对' });
    await expect(link).toBeVisible();
    await link.click();
    await expect(card(page, '单选七')).toBeInViewport();
    const height = await link.evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
  });

  test('the strip of numbers marks the question being read and keeps it in sight', async ({ page }) => {
    await page.goto(quiz);
    await card(page, '判断六').evaluate((form) => scrollBy(0, form.getBoundingClientRect().top - innerHeight / 4));
    const link = page.locator('.numbers [aria-current]');
    await expect(link).toHaveText('6');
    await expect(link).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: '第 1 题，还没答' })).not.toBeInViewport({ ratio: 1 });
  });

  test('the verdict is told when the answer stands in the record, not before', async ({ page }) => {
    await page.addInitScript(() => {
      const times: Record<string, number> = {};
      Object.assign(window, { times });
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === 'events')
          this.transaction.addEventListener('complete', () => (times['written'] = performance.now()));
        return put.apply(this, args);
      };
      new MutationObserver(() => {
        if (document.querySelector('.feedback strong')) times['told'] ??= performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(quiz);
    await handIn(card(page, '单选一'), ['对一'], '答对了');
    const { written, told } = await page.evaluate(() => (window as unknown as { times: Record<string, number> }).times);
    expect(written).toBeLessThanOrEqual(told ?? 0);
  });
});

test.describe('a test', () => {
  test('by keyboard alone, from the switch to the result', async ({ page }) => {
    test.setTimeout(60_000);
    const tabTo = async (target: Locator): Promise<void> => {
      await expect(target).toBeVisible();
      for (let step = 0; step < 60; step += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${target}`);
    };
    await page.goto(quiz);
    await tabTo(page.getByRole('navigation', { name: '做题方式' }).getByRole('link', { name: '测验' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: '开始测验' }));
    await page.keyboard.press('Enter');
    for (let n = 1; n <= 7; n += 1) {
      await expect(page.getByRole('heading', { name: `第 ${n} 题，共 7 题` })).toBeFocused();
      await tabTo(paper(page).locator('input').first());
      await page.keyboard.press('Space');
      if (n === 7) break;
      await tabTo(page.getByRole('button', { name: '下一题' }));
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.sheet-title')).toContainText('已答 7/7 题');
    await tabTo(page.getByRole('button', { name: '交卷' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^测验结果：/ })).toBeFocused();
    await page.goBack();
    await expect(card(page, '单选一')).toBeVisible();
  });

  test('a reload in the middle goes on at the same question with all answers, flags and the number', async ({
    page,
  }) => {
    await start(page, '４８２１');
    await answer(page);
    await page.getByRole('button', { name: '标记' }).click();
    await next(page, 2);
    const stem = await answer(page, 'partly');
    const marked = await paper(page).locator('input:checked').count();
    await expect(page.getByText('已自动保存')).toBeVisible();
    await page.reload();
    await expect(paper(page).locator('legend')).toHaveText(stem);
    await expect(paper(page).locator('input:checked')).toHaveCount(marked);
    await expect(page.getByRole('button', { name: '第 1 题，已答、已标记' })).toBeVisible();
    await expect(page.getByText('卷号 4821')).toBeVisible();
    await expect(page).toHaveURL(/mode=test&seed=4821/);
  });

  test('without a network at the hand-in nothing is lost, and trying again works', async ({ page, context }) => {
    await start(page);
    await answer(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: '交卷' }).click();
    await expect(page.getByText('还有 6 题没答')).toBeVisible();
    await page.getByRole('button', { name: '继续答题' }).click();
    await expect(page.getByRole('heading', { name: '第 2 题，共 7 题' })).toBeFocused();
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('button', { name: '仍然交卷' }).click();
    await expect(page.getByRole('alert')).toContainText('答案都还在');
    await context.setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('heading', { name: /^测验结果：/ })).toBeVisible();
    await page.goto('/progress/');
    await expect(page.getByText('交卷：仓库')).toHaveCount(1);
    await expect(page.getByText('答了一道题', { exact: false })).toHaveCount(1);
  });

  test('the result adds up, the review explains every option and leads to the very section', async ({ page }) => {
    await start(page, '7');
    await sit(page, (stem) =>
      stem.startsWith('多选五')
        ? 'partly'
        : stem.startsWith('单选四')
          ? 'wrong'
          : stem.startsWith('判断六')
            ? 'blank'
            : 'right',
    );
    await page.getByRole('button', { name: '仍然交卷' }).click();
    await expect(page.getByRole('heading', { name: /^测验结果：5\s\/\s8\s分（63%）$/ })).toBeVisible();
    const reviewed = page.locator('[data-reviewed]:visible');
    await expect(reviewed.locator('legend')).toHaveText([/单选四/, /多选五/]);
    const partly = page.locator('[data-reviewed=depot-several-rack]');
    await expect(partly).toContainText('部分正确，得 1 / 2 分');
    await expect(partly).toContainText('1 −（1 + 1）÷ 4 = 0.5');
    for (const why of ['品名要对。', '数量要对。', '与天气无关。', '与心情无关。'])
      await expect(partly.getByText(why)).toBeVisible();
    await page.getByText('答对的 4 题').click();
    await expect(page.locator('[data-reviewed]:visible')).toHaveCount(6);
    await partly.getByRole('link', { name: '回到课文：货架' }).click();
    await expect(page).toHaveURL(/\/chapters\/depot\/#rack$/);
    await page.goto(`${quiz}?mode=test`);
    await expect(page.getByText(/上次测验：.+，5 \/ 8 分/)).toBeVisible();
  });

  test('one number gives one paper, another number another', async ({ page }) => {
    const read = async (seed: string): Promise<string> => {
      await start(page, seed);
      const seen: string[] = [];
      for (let at = 0; at < 7; at += 1) {
        seen.push(await paper(page).locator('legend').innerText(), await orderOf(paper(page)));
        if (at < 6) await next(page, at + 2);
      }
      await answer(page);
      await page.getByRole('button', { name: '交卷' }).click();
      await page.getByRole('button', { name: '仍然交卷' }).click();
      await expect(page.getByRole('heading', { name: /^测验结果：/ })).toBeVisible();
      return seen.join('\n');
    };
    const first = await read('4821');
    expect(await read('4821')).toBe(first);
    expect(await read('4822')).not.toBe(first);
  });

  test('what went wrong can be practised alone', async ({ page }) => {
    await start(page);
    await sit(page, (stem) => (stem.startsWith('判断') ? 'wrong' : 'right'));
    await page.getByRole('link', { name: '只练错的几题' }).click();
    await expect(page.getByText('只练上次没有全对的 2 题。')).toBeVisible();
    await expect(page.locator('.quiz .question:visible')).toHaveCount(2);
    await handIn(card(page, '判断三'), ['对'], '答对了');
    await expect(page.locator('.quiz .question:visible')).toHaveCount(2);
    await page.getByRole('link', { name: '显示全部题目' }).click();
    await expect(page.locator('.quiz .question:visible')).toHaveCount(7);
  });

  test('a link with another number asks before it replaces a paper half done', async ({ page }) => {
    await start(page, '11');
    await answer(page);
    await expect(page.getByText('已自动保存')).toBeVisible();
    await page.goto(`${quiz}?mode=test&seed=12`);
    await expect(page.getByText('卷号 11 的测验还没交，已答 1 题。')).toBeVisible();
    await page.getByRole('button', { name: '接着做' }).click();
    await expect(page.getByText('卷号 11')).toBeVisible();
  });

  test('another learner who takes over in another tab sees no answer of the first', async ({ page, context }) => {
    await start(page);
    await answer(page);
    await expect(page.getByText('已自动保存')).toBeVisible();
    const other = await context.newPage();
    await other.goto('/progress/');
    await other.getByRole('button', { name: '换一位同学' }).click();
    await expect(page.getByRole('button', { name: '开始测验' })).toBeVisible();
    await page.getByRole('button', { name: '开始测验' }).click();
    await expect(page.locator('.sheet-title')).toContainText('已答 0/7 题');
  });

  test('where nothing can be stored the test works and says that it is not kept', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await start(page);
    await answer(page);
    await expect(page.getByText('浏览器不允许保存：关掉这个页面')).toBeVisible();
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('button', { name: '仍然交卷' }).click();
    await expect(page.getByText('这次的结果没能写入记录')).toBeVisible();
  });
});

const states: Record<string, (page: Page) => Promise<void>> = {
  'practice, marked': async (page) => {
    await page.goto(quiz);
    await handIn(card(page, '单选一'), ['对一'], '答对了');
    await page.getByRole('button', { name: '看看其他' }).click();
    await handIn(card(page, '多选二'), ['卸货', '做饭'], '还不对');
  },
  start: async (page) => {
    await page.goto(`${quiz}?mode=test`);
    await expect(page.getByRole('button', { name: '开始测验' })).toBeVisible();
  },
  'blanks asked about': async (page) => {
    await start(page);
    await answer(page);
    await page.getByRole('button', { name: '标记' }).click();
    await page.getByRole('button', { name: '交卷' }).click();
    await expect(page.getByText('还有 6 题没答')).toBeVisible();
  },
  result: async (page) => {
    await start(page);
    await sit(page, (stem) => (stem.startsWith('单选') ? 'right' : 'partly'));
    await page.getByText('答对的 3 题').click();
  },
};
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, open] of Object.entries(states)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await open(page);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    });
  }
}

test('a chapter that is a draft says so', async ({ page }) => {
  await page.goto('/chapters/depot/');
  await expect(page.getByText('本章还在编写')).toBeVisible();
});
