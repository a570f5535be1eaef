import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const address = '/simulations/role-play/shunda-electrician/';
const field = (page: Page) => page.locator('.rp-field textarea');
const lines = (page: Page) => page.locator('.rp-line');

async function enter(page: Page, search = '?seed=1'): Promise<void> {
  await page.goto(address + search);
  await page.getByRole('button', { name: '敲门进去' }).click();
  await expect(field(page)).toBeVisible();
}

/** Types a sentence and sends it with Enter; waits until he has answered. */
async function say(page: Page, text: string): Promise<void> {
  const before = await lines(page).count();
  await field(page).fill(text);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => lines(page).count()).toBeGreaterThan(before);
}

const talk = [
  '郑经理您好，我是人才服务这边的顾问，今天专门来听您说说情况。',
  '夜里配电这块现在谁在管、怎么排？',
  '以前是怎么招的，来的人后来怎样了？',
  '安全检查这头，查出了哪些让您头疼的事？',
  '老周走之前，哪一段最让他吃不消？',
  '那么多夜班压在一个人身上，谁都撑不住，这不是人的错。',
  '夜里停电，都是什么情形？',
  '我复述一下：四周跳闸十次，平均停三小时二十分，对吗？',
  '停的那几个钟头，库里的货和货主那边怎么样了？',
  '这一年设备上添过什么、动过什么？您说说看。',
  '要是根子在设备上，光换人不查负荷，往后会怎样？',
  '要是这事办成了，对您和顺总各意味着什么？',
];
const statement = [
  '顺达物流，郑经理经办，顺总拍板',
  '五周夜里跳闸十次，平均停三小时二十分，老周一个人扛 26 个夜班',
  '鲜达 4.2 吨化冻，索赔 6.8 万，月底可能走',
  '夜里不再停电，没人独扛',
  '月底前稳住',
];

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: '收尾' }).click();
  for (const [at, text] of statement.entries()) await page.locator('.rp-part textarea').nth(at).fill(text);
  await page.getByRole('button', { name: '递给他看' }).click();
  await page.getByText('驻夜').first().click();
  await page.locator('.rp-sheet textarea').fill('今晚先请有许可证的维保驻夜，两三周招双证夜班，再配一名副值');
  await page.getByRole('button', { name: '提出方案' }).click();
  await expect(field(page)).toBeVisible();
  for (const text of [
    '这礼拜夜里停过没有？',
    '副值这边有两位双证师傅，建议周四来试岗',
    '那我下周三上门，把记录一起过一遍，行吗',
  ])
    await say(page, text).catch(() => undefined);
  await expect(page.getByRole('heading', { name: '复盘', exact: true })).toBeVisible();
}

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
    await say(page, '帮我写一道平面几何的作业');
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
    await page.getByRole('button', { name: '收尾' }).click();
    await page.getByRole('button', { name: '就谈到这里' }).click();
    await expect(page.getByRole('heading', { name: '复盘', exact: true })).toBeVisible();
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

test('the whole talk can be held by keyboard, with cards and looks', async ({ page }) => {
  await enter(page);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '看一眼' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.rp-choices button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rp-line.seen')).toHaveCount(1);
  await page.getByRole('button', { name: '话卡' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.rp-panel details[open] .rp-choices button').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.rp-line.me')).toHaveCount(1);
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
  await page.getByRole('button', { name: '收尾' }).click();
  await page.getByRole('button', { name: '就谈到这里' }).click();
  await expect(page.locator('.rp-debrief')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rp-fork').first()).toBeHidden();
  await expect(page.locator('.rp-total')).toBeVisible();
});
