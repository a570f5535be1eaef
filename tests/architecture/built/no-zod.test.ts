import { build } from 'vite';
import { expect, it } from 'vitest';
import { scriptsOfSite } from '../../support/built-code.ts';
import { projectRoot } from '../../support/project-files.ts';
import { builtSite } from '../../support/sites.ts';
import { scriptsWithZod } from '../../support/zod.ts';

it('no script of the site contains Zod: it would cost every phone 20 KB', () => {
  expect(scriptsWithZod(scriptsOfSite(builtSite('main')))).toEqual([]);
});

it.each(['z.object({ a: z.string() }).parse({})', '1'])(
  'a script that imports Zod and says %s is found',
  async (use) => {
    const id = 'virtual:planted';
    const planted = `import { z } from 'astro/zod'; const registry = { schema: z.object({ a: z.string() }) }; export default () => [registry, ${use}];`;
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
    const scripts = outputs.flatMap((chunk) =>
      chunk.type === 'chunk' ? [{ name: chunk.fileName, code: chunk.code }] : [],
    );
    expect(scriptsWithZod(scripts)).toHaveLength(1);
  },
);
