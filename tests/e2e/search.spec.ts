import { expect, test } from '../support/browser-test.ts';

const first = (query: string, most: number) => ({ query, most });

test.describe('search', () => {
  for (const { query, most } of [
    first('关键客户', 1),
    first('关键', 3),
    first('关键客戶', 3),
    first('guanjian', 3),
    first('key customer', 3),
    first('二八定律', 1),
    first('潜在客户', 1),
  ]) {
    test(`${query} finds the section on tiers among the first ${most}`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      const rows = page.locator('li[data-result]');
      await expect(rows.first()).toBeVisible();
      const hrefs = await rows
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const at = hrefs.findIndex((href) => href.endsWith('/chapters/customers/#tiers'));
      expect(at, hrefs.join('\n')).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(most);
      await expect(rows.nth(at)).toHaveAttribute('data-points', /customer-levels/);
    });
  }

  test('Ctrl K opens the dialog; typing with an input method searches once the text is there', async ({
    page,
    context,
  }) => {
    await page.goto('/chapters/customers/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'guan', selectionStart: 4, selectionEnd: 4 });
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await cdp.send('Input.insertText', { text: '关键客户' });
    await expect(dialog.locator('li[data-result]').first()).toContainText('客户分三层');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('the header’s link opens the same dialog, and the focus returns to it', async ({ page }) => {
    await page.goto('/');
    const link = page.locator('[data-search]');
    await link.click();
    const dialog = page.getByRole('dialog', { name: '搜索' });
    await dialog.getByRole('searchbox').fill('潜力');
    await expect(dialog.locator('li[data-result]').first()).toContainText('潜力客户');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('words that stand only far down in the text are found', async ({ page }) => {
    await page.goto('/search/?q=看人下菜碟');
    await expect(page.locator('li[data-result] a').first()).toHaveAttribute('href', /\/chapters\/customers\//);
  });

  test('nothing found, rubbish and an empty query all say what to do', async ({ page }) => {
    for (const query of ['龘龘龘', '+龘:*~^ "', '😀😀😀😀']) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByText('没有找到')).toBeVisible();
    }
    await page.goto('/search/');
    await expect(page.getByText('汉字（简体或繁体）')).toBeVisible();
  });
});
