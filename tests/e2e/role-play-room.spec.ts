import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import {
  address,
  enter,
  field,
  leave,
  lines,
  lookBack,
  say,
  statement,
  talk,
  senseless,
  forkAt,
} from './role-play-steps.ts';

const first = talk[0] as string;
const tool = (page: Page, name: string) => page.locator('.rp-tools').getByRole('button', { name });
const missing = (page: Page) => page.locator('#rp-missing');

/** The statement, and the proposal that stands first. */
async function propose(page: Page): Promise<void> {
  await tool(page, '收尾').click();
  await page
    .locator('.rp-part textarea')
    .first()
    .fill(statement[0] as string);
  await page.getByRole('button', { name: '递给郑经理看' }).click();
  await page.locator('.rp-proposal input').first().check();
  await page.getByRole('button', { name: '提出方案' }).click();
}

test.describe('the end of a talk', () => {
  test('a customer who walks out is heard to the last word, and the debrief waits to be asked for', async ({
    page,
  }) => {
    await enter(page);
    for (const text of ['你这个人真是蠢得要命，闭嘴', '滚，你这个骗子，蠢货']) {
      await field(page).fill(text);
      await field(page).press('Enter');
      await expect(field(page)).toHaveCount(text.startsWith('滚') ? 0 : 1);
    }
    await expect(page.getByText('郑经理走了，谈话到此为止。')).toBeVisible();
    await expect(lines(page).last()).toBeInViewport();
    await expect(page.getByRole('button', { name: '看复盘' })).toBeFocused();
    await page.reload();
    await expect(lines(page).last()).toContainText('郑经理');
    await lookBack(page);
    await expect(page.getByText('对方中途走了')).toBeVisible();
  });

  test('so is the last sentence of the third contact; and every turn has its way back, to the sheet it was taken on', async ({
    page,
  }) => {
    await enter(page);
    await say(page, first);
    await propose(page);
    for (const text of ['这礼拜夜里停过没有？', '我来看看', '下周见']) {
      await field(page).fill(text);
      await field(page).press('Enter');
    }
    await expect(lines(page)).toHaveCount(13);
    await lookBack(page);
    await expect(page.locator('.rp-fork')).toHaveCount(await page.locator('.rp-turns > ol > li').count());

    await forkAt(page, 3);
    await expect(page.getByRole('heading', { name: '挑一个方案' })).toBeVisible();
    await expect(page.locator('.rp-proposal input:checked')).toHaveCount(0);
    await page.getByRole('button', { name: '回到原来那一局的复盘' }).click();

    await forkAt(page, 1);
    await tool(page, '收尾').click();
    for (const area of await page.locator('.rp-part textarea').all()) await expect(area).toHaveValue('');
    await page.getByRole('button', { name: '回到原来那一局的复盘' }).click();
    await expect(page.locator('.rp-needs')).toContainText(statement[0] as string);

    await forkAt(page, 5);
    await expect(page.getByText('七天后，第 2 次开口')).toBeVisible();
  });
});

test('a grey button says what is missing, and leads to it', async ({ page }) => {
  await enter(page);
  await tool(page, '收尾').click();
  const hand = page.getByRole('button', { name: '递给郑经理看' });
  await expect(hand).toHaveAccessibleDescription('五栏还都空着：至少写一栏。');
  await hand.click({ force: true });
  await expect(page.locator('.rp-part textarea').first()).toBeFocused();
  await page.keyboard.type('夜里停电');
  await expect(missing(page)).toHaveText('');
  await page.locator('.rp-part textarea').nth(2).fill('停'.repeat(1001));
  await expect(missing(page)).toContainText('什么后果');
  await hand.click({ force: true });
  await expect(page.locator('.rp-part textarea').nth(2)).toBeFocused();
  await page.keyboard.press('Backspace');
  await hand.click();
  const make = page.getByRole('button', { name: '提出方案' });
  await expect(make).toHaveAccessibleDescription('还没有选方案：先在上面选一个。');
  await make.click({ force: true });
  await expect(page.locator('.rp-proposal input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.rp-proposal').first()).toContainText('✓ 选了这个');
  await make.click();
  await expect(field(page)).toBeVisible();
});

test('a link to another customer says that a talk is open here, and does what it is told', async ({ page }) => {
  await enter(page);
  await say(page, first);
  await page.goto(`${address}?seed=1`);
  await expect(lines(page)).toHaveCount(3);
  await expect(page.locator('.rp-linked')).toHaveCount(0);
  await page.goto(`${address}?seed=7`);
  const notice = page.locator('.rp-linked');
  await expect(notice).toContainText('这里有一局没谈完：第 1 号客户。链接里是第 7 号客户。');
  await notice.getByRole('button', { name: '接着谈' }).click();
  await expect(notice).toHaveCount(0);
  await expect(lines(page)).toHaveCount(3);
  await page.goto(`${address}?seed=7&mode=assessed`);
  await notice.getByRole('button', { name: '换成第 7 号客户（考核）重新开始' }).click();
  await page.getByRole('button', { name: '敲门进去' }).click();
  await expect(page.getByText('第 7 号客户（考核）')).toBeVisible();
});

