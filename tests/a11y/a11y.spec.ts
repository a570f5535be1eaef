import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { called, takeIn } from '../e2e/record-steps.ts';
import { address, enter, forkAt, leave, say, senseless, talk } from '../e2e/role-play-steps.ts';
import { answer, mouse, question } from '../e2e/steps.ts';
import { morning, recordOf } from '../e2e/study-steps.ts';
import { expect, test } from '../support/browser-test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const group = `${address}group/`;
/** What axe finds, as readable lines. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** A learner who has read one section with key terms: they are due as cards. */
async function learn(page: Page): Promise<void> {
  await page.clock.setFixedTime(morning);
  await page.goto('/progress/');
  await takeIn(page, recordOf('a11y', [{ days: 3, read: 'customers/tiers' }]));
  await called(page, 'a11y');
}

/** Every kind of page, and every state that adds something to one. */
const states: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => void (await page.goto('/')),
  chapter: async (page) => void (await page.goto('/chapters/customers/')),
  'untranslated chapter': async (page) => void (await page.goto('/en/chapters/probing-needs/')),
  quizzes: async (page) => void (await page.goto('/quizzes/')),
  quiz: async (page) => void (await page.goto('/quizzes/customers/')),
  about: async (page) => void (await page.goto('/about/?at=x')),
  'not found': async (page) => void (await page.goto('/nowhere/')),
  'empty record': async (page) => {
    await page.goto('/progress/');
    await expect(page.getByText('还没有记录。')).toBeVisible();
  },
  'filled record': async (page) => {
    await page.goto('/quizzes/customers/');
    await answer(mouse, question(page, '一家家电连锁店'), '潜力客户', '答对了');
    await page.goto('/progress/');
    await expect(page.getByRole('row', { name: /客户层次/ })).toBeVisible();
  },
  'practice, nothing learned': async (page) => {
    await page.goto('/practice/');
    await expect(page.getByText('现在没有薄弱的点')).toBeVisible();
  },
  'practice session': async (page) => {
    await page.goto('/practice/?point=customer-levels');
    await expect(page.locator('.study .question')).toBeVisible();
  },
  'practice done': async (page) => {
    await page.goto('/practice/?point=internal-customer');
    await page.locator('.study-strip button').last().click();
    await page.getByRole('button', { name: '看小结' }).click();
    await expect(page.getByRole('heading', { name: '这一次练完了' })).toBeVisible();
  },
  'review, nothing learned': async (page) => {
    await page.goto('/review/');
    await expect(page.getByText('还没有可以复习的')).toBeVisible();
  },
  'review planned': async (page) => {
    await learn(page);
    await page.goto('/review/');
    await page.getByLabel('考试日期').fill('2026-12-20');
    await page.getByText('都有哪些').click();
    await expect(page.getByText(/离考试还有/)).toBeVisible();
  },
  'flashcard turned': async (page) => {
    await learn(page);
    await page.goto('/review/?now=1');
    await page.getByRole('button', { name: '翻面' }).click();
    await expect(page.getByRole('button', { name: /^1 忘了/ })).toBeVisible();
  },
  'flashcard rated': async (page) => {
    await learn(page);
    await page.goto('/review/?now=1');
    await page.getByRole('button', { name: '翻面' }).click();
    await page.getByRole('button', { name: /^3 记得/ }).click();
    await expect(page.getByRole('button', { name: '撤销' })).toBeVisible();
  },
  'search page': async (page) => {
    await page.goto('/search/?q=客户');
    await expect(page.locator('li[data-result]').first()).toBeVisible();
  },
  'search open': async (page) => {
    await page.goto('/chapters/customers/');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('客户');
    await expect(page.locator('li[data-result]').first()).toBeVisible();
  },
  'term card open': async (page) => {
    await page.goto('/chapters/customers/');
    await page.locator('[data-term="key-customer"]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'drawer open': async (page) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/chapters/customers/');
    await page.getByRole('button', { name: '目录' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'wrong answer': async (page) => {
    await page.goto('/quizzes/customers/');
    await answer(mouse, question(page, '一家家电连锁店'), '潜在客户', '还不对');
  },
  'error shown': async (page) => {
    await page.goto('/progress/');
    await expect(page.getByText('还没有记录。')).toBeVisible();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await expect(page.getByText(/没有导入/)).toBeVisible();
  },
  'simulations, one under way': async (page) => {
    await enter(page);
    await page.goto('/simulations/');
    await expect(page.getByRole('link', { name: '没谈完，接着谈' })).toBeVisible();
  },
  'simulations in English': async (page) => void (await page.goto('/en/simulations/')),
  'role-play in English': async (page) => {
    await page.goto(`/en${address}?seed=1`);
    await expect(page.locator('.rp-door')).toBeVisible();
  },
  'record and home, a talk under way': async (page) => {
    await enter(page);
    await page.goto('/progress/');
    await expect(page.getByRole('link', { name: '没谈完，接着谈' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.goto('/');
    await expect(page.getByRole('link', { name: '没谈完，接着谈' })).toBeVisible();
  },
  'role-play, before the door': async (page) => {
    await page.goto(`${address}?seed=1`);
    await expect(page.locator('.rp-door')).toBeVisible();
  },
  'role-play, asked back': async (page) => {
    await enter(page, '?seed=1&mode=guided');
    await say(page, senseless);
    await expect(page.locator('.rp-near button')).toHaveCount(3);
  },
  'role-play, cards': async (page) => {
    await enter(page);
    await page.getByRole('button', { name: '话卡' }).click();
    await expect(page.locator('.rp-panel details[open]')).toBeVisible();
  },
  'role-play, looked around and noted': async (page) => {
    await enter(page);
    await page.getByRole('button', { name: '看一眼' }).click();
    await page.locator('.rp-choices button').first().click();
    await say(page, '夜里配电这块现在谁在管、怎么排？');
  },
  'role-play, the statement': async (page) => {
    await enter(page);
    await page.getByRole('button', { name: '收尾' }).click();
    await expect(page.locator('.rp-part textarea')).toHaveCount(5);
  },
  'role-play, the proposal': async (page) => {
    await enter(page);
    await page.getByRole('button', { name: '收尾' }).click();
    await page.locator('.rp-part textarea').first().fill('顺达物流，郑经理经办');
    await page.getByRole('button', { name: '递给郑经理看' }).click();
    await expect(page.locator('.rp-proposal').first()).toBeVisible();
  },
  'role-play, last words of who walks out': async (page) => {
    await enter(page);
    await say(page, '你这个人真是蠢得要命，闭嘴');
    await page.locator('.rp-field textarea').fill('滚，你这个骗子，蠢货');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '看复盘' })).toBeVisible();
  },
  'role-play, another talk is asked for, and to begin again': async (page) => {
    await enter(page);
    await say(page, '夜里配电这块现在谁在管、怎么排？');
    await page.goto(`${address}?seed=7`);
    await page.getByRole('button', { name: '从头再谈' }).click();
    await page.locator('.rp-field textarea').fill('夜'.repeat(501));
    await expect(page.locator('.rp-linked')).toBeVisible();
  },
  'role-play, debrief': async (page) => {
    await enter(page);
    for (const text of talk.slice(0, 3)) await say(page, text);
    await leave(page);
    for (const summary of await page.locator('.rp-debrief summary').all()) await summary.click();
    await page.locator('.rp-mark input').first().fill('99');
    await page.keyboard.press('Tab');
    await expect(page.locator('.rp-refused').first()).not.toBeEmpty();
  },
  'role-play, two runs side by side': async (page) => {
    await enter(page);
    for (const text of talk.slice(0, 3)) await say(page, text);
    await leave(page);
    await forkAt(page, 2);
    await say(page, '夜里停电，都是什么情形？');
    await leave(page);
    await expect(page.getByRole('heading', { name: '两局对照' })).toBeVisible();
  },
  teachers: async (page) => void (await page.goto('/teach/')),
  'lesson in groups of three': async (page) => void (await page.goto(group)),
  'customer card, open': async (page) => {
    await page.goto(`${group}customer/`);
    await page.getByText('这一轮我当客户，打开').click();
    for (const part of await page.locator('.gr-part > summary').all()) await part.click();
    await page.locator('[data-told]').first().check();
  },
  'observer sheet in use': async (page) => {
    await page.goto(`${group}observer/`);
    await page.locator('.gr-plus').first().click();
    for (const mark of await page.locator('.gr-mark input').all()) await mark.fill('5');
    await page.locator('.gr-counted summary').first().click();
    await expect(page.locator('.gr-copy')).toBeVisible();
  },
  'consultant sheet': async (page) => void (await page.goto(`${group}consultant/`)),
  'authoring guide': async (page) => void (await page.goto('/teach/authoring/questions/')),
  'authoring guide in English': async (page) => void (await page.goto('/en/teach/authoring/questions/')),
  'scenario guide, missed lines labelled': async (page) => {
    await page.goto('/teach/authoring/role-play/');
    await page.locator('[data-missed-lines]').fill('车几点到\task/fact/situation queue\n今天真热');
    await expect(page.locator('[data-missed-rows] fieldset')).toHaveCount(2);
  },
  'scenario guide in English': async (page) => void (await page.goto('/en/teach/authoring/role-play/')),
  'preview of every kind': async (page) => {
    await page.goto('/teach/authoring/questions/');
    const lines = await page.locator('[data-lines]').allTextContents();
    await page.getByLabel('题目的源文件').focus();
    await page.getByLabel('题目的源文件').fill(lines.join('\n'));
    await expect(page.locator('.tried .question')).toHaveCount(10);
  },
  'preview with faults and the last good question': async (page) => {
    await page.goto('/teach/authoring/questions/');
    await page.locator('[data-take]').first().click();
    await expect(page.locator('.tried .question')).toHaveCount(1);
    const area = page.getByLabel('题目的源文件');
    await area.fill(`${await area.inputValue()}\n  extra: 1\n`);
    await expect(page.locator('.faults li')).toHaveCount(1);
    await expect(page.getByText('下面还是上一次没有错的样子')).toBeVisible();
  },
  'scripts broken': async (page) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/chapters/customers/');
    await expect(page.getByText('交互部分没有加载成功')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe (WCAG 2.2 AA), ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, open] of Object.entries(states)) {
      test(`${name} has no violation`, async ({ page }) => {
        test.slow(/guide|preview/.test(name), 'a long page, every element of which is looked at');
        await open(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test('axe itself is awake: a planted picture without a text is found', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="x.png">'));
  expect((await findings(page)).join()).toContain('image-alt');
});

test('nothing is cut off at 320 px, nor at 400 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await learn(page);
  const paths = [
    ...[
      '/',
      '/chapters/customers/',
      '/quizzes/',
      '/quizzes/customers/',
      '/progress/',
      '/search/?q=客户',
      '/about/',
      '/teach/',
      '/teach/authoring/questions/',
      '/simulations/',
    ],
    ...['/practice/', '/practice/?chapter=customers', '/review/', '/review/?now=1'],
    ...[
      '/en/',
      '/en/quizzes/',
      '/en/practice/',
      '/en/review/',
      '/en/review/?now=1',
      '/en/simulations/',
      '/en/progress/',
    ],
  ];
  for (const path of paths) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
