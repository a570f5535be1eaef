/**
 * `npm run bench -- weight`: what the chapter and its quiz cost a phone, as a Markdown table with its budgets; exit 1 when one is
 * over. Bytes are those that came over the wire (brotli), inline scripts and styles packed the same way; 1 KB = 1024.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../../bin/build.mjs';
import { buildTestSites } from '../../bin/sites.mjs';
import { siteFolder } from '../../bin/paths.mjs';
import { startServer } from '../../bin/serve.mjs';
import { weighKinds } from './weight-of-kinds.ts';
import { MeasuredPage, bareHtml, largestPaint, launchBrowser, median } from '../support/measured-page.ts';

const chapter = 'chapters/customers/';
const quiz = 'quizzes/customers/';
const runs = 5;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

interface Row {
  what: string;
  measured: string;
  budget: string;
  over: boolean;
}
const rows: Row[] = [];
const row = (what: string, value: number, budget: number | undefined, print: (value: number) => string): void => {
  rows.push({
    what,
    measured: print(value),
    budget: budget === undefined ? '' : `≤ ${print(budget)}`,
    over: budget !== undefined && value > budget,
  });
};

const { ok } = await buildSite({ log: console.error });
if (!ok || (await buildTestSites(['kinds'], console.error)).length > 0) process.exit(1);
const file = join(siteFolder, chapter, 'index.html');
const html = readFileSync(file, 'utf8');
const server = await startServer({ folder: siteFolder, port: 0, host: '127.0.0.1' });
const browser = await launchBrowser();

/** Reading, answering, searching, on one page: each figure contains those before it. */
async function weigh(): Promise<void> {
  const measured = await MeasuredPage.open(browser, server.url + chapter);
  const { page } = measured;
  row('JavaScript at open', (await measured.weights(html)).js, 6 * 1024, kb);

  const check = page.locator('[data-check]').first();
  for (let at = 0, end = 1; at < end; at += 600) {
    end = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await check.scrollIntoViewIfNeeded();
  await check.locator('input[type=radio]').first().check();
  await check.locator('button[type=submit]').first().click();
  const read = await measured.weights(html);
  row('… scrolled to the end, one check answered, figures apart', read.js - read.figures, 16 * 1024, kb);
  row('… with what moves in the figures', read.js, undefined, kb);

  await page.keyboard.press('Control+K');
  await page.locator('input[type=search]').first().fill('客户');
  await page.locator('[data-result]').first().waitFor();
  const all = await measured.weights(html);
  row('… search open, a word typed, figures apart', all.js - all.figures, 25 * 1024, kb);
  row('Pagefind, apart', all.pagefind, undefined, kb);
  row('CSS, inline and files', all.css, 10 * 1024, kb);
  row('Fonts', all.fonts, 0, kb);
  row('Scripts and styles sent unpacked', all.unpacked.length, 0, String);
  await measured.close();
}

/** The quiz: opened, and its first question answered. */
async function weighQuiz(): Promise<void> {
  const measured = await MeasuredPage.open(browser, server.url + quiz);
  const form = measured.page.locator('.question').first();
  await form.locator('input').first().check();
  await form.locator('button[type=submit]').click();
  await form.locator('.feedback strong').waitFor();
  const { js } = await measured.weights(readFileSync(join(siteFolder, quiz, 'index.html'), 'utf8'));
  row(`/${quiz}, first question answered: JavaScript`, js, 22 * 1024, kb);
  await measured.close();
}

/** The figures' own code, packed: each is fetched when it comes near, and is part of the rows above. */
function figures(): void {
  for (const name of ['tier-pyramids', 'rfm-table']) {
    const folder = join(siteFolder, '_astro');
    const own = readdirSync(folder).filter((file) => file.startsWith(`${name}.client.`) && file.endsWith('.br'));
    if (own.length !== 1) throw new Error(`Figure ${name} · ${folder} · expected one script, received ${own.length}`);
    row(`Figure ${name}`, statSync(join(folder, own[0] ?? '')).size, 10 * 1024, kb);
  }
}

/** The chapter against itself as bare HTML, in turn, so that both meet the same machine. */
async function paint(phone: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yixue-bare-'));
  const bare = Buffer.from(bareHtml(file));
  writeFileSync(join(folder, 'index.html'), bare);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(bare));
  const plain = await startServer({ folder, port: 0, host: '127.0.0.1', base: '/' });
  const times: [ours: number[], bare: number[]] = [[], []];
  for (let run = -1; run < runs; run += 1) {
    const pair = [
      await largestPaint(browser, server.url + chapter, phone),
      await largestPaint(browser, plain.url, phone),
    ];
    if (run >= 0) pair.forEach((time, index) => times[index]?.push(time));
  }
  await plain.close();
  rmSync(folder, { recursive: true, force: true });
  const [ours, theirs] = [median(times[0]), median(times[1])];
  const where = phone ? 'phone (150 ms, 1.6 Mbit/s, CPU ÷ 4)' : 'this machine';
  row(
    `Largest paint, ${where}: ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms bare`,
    ours / theirs,
    1.6,
    (ratio) => `${ratio.toFixed(2)} ×`,
  );
}

/** One question of each kind; a case brings the kinds of its parts, so the lightest case is the one with a budget. */
async function everyKind(): Promise<void> {
  for (const [name, { own, withFrame }] of await weighKinds(browser)) {
    const heavy = name.startsWith('case of a number');
    row(
      `One question and the frame of the site: ${name} (its own ${kb(own)})`,
      withFrame,
      heavy ? undefined : 20 * 1024,
      kb,
    );
  }
}

try {
  await weigh();
  figures();
  await weighQuiz();
  await everyKind();
  await paint(false);
  await paint(true);
} finally {
  await browser.close();
  await server.close();
}
console.log(`/${chapter}, brotli, 1 KB = 1024 bytes, median of ${runs}\n`);
console.log('| what | measured | budget | |\n|---|---|---|---|');
for (const { what, measured, budget, over } of rows)
  console.log(`| ${what} | ${measured} | ${budget} | ${budget ? (over ? 'OVER' : 'ok') : ''} |`);
process.exitCode = rows.some(({ over }) => over) ? 1 : 0;
