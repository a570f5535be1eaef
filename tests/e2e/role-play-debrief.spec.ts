import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { address, close, enter, forkAt, leave, openTurn, say, talk, senseless } from './role-play-steps.ts';

const phone = { width: 360, height: 780 };
const boxOf = async (one: Locator) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const look = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '看一眼' }).click();
  await page.locator('.rp-choices button').first().click();
};

test.describe('the debrief on a phone', () => {
  test.use({ viewport: phone });

  test('its contents lead to every part, and a turn is folded to a line', async ({ page }) => {
    await enter(page);
    for (const text of talk.slice(0, 3)) await say(page, text);
    await leave(page);
    const links = page.getByRole('navigation', { name: '复盘里有什么' }).getByRole('link');
    await expect(links).toHaveText([
      '得分与原因',
      '水下有什么',
      '一轮一轮看',
      '需求陈述与方案',
      '一位行家是怎么谈的',
      '观察员的打分',
    ]);
    for (const link of await links.all())
      await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveText((await link.textContent()) ?? '');
    await expect(page.locator('.rp-turns .rp-theirs').first()).toBeHidden();
    await openTurn(page, 1);
    await expect(page.locator('.rp-turns .rp-theirs').first()).toBeVisible();
    await page.getByRole('button', { name: '全部展开' }).click();
    await expect(page.locator('.rp-turns .rp-theirs').last()).toBeVisible();
    await expect(page.getByText('这一局没有写需求陈述')).toBeVisible();
    await expect(page.locator('.rp-parts')).not.toContainText('你写的');
  });

  test('two runs stand turn beside turn from where they part; what they share is folded', async ({ page }) => {
    await enter(page);
    for (const text of talk.slice(0, 4)) await say(page, text);
    await leave(page);
    await forkAt(page, 3);
    await say(page, '夜里停电，都是什么情形？');
    await leave(page);
    const pairs = page.locator('.rp-pairs > li');
    await expect(pairs).toHaveCount(1);
    await expect(pairs.first()).toContainText(/第 3 轮.*原来那一局.*以前是怎么招的.*这一局.*夜里停电/);
    await expect(page.getByText('前 2 轮，两局一样')).toBeVisible();
    await expect(page.getByText('原来那一局后来还有 1 轮')).toBeVisible();
    const [old, fresh] = [
      await boxOf(pairs.locator('.rp-pair > div').first()),
      await boxOf(pairs.locator('.rp-pair > div').last()),
    ];
    expect(fresh.x).toBeLessThan(old.x + 20);
    expect(fresh.y - old.y - old.height).toBeLessThan(40);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect((await boxOf(pairs.locator('.rp-pair > div').last())).x).toBeGreaterThan(old.x + old.width);
  });

  test('a statement stands over its model with the whole width for either; what was guessed says so', async ({
    page,
  }) => {
    await enter(page);
    await say(page, talk[1] as string);
    await close(page);
    await expect(page.locator('.rp-parts > li').nth(2)).toContainText('没问出来就写上了，不算：鲜达 4.2 吨货化冻');
    await expect(page.locator('.rp-parts > li').first()).not.toContainText('没问出来');
    const cells = page.locator('.rp-parts .rp-pair > div');
    await expect(cells).toHaveCount(10);
    for (const cell of await cells.all()) expect((await boxOf(cell)).width).toBeGreaterThan(300);
  });

  test('a mark that cannot count stays, and says what may stand there; a long one is seen whole', async ({ page }) => {
    await enter(page);
    await say(page, talk[1] as string);
    await leave(page);
    const mark = page.getByLabel('观察员给发掘打几分，满分 40');
    for (const typed of ['99', '−3', '50.5']) {
      await mark.fill(typed);
      await page.keyboard.press('Tab');
      await expect(mark).toHaveValue(typed);
      await expect(page.getByText('没算进去：只能填 0 到 40')).toBeVisible();
    }
    await mark.fill('7.25');
    await page.keyboard.press('Tab');
    await expect(page.getByText('没算进去')).toHaveCount(0);
    expect(await mark.evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(0);
    await page.reload();
    await expect(mark).toHaveValue('7.25');
  });

  test('what was not understood is counted, and listed as it was said; its YAML is for authors', async ({ page }) => {
    await enter(page);
    await say(page, talk[1] as string);
    await say(page, senseless);
    await look(page);
    await leave(page);
    await expect(page.getByText('共说了 2 句。其中 1 句对方没听懂，不计分。')).toBeVisible();
    await expect(page.getByText('所以轮次排到 3')).toBeVisible();
    await expect(page.locator('.rp-missed li')).toHaveText([senseless]);
    const yaml = page.locator('.rp-missed textarea');
    await expect(yaml).toBeHidden();
    await page.getByText('给老师和写情景的人').click();
    await expect(yaml).toHaveValue(new RegExp(`- "${senseless}"`));
  });
});

test('what was seen is labelled so, and the call seven days later stands under its own heading', async ({ page }) => {
  test.setTimeout(90_000);
  await enter(page);
  await look(page);
  for (const text of talk) await say(page, text);
  await close(page);
  await page.getByRole('button', { name: '全部展开' }).click();
  await expect(page.locator('#rp-turn-1 .rp-theirs')).toHaveText(/^看到：/);
  await expect(page.locator('#rp-turn-1')).not.toContainText('郑经理');
  const later = page.locator('.rp-turns').getByRole('heading', { name: '七天后' });
  await expect(later).toHaveCount(1);
  await expect(page.locator('.rp-turns .rp-later + .rp-theirs')).toContainText('喂');
});

test('the debrief prints on six pages with its expert, without what nobody filled in and what is for authors', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await enter(page);
  await say(page, senseless);
  for (const text of talk) await say(page, text);
  await close(page);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.rp-observer', '.rp-missed', '.rp-contents', '.rp-fork'])
    await expect(page.locator(hidden).first()).toBeHidden();
  // Numbers of two digits have their room before the sentence.
  const room = await page
    .locator('.rp-expert li')
    .nth(10)
    .evaluate((item) => parseFloat(getComputedStyle(item).marginLeft));
  expect(room).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('观察员给信任打几分，满分 10').fill('6');
  await page.keyboard.press('Tab');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rp-observer')).toBeVisible();
});

test('what was prepared is found in the turn that asked it', async ({ page }) => {
  await page.goto(`${address}?seed=1`);
  await page.locator('.rp-prep input').first().fill('现在谁在管这件事？');
  await page.getByRole('button', { name: '敲门进去' }).click();
  for (const text of [talk[0], talk[1], '工资这块谁拍板？']) await say(page, text as string);
  await leave(page);
  await expect(page.locator('.rp-prepared li')).toHaveText('现在谁在管这件事？ （第 2 轮问到）');
});
