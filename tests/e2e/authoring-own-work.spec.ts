import { fine, good, guide, paste, source, status } from '../support/authoring-page.ts';
import { expect, test } from '../support/browser-test.ts';

test.describe('what a teacher brings along', () => {
  test('however many examples are taken, what one wrote comes back, and so does an example one has edited', async ({
    page,
  }) => {
    await page.goto(guide);
    const restore = page.getByRole('button', { name: '换回刚才的内容' });
    const take = async (at: number): Promise<string> => {
      const lines = (await page.locator('[data-lines]').nth(at).textContent()) ?? '';
      await page.locator('[data-take]').nth(at).click();
      await expect(source(page)).toHaveValue(lines);
      return lines;
    };
    await take(0);
    await expect(restore, 'an example nobody touched is no work').toBeHidden();
    await paste(page, good);
    await take(1);
    await expect(status(page)).toContainText('刚才写的还在');
    const third = await take(2);
    await take(3);
    await restore.click();
    await expect(source(page)).toHaveValue(good);
    await expect(status(page)).toContainText('已换回');
    await expect(restore).toBeHidden();

    await take(2);
    const edited = third.replace('stem: ', 'stem: 我改过，');
    await source(page).fill(edited);
    await take(4);
    await page.getByRole('button', { name: '清空' }).click();
    await expect(source(page)).toHaveValue('');
    await page.reload();
    await expect(restore, 'a reload keeps what waits').toBeVisible();
    await restore.click();
    await expect(source(page)).toHaveValue(edited);
    await expect(status(page)).toContainText('再按一次，换回另一份');
    await restore.click();
    await expect(source(page)).toHaveValue(good);
    await restore.click();
    await expect(source(page)).toHaveValue(edited);
  });

  test('indentation by Tab, a question of a Word file, and a Markdown fence: one word each, and the way on', async ({
    page,
  }) => {
    await page.goto(guide);
    const faults = page.locator('.faults li');
    await paste(page, good.replaceAll(/^ {4}/gm, '\t\t').replaceAll(/^ {2}(?=\S)/gm, '\t'));
    await expect(status(page)).toHaveText('1 处要改。');
    await expect(faults).toContainText('第 2 行开头用了 Tab，另有 9 行也是这样');
    await expect(faults).toContainText('请改成空格（每层两个）');
    await paste(page, '1. 下列哪项是客户？\nA. 付钱的人\nB. 直接接受服务的人\n答案：B');
    await expect(status(page)).toHaveText('1 处要改。');
    await expect(faults).toContainText('这不像题目文件');
    await expect(faults).toContainText('从上面的例题改起');
    await paste(page, `\`\`\`yaml\n${good}\`\`\`\n`);
    await expect(status(page)).toHaveText(fine(1));
    await page.getByRole('button', { name: '整理格式' }).click();
    await expect(status(page)).toContainText('已整理');
    await expect(source(page)).toHaveValue(/^- id: who-waits\n/);
    // What the parser says is English; the line itself is shown.
    await paste(page, good.replace('stem: ', 'stem '));
    await expect(faults).toContainText('现在是：stem 只有付钱的人才是客户。');
    await expect(faults).not.toContainText('mplicit');
  });
});
