/** `npm run bench -- pictures`: takes the README's pictures again, each of a laptop (light) and a phone (dark). */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSite } from '../../bin/build.mjs';
import { siteFolder } from '../../bin/paths.mjs';
import { startServer } from '../../bin/serve.mjs';
import { address, close, enter, say, talk } from '../e2e/role-play-steps.ts';
import { launchBrowser } from '../support/measured-page.ts';

const { ok } = await buildSite({ log: console.error });
if (!ok) process.exit(1);
const server = await startServer({ folder: siteFolder, port: 0, host: '127.0.0.1' });
const browser = await launchBrowser();

interface Shot {
  path: string;
  /** Brings the page into the state that is to be seen. */
  act?: (page: Page) => Promise<void>;
}

async function shoot({ path, act }: Shot, width: number, height: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(path);
  await act?.(page);
  const png = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

async function take(name: string, laptop: Shot, phone: Shot): Promise<void> {
  const [wide, narrow] = [await shoot(laptop, 1440, 900, 'light'), await shoot(phone, 390, 900, 'dark')];
  const page = await browser.newPage({ viewport: { width: 1910, height: 960 } });
  await page.setContent(`<body style="margin:0;padding:30px;display:flex;gap:20px;background:#e4ded0">
    <img src="${wide}" style="border-radius:8px"><img src="${narrow}" style="border-radius:8px"></body>`);
  const file = fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));
  await page.screenshot({ path: file });
  await page.close();
}

const toCenter = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

await take(
  'chapter',
  {
    path: 'chapters/customers/',
    async act(page) {
      await toCenter(page, '[data-figure="tier-pyramids"]');
      const border = page.getByRole('slider').first();
      await border.focus();
      for (let step = 0; step < 4; step += 1) await border.press('ArrowRight');
      await toCenter(page, '[data-figure="tier-pyramids"]');
    },
  },
  {
    path: 'chapters/customers/',
    async act(page) {
      const check = page.locator('[data-check="customers-check-key-share"]');
      await check.scrollIntoViewIfNeeded();
      await check.getByRole('radio', { name: '约 90 家' }).click();
      await check.getByRole('button', { name: '提交' }).click();
      await check.getByText('还不对').waitFor();
      await toCenter(page, '[data-check="customers-check-key-share"]');
    },
  },
);
await take(
  'road-and-quiz',
  { path: '' },
  {
    path: 'quizzes/customers/?mode=test&seed=1207',
    async act(page) {
      await page.getByRole('button', { name: '开始测验' }).click();
      await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
    },
  },
);
/** So many sentences of a talk with 郑经理. */
const talkTo = async (page: Page, sentences: readonly string[]): Promise<void> => {
  await enter(page);
  for (const sentence of sentences) await say(page, sentence);
};

await take(
  'role-play',
  {
    path: address,
    async act(page) {
      await talkTo(page, talk);
      await close(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    },
  },
  { path: address, act: (page) => talkTo(page, talk.slice(0, 6)) },
);
await browser.close();
await server.close();
