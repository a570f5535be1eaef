import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, faultless as test } from '../support/browser-test.ts';

const chapter = '/chapters/customers/';
const all = ['who-is-customer', 'tier-pyramids', 'rfm-table'];
const figure = (page: Page, name: string): Locator => page.locator(`[data-figure="${name}"]`);

/** The pyramids, alive: the script has shown its controls. */
async function pyramids(page: Page): Promise<Locator> {
  await page.goto(chapter);
  const found = figure(page, 'tier-pyramids');
  await found.scrollIntoViewIfNeeded();
  await expect(found.getByRole('button', { name: '回到 80/15/5' })).toBeVisible();
  return found;
}

async function rfmTable(page: Page): Promise<Locator> {
  await page.goto(chapter);
  const found = figure(page, 'rfm-table');
  await found.scrollIntoViewIfNeeded();
  await expect(found.getByRole('button', { name: '净贡献' })).toBeVisible();
  return found;
}

/** Customers in the table, from the top. */
const order = (table: Locator): Promise<string[]> => table.getByRole('rowheader').allInnerTexts();

test.describe('the pyramids', () => {
  test('a border moved by key moves one customer, and the profit by the right sum', async ({ page }) => {
    const found = await pyramids(page);
    const border = found.getByRole('slider', { name: '关键客户与潜力客户的分界' });
    await expect(border).toHaveAttribute('aria-valuenow', '20');
    await border.focus();
    await page.keyboard.press('ArrowRight');
    await expect(found.getByText('1037.5 万元', { exact: true })).toBeVisible();
    await expect(found.getByText('比原来多 37.5 万元')).toBeVisible();
    await expect(border).toHaveAttribute('aria-valuetext', '21 家关键客户、59 家潜力客户');
    // What a screen reader hears comes once the hand rests.
    await expect(found.getByRole('status')).toContainText('多赚 37.5 万元');
    await page.keyboard.press('PageUp');
    await expect(border).toHaveAttribute('aria-valuenow', '31');
    await page.keyboard.press('End');
    await expect(border).toHaveAttribute('aria-valuenow', '80');
    await page.keyboard.press('Home');
    await expect(border).toHaveAttribute('aria-valuenow', '0');
    await expect(found.locator('[data-profit]')).toHaveText('250 万元');
  });

  test('a key customer lost is weighed against the tiers below, and one goes back to the start', async ({ page }) => {
    const found = await pyramids(page);
    await found.getByRole('button', { name: '走掉一家关键客户' }).click();
    await expect(found.locator('[data-profit]')).toHaveText('960 万元');
    await expect(found.locator('[data-sentence]')).toHaveText(
      '少了 1 家关键客户，少赚 40 万元：要新添 16 家潜力客户或 256 家一般客户才补得回来。',
    );
    await expect(found.getByRole('img')).toHaveAccessibleDescription(/一共 399 家客户，一年利润 960 万元/);
    await found.getByRole('button', { name: '回到 80/15/5' }).click();
    await expect(found.locator('[data-profit]')).toHaveText('1000 万元');
    await expect(found.locator('[data-bar="key-profit"]')).toContainText('80%');
  });

  for (const [name, options] of [
    ['by mouse', {}],
    ['by finger on a phone', { viewport: { width: 360, height: 780 }, hasTouch: true }],
  ] as const) {
    test.describe(name, () => {
      test.use(options);
      test('a border follows the pointer, and the bars are drawn to scale', async ({ page }) => {
        const found = await pyramids(page);
        const border = found.getByRole('slider', { name: '潜力客户与一般客户的分界' });
        await border.scrollIntoViewIfNeeded();
        const [handle, line] = [await border.boundingBox(), await found.locator('[data-strip]').boundingBox()];
        if (!handle || !line) throw new Error('the border is not on the page');
        const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
        if ('hasTouch' in options) {
          const touch = await page.context().newCDPSession(page);
          const at = (type: string, by: number): Promise<unknown> =>
            touch.send('Input.dispatchTouchEvent', {
              type: type as 'touchStart',
              touchPoints: type === 'touchEnd' ? [] : [{ x: x + by, y }],
            });
          await at('touchStart', 0);
          for (let part = 1; part <= 4; part += 1) await at('touchMove', (line.width * part) / 16);
          await at('touchEnd', 0);
        } else {
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x + line.width / 4, y, { steps: 4 });
          await page.mouse.up();
        }
        // A quarter of the line is 100 of 400 customers: from general to potential, 2.34375 万元 each.
        await expect(border).toHaveAttribute('aria-valuenow', '180');
        await expect(found.locator('[data-profit]')).toHaveText('1234.38 万元');
        const widths = await found
          .locator('[data-bar$="-customers"] rect')
          .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
        const sum = widths.reduce((a, b) => a + b, 0);
        expect(widths.map((width) => Math.round((width / sum) * 100))).toEqual([5, 40, 55]);
      });
    });
  }
});

