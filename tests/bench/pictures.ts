/** `npm run bench -- pictures`: takes the README's picture again, a chapter on a laptop (light) and on a phone (dark). */
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../bin/build.mjs';
import { siteFolder } from '../../bin/paths.mjs';
import { startServer } from '../../bin/serve.mjs';
import { launchBrowser } from '../support/measured-page.ts';

const { ok } = await buildSite({ log: console.error });
if (!ok) process.exit(1);
const server = await startServer({ folder: siteFolder, port: 0, host: '127.0.0.1' });
const browser = await launchBrowser();

async function shoot(path: string, width: number, height: number, colorScheme: 'light' | 'dark', answer: boolean) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(server.url + path);
  if (answer) {
    const check = page.locator('[data-check]');
    await check.scrollIntoViewIfNeeded();
    await check.getByRole('radio', { name: '约 60 家' }).click();
    await check.getByRole('button', { name: '提交' }).click();
    await check.getByText('还不对').waitFor();
    await check.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }
  const png = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const laptop = await shoot('chapters/customers/', 1180, 780, 'light', false);
const phone = await shoot('chapters/customers/', 360, 780, 'dark', true);
const page = await browser.newPage({ viewport: { width: 1620, height: 840 } });
await page.setContent(`<body style="margin:0;padding:30px;display:flex;gap:20px;background:#e4ded0">
  <img src="${laptop}" style="border-radius:8px"><img src="${phone}" style="border-radius:8px"></body>`);
const file = fileURLToPath(new URL('../../docs/chapter.png', import.meta.url));
await page.screenshot({ path: file });
await browser.close();
await server.close();
console.log(file);
