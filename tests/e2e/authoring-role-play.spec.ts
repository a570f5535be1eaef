import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '../support/browser-test.ts';

const guide = '/teach/authoring/role-play/';

test.describe('the guide to writing a scenario', () => {
  test('the teachers’ page leads there, in both languages, and every link of its contents leads to its heading', async ({
    page,
  }) => {
    for (const [from, name] of [
      ['/teach/', '怎样写一个角色扮演情景'],
      ['/en/teach/', 'Writing a role-play scenario'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      const links = await page
        .locator('.guide-contents a')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('href')?.slice(1) ?? '', link.textContent ?? '']));
      expect(links.length).toBeGreaterThan(30);
      const headings = await page
        .locator('.guide :is(h2, h3)[id]')
        .evaluateAll((all) => all.map((heading) => [heading.id, heading.textContent?.trim() ?? '']));
      expect(links).toEqual(headings);
    }
  });

  for (const width of [320, 360, 1440]) {
    test(`nothing is cut off at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const address of [guide, `/en${guide}`]) {
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const wide = await page
          .locator('.guide table')
          .evaluateAll((all) =>
            all
              .filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1)
              .map((table) => table.ariaLabel),
          );
        expect(wide).toEqual([]);
      }
    });
  }

  test('the whole example is copied as it stands in its file', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(guide);
    const whole = page.locator('.whole');
    await whole.getByRole('button', { name: '复制' }).click();
    await expect(whole.getByRole('status')).toHaveText('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const written = readFileSync('src/teach/role-play/example.yaml', 'utf8');
    expect(copied.replaceAll('\r\n', '\n').trimEnd()).toBe(written.trimEnd());
    expect(parse(copied)).toEqual(parse(written));
  });

  test('missed lines are labelled one by one and become examples; a reload keeps them', async ({ page }) => {
    await page.goto(guide);
    await page
      .getByLabel('没听懂的话，一行一句')
      .fill('车啥时候到嘛\n乱成这样，啷个办\task/open/problem queue\n\n天气真好');
    await page.getByLabel('你的话题编号').fill('queue，arrival');
    const rows = page.locator('[data-missed-rows] fieldset');
    await expect(rows).toHaveCount(3);
    const yaml = page.locator('[data-missed-yaml]');
    await expect(yaml).toHaveText('  ask/open/problem queue:\n    - 乱成这样，啷个办');
    const first = page.getByRole('group', { name: '车啥时候到嘛' });
    await first.getByLabel('意图').selectOption('ask');
    await first.getByLabel('问法').selectOption('fact');
    await first.getByLabel('arrival').check();
    const chat = page.getByRole('group', { name: '天气真好' });
    await chat.getByLabel('意图').selectOption('smalltalk');
    await expect(chat.getByLabel('问法'), 'only a question has a form').toBeHidden();
    await expect(page.getByText('3 句，标好了 3 句。')).toBeVisible();
    const made = {
      'ask/fact/situation arrival': ['车啥时候到嘛'],
      'ask/open/problem queue': ['乱成这样，啷个办'],
      smalltalk: ['天气真好'],
    };
    expect(parse((await yaml.textContent()) ?? '')).toEqual(made);
    await page.reload();
    await page.locator('[data-missed]').scrollIntoViewIfNeeded();
    await expect(rows).toHaveCount(3);
    expect(parse((await yaml.textContent()) ?? '')).toEqual(made);
    await page.getByRole('button', { name: '清空' }).click();
    await expect(rows).toHaveCount(0);
  });
});