test('in mid-talk one can begin again, once asked twice; what was prepared stays', async ({ page }) => {
  await page.goto(`${address}?seed=1`);
  await page.locator('.rp-prep input').first().fill('夜里谁在管？');
  await page.getByRole('button', { name: '敲门进去' }).click();
  await say(page, first);
  await page.getByRole('button', { name: '从头再谈' }).click();
  await expect(page.getByRole('button', { name: '接着谈' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '从头再谈' })).toBeFocused();
  await expect(lines(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '丢掉，从头再谈' }).click();
  await expect(page.locator('.rp-prep input').first()).toHaveValue('夜里谁在管？');
  await expect(page.locator('.rp-prepare')).toBeFocused();
});

test('two tabs of one talk: the one left behind says so and rests, and goes on from where the other stands', async ({
  page,
  context,
}) => {
  await enter(page);
  await say(page, first);
  const other = await context.newPage();
  await other.goto(`${address}?seed=1`);
  await say(other, talk[1] as string);
  await expect(page.getByRole('alert')).toContainText('另一个标签页里正在谈这一局');
  await page.getByRole('button', { name: '在这里接着谈' }).click();
  await expect(lines(page)).toHaveCount(5);
  await expect(other.getByRole('alert')).toBeVisible();
  await say(page, talk[2] as string);
  await page.reload();
  await expect(lines(page)).toHaveCount(7);
});

test('an assessed talk has neither cards nor hints; what was not understood still has its three readings', async ({
  page,
}) => {
  await enter(page, '?seed=1&mode=assessed');
  await expect(tool(page, '看一眼')).toBeVisible();
  await expect(tool(page, '话卡')).toHaveCount(0);
  await expect(tool(page, '提示')).toHaveCount(0);
  await say(page, senseless);
  await page.locator('.rp-near button').first().click();
  await expect(field(page)).toBeFocused();
});

test('where nothing can be kept, it is said before the door', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  await expect(page.getByRole('button', { name: '敲门进去' })).toBeVisible();
  await expect(page.getByText('浏览器不让保存')).toBeVisible();
});

test('once inside, neither the talk nor its debrief needs the network', async ({ page, context }) => {
  await enter(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await say(page, first);
  await leave(page);
});

test.describe('by keyboard', () => {
  test('the focus is never lost: in the field, in what was opened, back on its button', async ({ page }) => {
    await page.goto(`${address}?seed=1`);
    await page.getByRole('button', { name: '敲门进去' }).press('Enter');
    await expect(field(page)).toBeFocused();
    for (const name of ['看一眼', '话卡', '提示']) {
      await tool(page, name).press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('.rp-panel :focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(page.locator('.rp-panel')).toBeHidden();
      await expect(tool(page, name)).toBeFocused();
    }
    await tool(page, '话卡').press('Enter');
    await page.locator('.rp-panel details[open] .rp-choices button').first().press('Enter');
    await expect(tool(page, '话卡')).toBeFocused();
    await tool(page, '提示').press('Enter');
    await page.getByRole('button', { name: '给我一句能用的话' }).press('Enter');
    await expect(page.locator('.rp-hint')).toBeFocused();
    await page.keyboard.press('Escape');
    await tool(page, '收尾').press('Enter');
    await page.locator('.rp-part textarea').first().fill('夜里停电');
    await page.locator('.rp-part textarea').first().press('Escape');
    await expect(tool(page, '收尾')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.rp-part textarea').first()).toHaveValue('夜里停电');
    await page.getByRole('button', { name: '就谈到这里' }).press('Enter');
    await page.locator('#rp-turn-1 > details > summary').press('Enter');
    await page.getByRole('button', { name: '从第 1 轮退回去重谈' }).press('Enter');
    await expect(page.getByRole('button', { name: '从这里另说一句' })).toBeFocused();
    await page.locator('.rp-fork').getByRole('button', { name: '收起' }).press('Enter');
    await expect(page.getByRole('button', { name: '从第 1 轮退回去重谈' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.rp-fork li').first()).toContainText('缺一名值班电工');
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
  });

  test('the ring around a tool is not cut, and that of the field stays off its label', async ({ page }) => {
    await enter(page);
    for (const [place, frame] of [
      ['.rp-tool.cards', '.rp-tools'],
      ['.rp-field textarea', '.rp-field textarea'],
    ] as const) {
      await page.locator(place).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator(place)).toBeFocused();
      const out = await page.evaluate(
        ([one, around]) => {
          const element = document.querySelector(one as string) as HTMLElement;
          const { outlineOffset, outlineWidth } = getComputedStyle(element);
          const frameTop = (document.querySelector(around as string) as HTMLElement).getBoundingClientRect().top;
          return (
            frameTop - (element.getBoundingClientRect().top - parseFloat(outlineOffset) - parseFloat(outlineWidth))
          );
        },
        [place, frame],
      );
      expect(out).toBeLessThanOrEqual(1);
    }
  });
});
