import type { Locator, Page } from '@playwright/test';
import { contentRoot } from '../../src/authoring/index.ts';
import { readScenarios } from '../../src/authoring/scenarios.ts';
import { expect, test } from '../support/browser-test.ts';
import { address, enter, leave, say, talk } from './role-play-steps.ts';
import { arrive, fits } from './study-steps.ts';

// The simulations are found: from every page, from the chapter they belong to, from search; and what was begun is gone on with.
test.use({ viewport: { width: 360, height: 780 } });

const navigation = (page: Page): Locator => page.locator('.site-header nav');
const shunda = (page: Page): Locator => page.locator('.rp-index li', { hasText: '顺达物流缺一名电工' });

test.describe('the way to the simulations', () => {
  test('stands in the navigation of every page, and says when one is there', async ({ page }) => {
    for (const [language, name] of [
      ['', '模拟'],
      ['/en', 'Simulate'],
    ] as const) {
      for (const path of ['/', '/quizzes/', '/practice/', '/review/', '/progress/', '/search/', '/teach/', '/about/']) {
        await page.goto(language + path);
        const link = navigation(page).getByRole('link', { name, exact: true });
        await expect(link).toHaveAttribute('href', `${language}/simulations/`);
        await expect(link).not.toHaveAttribute('aria-current');
      }
      await page.goto(`${language}/simulations/`);
      await expect(navigation(page).getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
      await page.goto(language + address);
      await expect(navigation(page).getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
    }
  });

  for (const width of [320, 360])
    test(`the places fit in one line at ${width} px, a finger wide and high, in both languages`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      for (const path of ['/', '/en/']) {
        await page.goto(path);
        await fits(page);
        const boxes = await navigation(page)
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes).toHaveLength(5);
        expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width - 8);
        for (const { width: wide, height } of boxes) expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
        for (const [at, { left }] of boxes.entries())
          if (at > 0) expect(left - (boxes[at - 1]?.right ?? 0)).toBeGreaterThanOrEqual(6);
      }
    });

  test('stands at home above the road and at the eighth station', async ({ page }) => {
    await page.goto('/');
    const slip = page.getByRole('link', { name: '模拟：去和客户谈一次' });
    await expect(slip).toHaveAttribute('href', '/simulations/');
    const [card, road] = [await slip.boundingBox(), await page.locator('.road').boundingBox()];
    expect(card?.y).toBeLessThan(road?.y ?? 0);
    const station = page.locator('[data-station="probing-needs"]');
    await expect(station.getByRole('link', { name: '去见客户' })).toHaveAttribute('href', '/simulations/');
    await expect(page.locator('[data-station="customers"]').getByRole('link', { name: '去见客户' })).toHaveCount(0);
  });

  test('stands at the top of its chapter, in its contents and at its end, and at the end of its quiz', async ({
    page,
  }) => {
    await page.goto('/chapters/probing-needs/');
    const top = page.getByRole('link', { name: '这一站有 4 位模拟客户，可以自己去谈' });
    await expect(top).toHaveAttribute('href', '/simulations/');
    expect((await top.boundingBox())?.y).toBeLessThan(780);
    await expect(page.locator('.what-next').getByRole('link', { name: '去和客户谈一次' })).toBeVisible();
    await page.getByRole('button', { name: '目录' }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: '去和客户谈一次' })).toBeVisible();
    await page.goto('/quizzes/probing-needs/');
    await page.getByRole('link', { name: '去和客户谈一次' }).click();
    await expect(page).toHaveURL('/simulations/');
    await page.goto('/chapters/customers/');
    await expect(page.getByText('模拟客户')).toHaveCount(0);
  });

  test('stands on the page for teachers, with the lesson of every scenario', async ({ page }) => {
    await page.goto('/teach/');
    await expect(page.locator('main').getByRole('link', { name: '模拟：和客户谈一次' })).toBeVisible();
    for (const { value } of (await readScenarios(contentRoot(), [])).rolePlay)
      await expect(page.locator('main').getByRole('link', { name: value.title })).toHaveAttribute(
        'href',
        `/simulations/role-play/${value.id}/group/`,
      );
  });
});

