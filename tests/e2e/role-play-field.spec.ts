import { expect, test } from '../support/browser-test.ts';
import { enter, field, lines, say, talk } from './role-play-steps.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('no keyboard jumps up before one means to type', async ({ page }) => {
    await enter(page);
    await expect(page.locator('.rp-log')).toBeFocused();
  });

  test('turned on its side the last words can be read above the field; turned back it stands at the foot', async ({
    page,
  }) => {
    await enter(page);
    for (const text of talk.slice(0, 4)) await say(page, text);
    const place = () =>
      page.evaluate(() => {
        const box = (one: string) => [...document.querySelectorAll(one)].at(-1)!.getBoundingClientRect();
        return { last: box('.rp-line p'), desk: box('.rp-desk'), strip: box('.rp-strip'), height: innerHeight };
      });
    await page.setViewportSize({ width: 780, height: 360 });
    await expect.poll(async () => (await place()).last.bottom - (await place()).desk.top).toBeLessThanOrEqual(0);
    const turned = await place();
    expect(turned.last.top).toBeGreaterThan(Math.max(0, turned.strip.bottom));
    expect(turned.desk.top - Math.max(0, turned.strip.bottom)).toBeGreaterThan(200);
    await page.setViewportSize({ width: 360, height: 780 });
    await expect.poll(async () => Math.abs((await place()).desk.bottom - (await place()).height)).toBeLessThan(2);
    expect((await place()).last.bottom).toBeLessThanOrEqual((await place()).desk.top);
  });
});

test.describe('whatever is put into the field', () => {
  test('too long, it stays whole, is counted, and goes out once it is shortened', async ({ page }) => {
    await enter(page);
    const count = page.locator('.rp-composer .rp-count');
    await field(page).fill('夜'.repeat(399));
    await expect(count).toHaveText('');
    await field(page).fill('夜'.repeat(400));
    await expect(count).toHaveText('400/500 字');
    const long = '夜'.repeat(2000);
    await field(page).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(long);
    await expect(field(page)).toHaveValue(long);
    await expect(count).toContainText('2000/500 字，超出 1500 字');
    await field(page).press('Enter');
    await expect(lines(page)).toHaveCount(1);
    await page.waitForTimeout(600);
    await page.reload();
    await expect(field(page)).toHaveValue(long);
    await say(page, '夜'.repeat(500));
  });

  test('empty or blank sends nothing; a line break stays in the sentence', async ({ page }) => {
    await enter(page);
    await field(page).press('Enter');
    await field(page).fill('  \n ');
    await page.getByRole('button', { name: '说', exact: true }).click();
    await expect(lines(page)).toHaveCount(1);
    await field(page).fill('夜里停电');
    await field(page).press('Shift+Enter');
    await page.keyboard.type('都是什么情形？');
    await field(page).press('Enter');
    await expect(lines(page).nth(1)).toContainText(/夜里停电\s都是什么情形？/);
  });
});
