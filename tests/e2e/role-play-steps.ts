import { expect, type Page } from '@playwright/test';

export const address = '/simulations/role-play/shunda-electrician/';
export const field = (page: Page) => page.locator('.rp-field textarea');
export const lines = (page: Page) => page.locator('.rp-line');

export async function enter(page: Page, search = '?seed=1'): Promise<void> {
  await page.goto(address + search);
  await page.getByRole('button', { name: '敲门进去' }).click();
  await expect(field(page)).toBeVisible();
}

/** Types a sentence and sends it with Enter; waits until he has answered. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await lines(page).count();
  await field(page).fill(text);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => lines(page).count()).toBeGreaterThan(before);
}

/** The last words stand to be read; only then comes the debrief. */
export async function lookBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看复盘' }).click();
  await expect(page.locator('.rp-debrief')).toBeVisible();
}

export const talk = [
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
export const statement = [
  '顺达物流，郑经理经办，顺总拍板',
  '五周夜里跳闸十次，平均停三小时二十分，老周一个人扛 26 个夜班',
  '鲜达 4.2 吨化冻，索赔 6.8 万，月底可能走',
  '夜里不再停电，没人独扛',
  '月底前稳住',
];

export async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: '收尾' }).click();
  for (const [at, text] of statement.entries()) await page.locator('.rp-part textarea').nth(at).fill(text);
  await page.getByRole('button', { name: '递给郑经理看' }).click();
  await page.getByText('先稳住夜里').click();
  await page.locator('.rp-sheet textarea').fill('今晚先请有许可证的维保驻夜，两三周招双证夜班，再配一名副值');
  await page.getByRole('button', { name: '提出方案' }).click();
  await expect(field(page)).toBeVisible();
  await say(page, '这礼拜夜里停过没有？');
  await say(page, '副值这边有两位双证师傅，建议周四来试岗');
  // With the third contact the field goes.
  await field(page).fill('那我下周三上门，把记录一起过一遍，行吗');
  await field(page).press('Enter');
  await lookBack(page);
  await expect(page.getByRole('heading', { name: '复盘', exact: true })).toBeVisible();
}

/** What nobody at Shunda could make sense of: he asks back. */
export const senseless = '那个东西后来怎么又变成那样了';

/** Ends the talk without a statement. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: '收尾' }).click();
  await page.getByRole('button', { name: '就谈到这里' }).click();
  await expect(page.locator('.rp-debrief')).toBeVisible();
}

/** Unfolds a turn of the debrief. */
export const openTurn = (page: Page, n: number): Promise<void> =>
  page.locator(`#rp-turn-${n} > details > summary`).click();

/** Leaves the talk that is debriefed at a turn. */
export async function forkAt(page: Page, n: number): Promise<void> {
  await openTurn(page, n);
  await page.getByRole('button', { name: `从第 ${n} 轮退回去重谈` }).click();
  await page.getByRole('button', { name: '从这里另说一句' }).click();
}

/** Tabs on until what has the focus has this name, and is one of these; fails when a whole round goes by. */
export async function tabTo(page: Page, name: RegExp, among = '*'): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0 || !(await focused.evaluate((one, list) => one.matches(list), among))) continue;
    const snapshot = await focused.ariaSnapshot();
    // Without a name nobody would know where they are.
    if (/"(.+)"/.test(snapshot) && name.test(snapshot)) return;
  }
  throw new Error(`no ${name.source} among ${among} is reached by Tab`);
}
