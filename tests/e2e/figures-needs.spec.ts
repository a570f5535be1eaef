import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, faultless as test } from '../support/browser-test.ts';

const chapter = '/chapters/probing-needs/';
const moving = ['needs-iceberg', 'four-ways'];
const all = ['needs-iceberg', 'steps-and-spin', 'four-ways'];
const figure = (page: Page, name: string): Locator => page.locator(`[data-figure="${name}"]`);

/** A figure that has come near; alive, its choices stand there. */
async function near(page: Page, name: string): Promise<Locator> {
  await page.goto(chapter);
  const found = figure(page, name);
  await found.scrollIntoViewIfNeeded();
  if (moving.includes(name)) await expect(found.getByRole('radio')).toHaveCount(4);
  return found;
}

/** How far the water of a drawing has fallen, in its units, once it rests. */
const fall = (found: Locator): Promise<number> =>
  found
    .locator('svg.wide [data-water]')
    .first()
    .evaluate((water) => Math.round(new DOMMatrix(getComputedStyle(water).transform).f));

test.describe('the iceberg', () => {
  test('by keyboard: the deeper one asks, the further the water falls, and the offer changes', async ({ page }) => {
    const found = await near(page, 'needs-iceberg');
    await expect(found.getByRole('status')).toContainText('先猜一猜');
    await expect(found.getByText('“十年，头一回误单”').last()).toBeVisible();
    const first = found.getByRole('radio', { name: '只听要求就报价' });
    await first.focus();
    await page.keyboard.press('Space');
    await expect(found.getByRole('status')).toContainText('你会换大一号的车。');
    expect(await fall(found)).toBe(0);
    await expect(found.getByText('“第二趟车老是半夜才到”').last()).toBeHidden();
    for (const [level, said] of [
      [94, '让第二趟早些到'],
      [182, '把礼盒改到第一趟'],
      [278, '礼盒先到，红标箱当面点数'],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(found.getByRole('status')).toContainText(said);
      await expect.poll(() => fall(found)).toBe(level);
    }
    await expect(found.getByText('“十年，头一回误单”').last()).toBeVisible();
    await expect(found.getByRole('radio', { name: '共情，听心事' })).toBeFocused();
  });

  test('what is still under water is not described either; the whole berg comes back', async ({ page }) => {
    const found = await near(page, 'needs-iceberg');
    await found.getByRole('radio', { name: '接着问难处' }).check();
    await expect(found.getByRole('img')).toHaveAccessibleDescription(/还在水下、没有听到的是明确需求、深层动机/);
    await found.getByRole('button', { name: '看整座冰山' }).click();
    await expect(found.getByRole('img')).toHaveAccessibleDescription(/深层动机：“十年，头一回误单”/);
    await expect(found.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect.poll(() => fall(found)).toBe(0);
  });

  test('on paper the whole berg stands there, whatever was asked, with the four offers and no button', async ({
    page,
  }) => {
    const found = await near(page, 'needs-iceberg');
    await found.getByRole('radio', { name: '接着问难处' }).check();
    await expect.poll(() => fall(found)).toBe(94);
    await page.emulateMedia({ media: 'print' });
    for (const said of ['“第二趟车老是半夜才到”', '“礼盒跟第一趟来”', '“十年，头一回误单”'])
      await expect(found.locator('svg.wide .quote', { hasText: said })).toBeVisible();
    await expect.poll(() => fall(found)).toBe(0);
    await expect(found.getByText('礼盒先到，红标箱当面点数', { exact: true })).toBeVisible();
    await expect(found.getByRole('radio')).toHaveCount(0);
    await expect(found.getByRole('button')).toHaveCount(0);
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`motion: ${reducedMotion}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      const found = await near(page, 'needs-iceberg');
      const seconds = await found
        .locator('[data-water]')
        .first()
        .evaluate((water) => Math.max(...getComputedStyle(water).transitionDuration.split(',').map(parseFloat)));
      if (reducedMotion === 'reduce') expect(seconds).toBe(0);
      else expect(seconds).toBeLessThan(0.2);
    });
});

test.describe('four ways to ask', () => {
  test('by keyboard: each way has its answer, and the notepad holds what that is worth', async ({ page }) => {
    const found = await near(page, 'four-ways');
    const pad = (): Promise<string[]> => found.getByRole('definition').allInnerTexts();
    expect(await pad()).toEqual(['', '', '', '', '']);
    await found.getByRole('radio', { name: '开放式问题' }).focus();
    await page.keyboard.press('Space');
    await expect(found.getByText('五行里有 4 行记准了。', { exact: true })).toBeVisible();
    expect(await pad()).toEqual(['徒弟一箱一箱认', '', '三种货混着卸', '认错箱，急的在后头', '一晚两趟']);
    await page.keyboard.press('ArrowRight');
    await expect(found.getByText('五行里有 1 行记准了。', { exact: true })).toBeVisible();
    expect(await pad()).toEqual(['', '两个', '', '', '']);
    await page.keyboard.press('ArrowRight');
    await expect(found.getByText('五行里有 0 行记准了。', { exact: true })).toBeVisible();
    expect(await pad()).toEqual(['存疑：有人，没说是谁', '', '', '', '']);
    await page.keyboard.press('ArrowRight');
    await expect(found.getByRole('status')).toContainText('这句话算你的，不算他的');
    expect(await pad()).toEqual(['', '', '', '存疑：你说的人手不够', '']);
  });

  test('the table gives way to the talk on the screen, and stands on paper', async ({ page }) => {
    const found = await near(page, 'four-ways');
    await expect(found.getByRole('table')).toBeHidden();
    await found.getByRole('radio', { name: '引导式问题' }).check();
    await page.emulateMedia({ media: 'print' });
    await expect(found.getByRole('row', { name: /封闭式问题/ })).toContainText('一个“有”字');
    await expect(found.getByRole('radio')).toHaveCount(0);
  });
});

for (const name of all) {
  test.describe(name, () => {
    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
      test('every text is 12 px or more, nothing is wider than the page, and fingers find their targets', async ({
        page,
      }) => {
        const found = await near(page, name);
        const seen = await found.evaluate((root) => {
          const texts = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
            (element) =>
              element.getClientRects().length > 0 &&
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          );
          const box = (element: Element): DOMRect => element.getBoundingClientRect();
          return {
            texts: texts.length,
            small: texts
              .map((element) => {
                const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
                const scale = svg ? box(svg).width / svg.viewBox.baseVal.width : 1;
                return [element.textContent?.trim(), parseFloat(getComputedStyle(element).fontSize) * scale] as const;
              })
              .filter(([, size]) => size < 12),
            // A slice of the yard may hang over its frame, which cuts it off; words and controls may not.
            wide: texts.filter((element) => box(element).right > box(root).right).map(({ textContent }) => textContent),
            page: document.documentElement.scrollWidth - innerWidth,
            low: [...root.querySelectorAll('label, button')]
              .map((element) => box(element).height)
              .filter((h) => h < 44),
          };
        });
        expect(seen.texts).toBeGreaterThan(12);
        expect(seen.small).toEqual([]);
        expect(seen.wide).toEqual([]);
        expect(seen.page).toBeLessThanOrEqual(0);
        expect(seen.low).toEqual([]);
      });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const found = await near(page, name);
        if (moving.includes(name)) await found.locator('label').nth(2).click();
        const { violations } = await new AxeBuilder({ page }).include(`[data-figure="${name}"]`).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`),
        ).toEqual([]);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all of it stands there, and no control that would do nothing', async ({ page }) => {
    await page.goto(chapter);
    const berg = figure(page, 'needs-iceberg');
    for (const text of ['说出口的要求', '“第二趟车老是半夜才到”', '“礼盒跟第一趟来”', '“十年，头一回误单”', '还要信任'])
      await expect(berg.locator('svg.wide').getByText(text, { exact: true })).toBeVisible();
    await expect(berg.getByText('把礼盒改到第一趟', { exact: true })).toBeVisible();
    await expect(figure(page, 'steps-and-spin').getByRole('listitem')).toHaveCount(6);
    const ways = figure(page, 'four-ways').getByRole('table');
    expect(await ways.getByRole('rowheader').allInnerTexts()).toEqual([
      '开放式问题',
      '事实问句',
      '封闭式问题',
      '引导式问题',
    ]);
    await expect(ways.getByRole('row', { name: /引导式问题/ })).toContainText('一个顺着你说的答案，不一定真');
    for (const name of all) {
      await expect(figure(page, name).getByRole('button')).toHaveCount(0);
      await expect(figure(page, name).getByRole('radio')).toHaveCount(0);
    }
  });
});
