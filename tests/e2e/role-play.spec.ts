import { expect, test } from '../support/browser-test.ts';
import {
  address,
  close,
  enter,
  field,
  leave,
  lines,
  openTurn,
  say,
  statement,
  tabTo,
  talk,
  senseless,
} from './role-play-steps.ts';

test.describe('the role-play on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a student types through Shunda to a good close, and the debrief says why', async ({ page }) => {
    test.setTimeout(90_000);
    await enter(page);
    for (const text of talk) await say(page, text);
    await close(page);
    const points = Number(await page.locator('.rp-total strong').textContent());
    expect(points).toBeGreaterThan(70);
    await expect(page.locator('.rp-turns > ol > li')).not.toHaveCount(0);
    await expect(page.locator('.rp-better').first()).toContainText('可以照说');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    // The record has it, with its points.
    await page.goto('/progress/');
    await expect(page.locator('.record-recent')).toContainText(`谈完：顺达物流缺一名电工 · 模拟 · ${points}/100 分`);
  });

  test('a reload in mid-talk loses nothing, not even half a sentence', async ({ page }) => {
    await enter(page);
    await say(page, talk[0] as string);
    await say(page, talk[1] as string);
    const said = await lines(page).allTextContents();
    await field(page).fill('老周走之');
    await page.reload();
    await expect(lines(page)).toHaveCount(said.length);
    expect(await lines(page).allTextContents()).toEqual(said);
    await expect(field(page)).toHaveValue('老周走之');
  });

  test('composing with an input method never sends', async ({ page }) => {
    await enter(page);
    const client = await page.context().newCDPSession(page);
    await field(page).focus();
    await client.send('Input.imeSetComposition', { text: 'yeban', selectionStart: 5, selectionEnd: 5 });
    await page.keyboard.press('Enter');
    await expect(lines(page)).toHaveCount(1);
    await client.send('Input.insertText', { text: '夜班怎么排的' });
    await expect(field(page)).toHaveValue(/夜班怎么排的/);
    await expect(lines(page)).toHaveCount(1);
    await field(page).press('Enter');
    await expect(lines(page)).toHaveCount(3);
  });

  test('what he does not understand is asked back with three readings, and costs nothing', async ({ page }) => {
    await enter(page, '?seed=1&mode=guided');
    const meters = () =>
      page.locator('.rp-meter meter').evaluateAll((all) => all.map((one) => (one as HTMLMeterElement).value));
    const before = await meters();
    await say(page, senseless);
    await expect(page.locator('.rp-near button')).toHaveCount(3);
    expect(await meters()).toEqual(before);
    await page.locator('.rp-near button').first().click();
    await expect(page.locator('.rp-near')).toHaveCount(0);
    await expect(page.locator('.rp-read').last()).toContainText('理解为');
  });

  test('a turn can be gone back to, and the two runs stand side by side', async ({ page }) => {
    test.setTimeout(90_000);
    await enter(page);
    for (const text of talk.slice(0, 4)) await say(page, text);
    await leave(page);
    await openTurn(page, 3);
    await page.getByRole('button', { name: '从第 3 轮退回去重谈' }).click();
    await expect(page.locator('.rp-fork.open li')).toHaveCount(3);
    await page.getByRole('button', { name: '从这里另说一句' }).click();
    await expect(page.getByText('从第 3 轮岔开重谈')).toBeVisible();
    await say(page, '夜里停电，都是什么情形？');
    await page.reload();
    await expect(page.getByText('从第 3 轮岔开重谈')).toBeVisible();
    await page.getByRole('button', { name: '收尾' }).click();
    await page.getByRole('button', { name: '就谈到这里' }).click();
    await expect(page.getByRole('heading', { name: '两局对照' })).toBeVisible();
    await page.getByRole('button', { name: '回到原来那一局的复盘' }).click();
    await expect(page.getByRole('heading', { name: '两局对照' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: '复盘', exact: true })).toBeVisible();
  });
});

test('the whole talk can be held by keyboard: every step is reached by Tab, and says its name', async ({ page }) => {
  test.setTimeout(60_000);
  await enter(page);
  await tabTo(page, /看一眼/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^(?!.*看一眼)/, '.rp-choices button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rp-line.seen')).toHaveCount(1);
  await tabTo(page, /话卡/);
  await page.keyboard.press('Enter');
  await tabTo(page, /./, '.rp-panel details[open] .rp-choices button');
  await page.keyboard.press('Space');
  await expect(page.locator('.rp-line.me')).toHaveCount(1);
  await tabTo(page, /./, '.rp-field textarea');
  await page.keyboard.type('夜里停电，都是什么情形？');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rp-line.me')).toHaveCount(2);
  await tabTo(page, /收尾/);
  await page.keyboard.press('Enter');
  for (const text of statement) {
    await tabTo(page, /./, '.rp-part textarea');
    await page.keyboard.type(text);
  }
  await tabTo(page, /递给郑经理看/);
  await page.keyboard.press('Enter');
  await tabTo(page, /./, '.rp-proposal input');
  await page.keyboard.press('Space');
  await tabTo(page, /提出方案/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.rp-sheet')).toHaveCount(0);
});

test('without the network a talk that was begun goes on', async ({ page, context }) => {
  await enter(page);
  await context.setOffline(true);
  await say(page, talk[1] as string);
  await expect(page.locator('.rp-line.them').last()).not.toBeEmpty();
});

test('a scenario that cannot be fetched says so, and can be tried again', async ({ page }) => {
  await page.route('**/simulations/data/**', (route) => route.abort());
  await page.goto(address);
  await page.getByRole('button', { name: '敲门进去' }).click();
  await expect(page.getByRole('alert')).toContainText('没能取到情景');
  await page.unroute('**/simulations/data/**');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('button', { name: '敲门进去' }).or(field(page))).toBeVisible();
});

test('the debrief prints without its buttons', async ({ page }) => {
  await enter(page);
  await say(page, talk[1] as string);
  await leave(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rp-fork').first()).toBeHidden();
  await expect(page.locator('.rp-total')).toBeVisible();
});
