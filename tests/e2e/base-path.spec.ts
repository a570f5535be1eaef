import { expect, test } from '../support/browser-test.ts';

test.use({ site: 'base' });

test('below a base path the site lives whole, and the root forwards there', async ({ page, server }) => {
  expect(server.base).toBe('/course/');
  await page.goto(server.url.replace('/course/', '/'));
  expect(new URL(page.url()).pathname).toBe('/course/');
  await page.locator('main a[href^="/course/chapters/"]').first().click();
  await expect(page).toHaveURL(/\/course\/chapters\//);
  await expect(page.locator('h1')).toBeVisible();
});