test.describe('search', () => {
  for (const [query, wanted, language] of [
    ['角色扮演', '/simulations/', ''],
    ['模拟', '/simulations/', ''],
    ['moni', '/simulations/', ''],
    ['郑经理', address, ''],
    ['顺达', address, ''],
    ['缺一名电工', address, ''],
    ['role-play', '/en/simulations/', '/en'],
    ['electrician', `/en${address}`, '/en'],
    ['郑经理', `/en${address}`, '/en'],
  ] as const)
    test(`${language} ${query} finds ${wanted} among the first three`, async ({ page }) => {
      await page.goto(`${language}/search/?q=${encodeURIComponent(query)}`);
      const rows = page.locator('.search-hits').first().locator('li[data-result]');
      await expect(rows.first()).toBeVisible();
      const first = await rows
        .locator('a')
        .evaluateAll((links) => links.slice(0, 3).map((a) => a.getAttribute('href')));
      expect(first).toContain(wanted);
    });

  test('the text read before a talk is found far down, and nothing of what the customer hides', async ({ page }) => {
    const { value } = (await readScenarios(contentRoot(), [])).rolePlay.find(({ value: { id } }) =>
      address.includes(id),
    ) as { value: { facts: { depth: string; note: string; tells: string[] }[] } };
    await page.goto('/search/?q=劳务派遣没有许可证');
    await expect(page.locator('li[data-result] a').first()).toHaveAttribute('href', address);
    const [documents, pages] = [
      await (await page.request.get('/search.json')).text(),
      await page.evaluate(
        async (queries) => {
          const module = '/pagefind/pagefind.js';
          const pagefind = (await import(module)) as {
            search: (query: string) => Promise<{ results: { data: () => Promise<{ content: string }> }[] }>;
          };
          const found = await Promise.all(queries.map((query) => pagefind.search(query)));
          const all = await Promise.all(found.flatMap(({ results }) => results.map((result) => result.data())));
          return all.map(({ content }) => content).join('\n');
        },
        ['顺达', '郑经理', '电工', '跳闸'],
      ),
    ];
    const hidden = value.facts.filter(({ depth }) => depth !== 'stated').flatMap(({ note, tells }) => [note, ...tells]);
    expect(hidden.length).toBeGreaterThan(20);
    expect(pages).toContain('劳务派遣没有许可证');
    expect(hidden.filter((one) => documents.includes(one) || pages.includes(one))).toEqual([]);
  });
});

