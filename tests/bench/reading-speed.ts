/**
 * `npm run bench -- reading-speed`: milliseconds to read what a student types, in Chromium at a quarter of this machine's speed. All
 * held-out lines, as talks of 25 turns, each in a fresh page: the first lines, before the engine of the browser has warmed up, count
 * like the others. Exit 1 when the median or the 95th percentile is over.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { inRoot } from '../../bin/paths.mjs';
import { launchBrowser, median } from '../support/measured-page.ts';
import { readHeldOut } from '../support/held-out.ts';
import { stageOf } from '../support/stage.ts';

const slowdown = 4;
const turns = 25;
const most = { median: 5, p95: 20 } as const;

const source = (path: string): string => stripTypeScriptTypes(readFileSync(inRoot(path), 'utf8'), { mode: 'strip' });
const html = `<!doctype html><script type="importmap">{"imports":{"#src/":"/src/"}}</script>
<script type="module">
  import { unpackModel } from '#src/simulations/role-play/reading/model.ts';
  import { makeReader } from '#src/simulations/role-play/reading/read.ts';
  window.read = ({ packed, scenario, texts }) => {
    const opened = performance.now();
    const reader = makeReader(unpackModel(packed), { extra: scenario.acts, cards: scenario.cards });
    const open = performance.now() - opened;
    return { open, times: texts.map((text) => {
      const from = performance.now();
      reader(text);
      return performance.now() - from;
    }) };
  };
</script>`;

// Isolated from other origins a page's clock counts by 5 µs, else by 100 µs.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const browser = await launchBrowser();
const times: number[] = [];
const firsts: number[] = [];
const opens: number[] = [];
const lines = readHeldOut();
for (const id of new Set(lines.map(({ scenario }) => scenario))) {
  const { packed, scenario } = await stageOf(id);
  const texts = lines.filter((line) => line.scenario === id).map(({ text }) => text);
  for (let at = 0; at < texts.length; at += turns) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      return path.endsWith('.ts')
        ? route.fulfill({ body: source(path.slice(1)), contentType: 'text/javascript', headers })
        : route.fulfill({ body: html, contentType: 'text/html', headers });
    });
    await page.goto('http://localhost/');
    await page.waitForFunction(() => 'read' in window);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const result = await page.evaluate(
      (input) => (window as unknown as { read: (all: typeof input) => { open: number; times: number[] } }).read(input),
      { packed, scenario: { acts: scenario.acts, cards: scenario.cards }, texts: texts.slice(at, at + turns) },
    );
    times.push(...result.times);
    firsts.push(result.times[0] ?? 0);
    opens.push(result.open);
    await page.context().close();
  }
}
await browser.close();

const sorted = [...times].sort((one, other) => one - other);
const p95 = sorted[Math.floor(0.95 * sorted.length)] ?? 0;
const ms = (value: number): string => `${value.toFixed(2)} ms`;
process.stdout.write(`| Chromium at ${slowdown}× slowdown, ${times.length} lines, ${firsts.length} fresh pages | | |
|---|--:|--:|
| reading a line, median | ${ms(median(times))} | < ${most.median} ms |
| reading a line, 95th percentile | ${ms(p95)} | < ${most.p95} ms |
| the slowest | ${ms(sorted.at(-1) ?? 0)} | |
| the first line of a page, median | ${ms(median(firsts))} | |
| unpacking the model, median | ${ms(median(opens))} | |
`);
process.exitCode = median(times) < most.median && p95 < most.p95 ? 0 : 1;
