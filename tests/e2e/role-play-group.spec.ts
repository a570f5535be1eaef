import type { Locator, Page } from '@playwright/test';
import { contentRoot } from '../../src/authoring/index.ts';
import { readScenarios } from '../../src/authoring/scenarios.ts';
import { expect, test } from '../support/browser-test.ts';

// The role-play in groups of three: a card for the customer, a sheet for the observer, on phones and on paper.
const group = '/simulations/role-play/shunda-electrician/group/';
const phone = { width: 360, height: 780 };

const scenarios = async () => (await readScenarios(contentRoot(), [])).rolePlay.map(({ value }) => value);
/** Pages of a PDF that Chromium made. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const paper = async (page: Page): Promise<number> => pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

const open = async (page: Page, part: number): Promise<void> => {
  await page.getByText('这一轮我当客户，打开').click();
  await page.getByText(`第 ${part} 段：第 ${part} 轮的客户打开`).click();
};
const fact = (page: Page, name: string): Locator => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const plus = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}\\s*\\d+$`) });
const minus = (page: Page, name: string): Locator => page.getByRole('button', { name: `${name}，减一笔` });

test.describe('the lesson', () => {
  test('teachers find it, and it leads to the three sheets and to the scenario', async ({ page }) => {
    await page.goto('/teach/');
    await expect(page.getByRole('heading', { name: '三人一组的实训：探寻客户需求' })).toBeVisible();
    await page.locator('main').getByRole('link', { name: '顺达物流缺一名电工' }).click();
    await expect(page).toHaveURL(group);
    await expect(page.getByRole('row', { name: /^复盘 18 68–86/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^甲 顾问 客户 观察员$/ })).toBeVisible();
    for (const [name, place] of [
      ['顾问单', 'consultant/'],
      ['客户卡', 'customer/'],
      ['观察员表', 'observer/'],
    ] as const)
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', `${group}${place}`);
    await page.getByRole('link', { name: '到情景里去谈' }).click();
    await page.getByRole('link', { name: '三人一组上课用：客户卡与观察员表' }).click();
    await expect(page).toHaveURL(group);
  });

  test('nothing but the customer’s card holds what the customer hides', async ({ page }) => {
    for (const { id, facts, clues, statement } of await scenarios()) {
      const hidden = [
        ...facts.filter(({ depth }) => depth !== 'stated').flatMap(({ note, tells }) => [note, ...tells]),
        ...clues.map(({ says }) => says),
        statement.model.trouble,
      ];
      const places = { '': false, 'consultant/': false, 'observer/': false, 'customer/': true };
      for (const [place, isThere] of Object.entries(places)) {
        const response = await page.request.get(`/simulations/role-play/${id}/group/${place}`);
        expect(response.status()).toBe(200);
        const text = (await response.text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        const found = hidden.filter((one) => text.includes(one));
        expect(found.length > 0, `${id} ${place} ${found.join()}`).toBe(isThere);
      }
    }
  });

  test('nothing is cut off at 320 px, in either language', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['', '/en'])
      for (const place of ['', 'consultant/', 'customer/', 'observer/']) {
        await page.goto(`${language}${group}${place}`);
        await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => (folded.open = true)));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${language}${place}`).toBeLessThanOrEqual(0);
      }
  });
});

test('the lesson can be read on a phone: no number and no name of a step is broken', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const language of ['', '/en']) {
    await page.goto(`${language}${group}`);
    const broken = await page.locator('.gr-plan :is(th, .gr-min), .gr-turns :is(th, td)').evaluateAll((all) =>
      all.flatMap((cell) =>
        [...cell.childNodes].flatMap((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return text.nodeType === Node.TEXT_NODE && tops.size > 1 ? [text.textContent] : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
    await expect(page.locator('.gr-plan tbody th').nth(2)).toContainText('12');
  }
});

test.describe('the customer’s card on a second screen', () => {
  test.use({ viewport: phone });

  test('nobody sees it by accident: one tap for the card, one for each part, and folded again after a reload', async ({
    page,
  }) => {
    await page.goto(`${group}customer/`);
    const trouble = fact(page, '夜里老跳闸');
    const figure = fact(page, '多在 22 点，分拣与化霜同开');
    await expect(page.getByText(/只给这一轮当客户的人看/)).toBeVisible();
    await expect(trouble).toBeHidden();
    await open(page, 1);
    await expect(trouble).toBeVisible();
    await expect(figure).toBeHidden();
    await page.reload();
    await expect(trouble).toBeHidden();
  });

  test('ticks and trust survive a reload, and a fact says when its time has come', async ({ page }) => {
    await page.goto(`${group}customer/`);
    await open(page, 2);
    const figure = page.getByRole('listitem').filter({ hasText: '5 周跳闸 10 次，平均停 3 小时 20 分' }).first();
    await expect(figure).toContainText('还早');
    await page.getByText('第 1 段：第 1 轮的客户打开').click();
    await fact(page, '夜里老跳闸').check();
    await expect(figure).toContainText('还早');
    await page.getByRole('button', { name: '信任加 1' }).click();
    await expect(figure).toContainText('问到就说');
    await page.reload();
    await open(page, 1);
    await expect(fact(page, '夜里老跳闸')).toBeChecked();
    await expect(page.getByText('信任 +1', { exact: true })).toBeVisible();
    await expect(page.getByText(/说出去 1\/22 件/)).toBeVisible();
  });

  test('it is cleared for the next group, and clearing is undone', async ({ page }) => {
    await page.goto(`${group}customer/`);
    await open(page, 1);
    await fact(page, '夜里老跳闸').check();
    await page.getByRole('button', { name: '清空，给下一组' }).click();
    await expect(fact(page, '夜里老跳闸')).not.toBeChecked();
    await page.getByRole('button', { name: '撤销清空' }).click();
    await expect(fact(page, '夜里老跳闸')).toBeChecked();
  });

  test('where the browser keeps nothing it says so, and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await page.goto(`${group}customer/`);
    await open(page, 1);
    await fact(page, '夜里老跳闸').check();
    await expect(page.getByText('浏览器不让保存：关掉页面，记的就没了。')).toBeVisible();
    await expect(page.getByText(/说出去 1\//)).toBeVisible();
  });
});

test.describe('the observer’s sheet on a screen', () => {
  test.use({ viewport: phone });

  test('counts what is tapped, takes back, and reckons by the engine’s formulas', async ({ page }) => {
    await page.goto(`${group}observer/`);
    const counted = page.locator('.gr-counted');
    // Two situation questions, two problem questions, all open: 2 + 3, no order yet, 2 for openness.
    for (const kind of ['背景', '背景', '难点', '难点']) await plus(page, `${kind} 开放`).click();
    await expect(page.getByRole('status').filter({ hasText: '难点 · 开放：2' })).toBeVisible();
    await expect(counted.first()).toContainText('数出来 7 分');
    await plus(page, '难点 引导').click();
    await expect(counted.first()).toContainText('数出来 6 分');
    await minus(page, '难点 · 引导').click();
    await expect(counted.first()).toContainText('数出来 7 分');
    await plus(page, '没弄清就推销').click();
    await expect(counted.first()).toContainText('数出来 4 分');
    await page.getByRole('button', { name: '撤销上一笔' }).click();
    await expect(counted.first()).toContainText('数出来 7 分');
    for (let times = 0; times < 3; times += 1) await plus(page, '影响 封闭').click();
    await expect(page.getByText('连着三句不开放的 1')).toBeVisible();
  });

  test('works by keyboard alone, and survives a reload', async ({ page }) => {
    await page.goto(`${group}observer/`);
    await plus(page, '背景 开放').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(plus(page, '背景 开放')).toHaveText(/2$/);
    await page.keyboard.press('Tab');
    await expect(minus(page, '背景 · 开放')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(plus(page, '背景 开放')).toHaveText(/1$/);
    await page.getByLabel('听到的事').fill('第 1 轮：夜里老跳闸');
    await page.getByLabel('提问给几分，满分 20').fill('14');
    await page.keyboard.press('Tab');
    await page.reload();
    await expect(plus(page, '背景 开放')).toHaveText(/1$/);
    await expect(page.getByLabel('听到的事')).toHaveValue('第 1 轮：夜里老跳闸');
    await expect(page.getByLabel('提问给几分，满分 20')).toHaveValue('14');
  });

  test('holds the observer’s marks against what was counted, and adds up all five', async ({ page }) => {
    await page.goto(`${group}observer/`);
    for (const [name, mark] of Object.entries({ 发掘: 28, 提问: 14, 倾听: 0, 信任: 6, 方案: 10 })) {
      await page.getByLabel(new RegExp(`^${name}给几分`)).fill(String(mark));
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText('你多给 14 分，差得多，说说依据')).toBeVisible();
    await expect(page.getByText('数出来 0 分，一样')).toBeVisible();
    await expect(page.locator('.gr-sum')).toHaveText(/合计\s*58/);
    // What cannot count stays as it was typed, and says what may stand there.
    await page.getByLabel(/^提问给几分/).fill('21');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(/^提问给几分/)).toHaveValue('21');
    await expect(page.getByText('没算进去：只能填 0 到 20')).toBeVisible();
    await expect(page.locator('.gr-sum')).toHaveCount(0);
    await page.getByRole('button', { name: '清空，给下一组' }).click();
    await expect(page.getByLabel(/^提问给几分/)).toHaveValue('');
  });

  test('where the browser keeps nothing it says so from the start', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await page.goto(`${group}observer/`);
    await expect(page.getByText('浏览器不让保存：关掉页面，记的就没了。')).toBeVisible();
    await expect(page.getByText('自动存在这部设备上。')).toHaveCount(0);
  });
});

test.describe('on paper', () => {
  test('every sheet of every scenario fits A4: two for the customer, one for the others', async ({ page }) => {
    test.slow();
    for (const { id } of await scenarios())
      for (const [place, most] of Object.entries({ 'customer/': 2, 'observer/': 1, 'consultant/': 1, '': 2 })) {
        await page.goto(`/simulations/role-play/${id}/group/${place}`);
        expect(await paper(page), `${id} ${place}`).toBe(most);
      }
  });

  test('in English as well', async ({ page }) => {
    for (const [place, most] of Object.entries({ 'customer/': 2, 'observer/': 1, 'consultant/': 1 })) {
      await page.goto(`/en/simulations/role-play/key-account-late/group/${place}`);
      expect(await paper(page), place).toBe(most);
    }
  });

  test('the lesson is printed without navigation and buttons, and roles can be told apart without backgrounds', async ({
    page,
  }) => {
    await page.goto(group);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.site-header', '.site-footer', '.gr-crumb', '.gr-actions'])
      await expect(page.locator(control).first()).toBeHidden();
    const pill = await page
      .locator('.gr-role.consultant')
      .first()
      .evaluate((one) => {
        const { color, borderTopWidth, borderTopColor } = getComputedStyle(one);
        return [color, borderTopWidth, borderTopColor];
      });
    expect(pill).toEqual(['rgb(0, 0, 0)', '2px', 'rgb(0, 0, 0)']);
  });

  test('the observer’s form is printed and nothing that is tapped; it comes blank', async ({ page }) => {
    await page.goto(`${group}observer/`);
    await plus(page, '背景 开放').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.gr-paper')).toBeVisible();
    await expect(page.getByText(/满五笔是一个“正”字/)).toBeVisible();
    for (const control of ['.gr-tally', '.site-header', '[data-print]'])
      await expect(page.locator(control).first()).toBeHidden();
    await expect(page.locator('.gr-tallies td').first()).toHaveText('');
  });

  test('the card is printed open, with boxes to tick and without buttons; afterwards it is folded again', async ({
    page,
  }) => {
    await page.goto(`${group}customer/`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.getByText('加线时负荷没人核过，怕根子不在人', { exact: true })).toBeVisible();
    await expect(page.getByText('从这里剪开。下面一段，第 3 轮才发')).toBeVisible();
    for (const control of ['.gr-dial', '.gr-told', '.gr-gate > summary', '.gr-state'])
      await expect(page.locator(control).first()).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByText('加线时负荷没人核过，怕根子不在人', { exact: true })).toBeHidden();
  });
});
