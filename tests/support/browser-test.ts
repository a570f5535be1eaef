/**
 * Playwright's `test` over a built site: a server of our own on a free port for each worker. `site` names the site
 * (`test.use({ site: 'base' })`); `server.show(folder)` serves another build, as a new deploy does; `labURL` is the
 * same server on plain http under another name, as pupils reach a teacher's laptop.
 */
import { expect, test as base } from '@playwright/test';
import { startServer } from '../../bin/serve.mjs';
import { builtSite } from './sites.ts';

export { expect } from '@playwright/test';

export type SiteServer = Awaited<ReturnType<typeof startServer>>;

interface WorkerFixtures {
  site: string;
  server: SiteServer;
}

export const test = base.extend<{ labURL: string }, WorkerFixtures>({
  site: ['main', { option: true, scope: 'worker' }],
  server: [
    async ({ site }, use) => {
      const server = await startServer({ folder: builtSite(site), port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  labURL: async ({ server }, use) => {
    await use(`http://lab.test:${server.port}${server.base}`);
  },
});

/** The same, and whatever a page throws while it is used fails the test. */
export const faultless = test.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
