/**
 * `npm run bench -- lighthouse`: Lighthouse's four figures for each kind of page, the median of three runs;
 * accessibility, best practices and SEO must be 100, performance at least 98. Lighthouse brings 177 MB, so it is
 * installed here and on first use only, from a lock file of its own (tests/bench/lighthouse-tool/).
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../bin/build.mjs';
import { run } from '../../bin/child.mjs';
import { inRoot, siteFolder } from '../../bin/paths.mjs';
import { npmCommand } from '../../bin/project-node.mjs';
import { startServer } from '../../bin/serve.mjs';
import { filesUnder } from '../../config/files.ts';
import { launchBrowser, median } from '../support/measured-page.ts';

type Lighthouse = (
  url: string,
  flags: Record<string, unknown>,
) => Promise<
  | {
      lhr: {
        categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
        audits: Record<string, { score: number | null; title: string }>;
      };
    }
  | undefined
>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least: Record<(typeof categories)[number], number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const runs = 3;

async function lighthouse(): Promise<Lighthouse> {
  const folder = inRoot('tests', 'bench', 'lighthouse-tool');
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!existsSync(entry)) {
    console.error('Installing Lighthouse (once, 177 MB) …');
    const { program, args } = npmCommand();
    const { code } = await run(program, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: folder, capture: true });
    if (code !== 0)
      throw new Error('Lighthouse was not installed · tests/bench/lighthouse-tool · run "npm ci" there to see why');
  }
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}

/** A port nobody uses now, for the browser's remote control. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** One page of each kind: addresses alike but for their last part are one kind. The 404 page is not for searching. */
function kindsOfPages(): string[] {
  const paths = filesUnder(siteFolder, /^index\.html$/).map((file) =>
    file.slice(siteFolder.length, -'index.html'.length).replaceAll('\\', '/'),
  );
  const preferred = ['/chapters/customers/'];
  const kind = (path: string): string =>
    /^\/(en\/)?(chapters|quizzes|labs)\/[^/]+\/$/.test(path) ? path.replace(/[^/]+\/$/, '*') : path;
  const chosen = new Map<string, string>();
  for (const path of [...preferred, ...paths]) if (!chosen.has(kind(path))) chosen.set(kind(path), path);
  return [...chosen.values(), '/404.html'].sort();
}

const { ok } = await buildSite({ log: console.error });
if (!ok) process.exit(1);
const measure = await lighthouse();
const server = await startServer({ folder: siteFolder, port: 0 });
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const lines: string[] = [];
const faults = new Set<string>();
let over = false;
try {
  for (const path of kindsOfPages()) {
    const scores: Record<string, number[]> = {};
    for (let count = 0; count < runs; count += 1) {
      const result = await measure(server.url.slice(0, -1) + path, {
        port,
        logLevel: 'error',
        onlyCategories: categories,
      });
      for (const name of categories) {
        const category = result?.lhr.categories[name];
        (scores[name] ??= []).push(Math.round((category?.score ?? 0) * 100));
        for (const { id, weight } of category?.auditRefs ?? []) {
          const audit = result?.lhr.audits[id];
          if (weight > 0 && audit && audit.score !== null && audit.score < (name === 'performance' ? 0.9 : 1))
            faults.add(`${path} ${name}: ${id} (${audit.title})`);
        }
      }
    }
    const judged = categories.map((name) => {
      const figure = median(scores[name] ?? []);
      const wanted = !(name === 'seo' && path === '/404.html');
      const low = wanted && figure < least[name];
      over ||= low;
      return low ? `**${figure}**` : wanted ? String(figure) : '–';
    });
    lines.push(`| ${path} | ${judged.join(' | ')} |`);
    console.error(lines.at(-1));
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(
  `Lighthouse, phone, median of ${runs}; bold is below ${categories.map((name) => `${name} ${least[name]}`).join(', ')}\n`,
);
console.log(`| page | ${categories.join(' | ')} |\n|---|---|---|---|---|\n${lines.join('\n')}`);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = over ? 1 : 0;
