/** A page in a fresh browser, with everything it loads counted: bytes as they came over the wire. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type Page, chromium } from '@playwright/test';
import { ensureBrowser, launchArgs } from '../../bin/browser.mjs';
import { elementsOf, runs } from './html.ts';

export const launchBrowser = async (args: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureBrowser(console.error), args: [...launchArgs, ...args] });

export interface Weights {
  /** Files and inline scripts, Pagefind's not among them. */
  js: number;
  /** Of these, what the figures that one can move brought along: each has a budget of its own. */
  figures: number;
  pagefind: number;
  css: number;
  fonts: number;
  /** Scripts and styles that came unpacked although they are big enough to pack. */
  unpacked: string[];
}

/** The interactive figures have a `<name>.client.ts` each. */
const figureNames = readdirSync(new URL('../../src/components/figures/', import.meta.url)).flatMap(
  (file) => /^(.+)\.client\.ts$/.exec(file)?.[1] ?? [],
);
const isFigure = (path: string): boolean => figureNames.some((name) => path.includes(`/${name}.client.`));

const brotliSize = (texts: string[]): number =>
  texts.join('') === '' ? 0 : brotliCompressSync(Buffer.from(texts.join('\n'))).length;

/** Opens pages and adds up what they load from then on. */
export class MeasuredPage {
  readonly page: Page;
  readonly #loads: Promise<void>[] = [];
  readonly #weights: Weights = { js: 0, figures: 0, pagefind: 0, css: 0, fonts: 0, unpacked: [] };

  private constructor(page: Page) {
    this.page = page;
    page.context().on('response', (response) => {
      this.#loads.push(
        (async () => {
          const path = new URL(response.url()).pathname;
          const type = response.headers()['content-type'] ?? '';
          const kind = /javascript/.test(type)
            ? 'js'
            : /text\/css/.test(type)
              ? 'css'
              : /font/.test(type)
                ? 'fonts'
                : undefined;
          const { responseBodySize } = await response.request().sizes();
          if (path.includes('/pagefind/')) this.#weights.pagefind += responseBodySize;
          else if (kind) this.#weights[kind] += responseBodySize;
          if (isFigure(path)) this.#weights.figures += responseBodySize;
          if (kind && kind !== 'fonts' && responseBodySize > 200 && !response.headers()['content-encoding'])
            this.#weights.unpacked.push(path);
        })().catch(() => undefined),
      );
    });
  }

  /** `edit` changes the page's HTML before the browser sees it. */
  static async open(browser: Browser, url: string, edit?: (html: string) => string): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'zh-CN' });
    const measured = new MeasuredPage(await context.newPage());
    if (edit) {
      await context.route(url, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: edit(await response.text()) });
      });
    }
    await measured.page.goto(url, { waitUntil: 'load' });
    return measured;
  }

  /** Everything loaded so far, once the network has been silent. */
  async weights(html: string): Promise<Weights> {
    // Silent means: nothing new came for a second; 'networkidle' is reached once and then no more.
    for (let seen = -1; seen !== this.#loads.length;) {
      seen = this.#loads.length;
      await this.page.waitForTimeout(1000);
      await Promise.all(this.#loads);
    }
    const elements = elementsOf(html);
    const scripts = elements.filter((element) => runs(element) && element.attributes['src'] === undefined);
    const styles = elements.filter(({ tag }) => tag === 'style');
    return {
      ...this.#weights,
      js: this.#weights.js + brotliSize(scripts.map(({ text }) => text)),
      css: this.#weights.css + brotliSize(styles.map(({ text }) => text)),
    };
  }

  close = (): Promise<void> => this.page.context().close();
}

/** The largest paint in ms; the conditions are set through CDP before the page is asked for. */
export async function largestPaint(browser: Browser, url: string, phone: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'zh-CN' });
  const page = await context.newPage();
  if (phone) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_638_400 / 8,
      uploadThroughput: 768_000 / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(phone ? 800 : 300);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return paint;
}

/** The chapter as one bare HTML file: its article without scripts, styles, classes. */
export function bareHtml(file: string): string {
  const html = readFileSync(file, 'utf8');
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  const article = main
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/ (class|style|data-[\w-]+)="[^"]*"/g, '');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title></head><body>${article}</body></html>`;
}

/** The middle of an odd number of figures. */
export const median = (figures: number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