test.describe('the RFM table', () => {
  test('stands in the order of revenue; by net contribution 安和医药 leads and 丰禾超市 is seventh', async ({
    page,
  }) => {
    const table = await rfmTable(page);
    expect((await order(table))[0]).toBe('丰禾超市');
    const [revenue, net] = [
      table.getByRole('columnheader', { name: /^M/ }),
      table.getByRole('columnheader', { name: /^净贡献/ }),
    ];
    await expect(revenue).toHaveAttribute('aria-sort', 'descending');
    await net.getByRole('button').click();
    await expect(net).toHaveAttribute('aria-sort', 'descending');
    await expect(revenue).not.toHaveAttribute('aria-sort');
    const sorted = await order(table);
    expect([sorted[0], sorted[6]]).toEqual(['安和医药', '丰禾超市']);
    await expect(
      table
        .getByRole('row', { name: /丰禾超市/ })
        .getByRole('cell')
        .first(),
    ).toHaveText(/7\s*↓6\s*比按年收入排降了 6 位/);
    await expect(table.getByRole('status')).toContainText('丰禾超市排到第 7：毛利 72 万元，服务成本吃掉 66 万元');
  });

  test('the same head pressed again turns the order round; few days since the last order come first', async ({
    page,
  }) => {
    const table = await rfmTable(page);
    const head = table.getByRole('columnheader', { name: /^R / });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect((await order(table)).at(-1)).toBe('拾叶女装');
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect((await order(table))[0]).toBe('拾叶女装');
    await expect(head.getByRole('button')).toBeFocused();
  });
});

for (const name of all) {
  test.describe(name, () => {
    test('on a phone every text is 12 px or more and nothing is wider than the page', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(chapter);
      const found = figure(page, name);
      await found.scrollIntoViewIfNeeded();
      if (name !== 'who-is-customer') await expect(found.getByRole('button').first()).toBeVisible();
      const small = await found.evaluate((root) => {
        const seen = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
          (element) =>
            element.getClientRects().length > 0 &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        return {
          texts: seen.length,
          small: seen
            .map((element) => {
              const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
              const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
              return [element.textContent?.trim(), parseFloat(getComputedStyle(element).fontSize) * scale] as const;
            })
            .filter(([, size]) => size < 12),
          wide: [...root.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map((element) => element.outerHTML.slice(0, 80)),
        };
      });
      expect(small.texts).toBeGreaterThan(8);
      expect(small.small).toEqual([]);
      expect(small.wide).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(chapter);
        const found = figure(page, name);
        await found.scrollIntoViewIfNeeded();
        if (name !== 'who-is-customer') await found.getByRole('button').last().click();
        const { violations } = await new AxeBuilder({ page }).include(`[data-figure="${name}"]`).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`),
        ).toEqual([]);
      });
    }
  });
}

test('a figure’s code is fetched when the figure comes near, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 640 });
  for (const name of ['tier-pyramids', 'rfm-table']) {
    fetched.length = 0;
    await page.goto(chapter, { waitUntil: 'networkidle' });
    const code = new RegExp(`/${name}\\.client\\.`);
    expect(await figure(page, name).evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(1000);
    expect(fetched.filter((path) => code.test(path))).toEqual([]);
    await figure(page, name).scrollIntoViewIfNeeded();
    await expect.poll(() => fetched.filter((path) => code.test(path)).length).toBe(1);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the figures show their content, and no control that would do nothing', async ({ page }) => {
    await page.goto(chapter);
    await expect(figure(page, 'who-is-customer').getByText('分支机构').last()).toBeVisible();
    const tiers = figure(page, 'tier-pyramids');
    for (const text of ['80%', '15%', '5%', '320 家', '800 万元'])
      await expect(tiers.locator('svg').getByText(text, { exact: true }).first()).toBeVisible();
    const table = figure(page, 'rfm-table');
    expect(await table.getByRole('rowheader').allInnerTexts()).toHaveLength(8);
    await expect(table.getByRole('row', { name: /丰禾超市/ })).toContainText('66');
    for (const name of all) {
      await expect(figure(page, name).getByRole('button')).toHaveCount(0);
      await expect(figure(page, name).getByRole('slider')).toHaveCount(0);
    }
  });
});
