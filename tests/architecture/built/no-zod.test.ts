import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { type Code, scriptsOfSite } from '../../support/built-code.ts';
import { pagesLeadingTo, scriptsWithOpencc, scriptsWithZod } from '../../support/heavy-code.ts';
import { projectRoot } from '../../support/project-files.ts';
import { builtSite } from '../../support/sites.ts';

const checker = /^_astro\/check\.worker-[\w-]+\.js$/;

describe('no phone gets what only authors need', () => {
  it('Zod stands in the checker of the authoring guide alone: it would cost every phone 20 KB', () => {
    const found = scriptsWithZod(scriptsOfSite(builtSite('main')));
    expect(found).toEqual([expect.stringMatching(checker)]);
  });

  it('no page but the authoring guide leads to the checker', () => {
    const [name = ''] = scriptsWithZod(scriptsOfSite(builtSite('main')));
    expect(pagesLeadingTo(builtSite('main'), name)).toEqual([
      'en/teach/authoring/questions/index.html',
      'teach/authoring/questions/index.html',
    ]);
  });

  it('the guide itself fetches the checker only when it is used: the page names no script that starts it', () => {
    const scripts = scriptsOfSite(builtSite('main'));
    const [name = ''] = scriptsWithZod(scripts);
    const naming = scripts.filter(({ code }) => code.includes(name.replace('_astro/', '')));
    expect(naming.map((script) => script.name)).toEqual([
      expect.stringMatching(/^_astro\/preview\.client\.[\w-]+\.js$/),
    ]);
  });

  it('OpenCC’s tables stand in no script: they are 40 KB, and a build tool', () => {
    expect(scriptsWithOpencc(scriptsOfSite(builtSite('main')))).toEqual([]);
  });
});

/** Bundles a script as a browser would get it. */
async function bundle(planted: string): Promise<Code[]> {
  const id = 'virtual:planted';
  const result = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'planted',
        resolveId: (source) => (source === id ? `${projectRoot}planted.js` : null),
        load: (path) => (path === `${projectRoot}planted.js` ? planted : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: id, preserveEntrySignatures: 'strict' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((chunk) => (chunk.type === 'chunk' ? [{ name: chunk.fileName, code: chunk.code }] : []));
}

describe('planted ones are found', () => {
  it.each(['z.object({ a: z.string() }).parse({})', '1'])('a script that imports Zod and says %s', async (use) => {
    const planted = `import { z } from 'astro/zod'; const registry = { schema: z.object({ a: z.string() }) }; export default () => [registry, ${use}];`;
    expect(scriptsWithZod(await bundle(planted))).toHaveLength(1);
  });

  it('a script that imports OpenCC', async () => {
    const planted = `import { Converter } from 'opencc-js/t2cn'; export default Converter({ from: 't', to: 'cn' });`;
    expect(scriptsWithOpencc(await bundle(planted))).toHaveLength(1);
  });

  it('a page that leads to a script by way of another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yixue-leads-'));
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, '_astro', 'worker.js'), 'zod');
    writeFileSync(join(folder, '_astro', 'preview.js'), 'new Worker("/_astro/worker.js")');
    writeFileSync(join(folder, '_astro', 'other.js'), '1');
    writeFileSync(join(folder, 'a.html'), '<script>import("/_astro/preview.js")</script>');
    writeFileSync(join(folder, 'b.html'), '<script src="/_astro/other.js"></script>');
    expect(pagesLeadingTo(folder, '_astro/worker.js')).toEqual(['a.html']);
  });
});