test.describe('what a talk leaves behind', () => {
  test('begun and not finished: the index, home and the record lead back into it', async ({ page }) => {
    await page.goto('/simulations/');
    await expect(shunda(page)).not.toContainText('接着谈');
    // Called as one calls them to their face, and nothing between the words but what belongs there.
    expect(await page.locator('.talk-facts > span:first-child').allTextContents()).toEqual([
      '你要见：郑经理，顺达物流有限公司',
      '你要见：贾部长，锐达小家电',
      '你要见：罗姐，川果鲜',
      '你要见：何部长，安驰汽配',
    ]);
    await enter(page);
    await say(page, talk[0] as string);
    await page.goto('/simulations/');
    const goOn = shunda(page).getByRole('link', { name: '没谈完，接着谈' });
    await expect(goOn).toBeVisible();
    await expect(page.locator('.rp-index').getByText('没谈完')).toHaveCount(1);
    await fits(page);
    await page.goto('/progress/');
    await expect(page.getByText('还没有记录。')).toBeVisible();
    await expect(page.locator('section', { hasText: '顺达物流缺一名电工' }).getByText('没谈完，接着谈')).toBeVisible();
    await page.goto('/');
    await expect(page.locator('[data-continue]')).toHaveText('接着谈：顺达物流缺一名电工');
    await expect(page.locator('.road-head .primary:visible')).toHaveCount(1);
    await page.locator('.talk-slip').getByRole('link', { name: '没谈完，接着谈' }).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('.rp-line.me')).toHaveCount(1);
  });

  test('finished: the index says its points and the best of several, and the record leads to it', async ({ page }) => {
    test.setTimeout(60_000);
    await enter(page);
    await say(page, talk[0] as string);
    await leave(page);
    const first = Number(await page.locator('.rp-total strong').textContent());
    await page.goto('/simulations/');
    await expect(shunda(page).locator('.talk-state')).toHaveText(`上次 ${first} 分`);
    await page.goto(address);
    await page.getByRole('button', { name: '从头再谈一次' }).click();
    await enter(page);
    for (const text of talk.slice(0, 5)) await say(page, text);
    await page.goto('/simulations/');
    await expect(shunda(page).locator('.talk-state')).toHaveText(new RegExp(`没谈完，接着谈\\s*上次 ${first} 分`));
    await page.goto(address);
    await leave(page);
    const second = Number(await page.locator('.rp-total strong').textContent());
    await page.goto('/simulations/');
    await expect(shunda(page).locator('.talk-state')).toHaveText(
      `上次 ${second} 分，谈过 2 次，最好 ${Math.max(first, second)} 分`,
    );
    await page.goto('/progress/');
    await page
      .locator('.record-recent')
      .getByRole('link', { name: `谈完：顺达物流缺一名电工 · 模拟 · ${second}/100 分` })
      .click();
    await expect(page.locator('.rp-debrief')).toBeVisible();
  });

  test('home sends whoever has read the chapter and answered its quiz to a talk', async ({ page }) => {
    await page.goto('/');
    const { sections, chapters } = JSON.parse(await page.locator('#road-catalogue').textContent().then(String)) as {
      sections: Record<string, unknown>;
      chapters: Record<string, { questions: string[] }>;
    };
    await arrive(page, '八', [
      ...Object.keys(sections)
        .filter((id) => id.startsWith('probing-needs/'))
        .map((read) => ({ days: 0, read })),
      ...(chapters['probing-needs']?.questions ?? []).map((id) => ({ days: 0, answered: [id, 1] as [string, number] })),
    ]);
    await page.goto('/');
    await expect(page.locator('[data-continue]')).toHaveText('去谈一次：顺达物流缺一名电工');
    await page.locator('[data-continue]').click();
    await expect(page).toHaveURL(/\/simulations\/role-play\//);
  });
});

test.describe('in English', () => {
  test('index, talk and sheets say near the top that the talk is in Chinese, and call it by an English name', async ({
    page,
  }) => {
    for (const { value } of (await readScenarios(contentRoot(), [])).rolePlay) {
      const { title = '', summary = '' } = value.en ?? {};
      await page.goto('/en/simulations/');
      const link = page.locator('.rp-index').getByRole('link', { name: title, exact: true });
      await expect(link).not.toHaveAttribute('lang');
      await expect(page.getByText(summary, { exact: true })).toBeVisible();
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(`${title} · Yixue`);
      for (const place of ['', 'group/', 'group/consultant/', 'group/customer/', 'group/observer/']) {
        await page.goto(`/en/simulations/role-play/${value.id}/${place}`);
        const note = page.getByText('held in Chinese');
        await expect(note).toBeVisible();
        expect((await note.boundingBox())?.y, place).toBeLessThan(600);
        await expect(page.getByText(title).first()).toBeVisible();
      }
    }
    await page.goto('/en/simulations/');
    await expect(page.getByText('held in Chinese')).toBeVisible();
    await page.goto('/simulations/');
    await expect(page.getByText('用中文进行')).toHaveCount(0);
  });

  test('every word in Chinese is marked as Chinese, and nothing else', async ({ page }) => {
    const group = `/en${address}group/`;
    for (const path of ['/en/simulations/', `/en${address}`, group, '/en/teach/', '/en/']) {
      await page.goto(path);
      const wrong = await page.locator('main').evaluate((main) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? '';
          const parent = node.parentElement;
          if (text === '' || !parent || parent.closest('script, svg, style, [data-role-play], [data-props]')) continue;
          const lang = parent.closest('[lang]')?.getAttribute('lang');
          if (/\p{sc=Han}/u.test(text) !== (lang === 'zh-CN')) found.push(`${lang}: ${text}`);
        }
        return found;
      });
      expect(wrong, path).toEqual([]);
    }
  });
});
