/** The built sites for tests that read them; bin/test.mjs builds them first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testSites } from '../../bin/sites.mjs';

/** The folder of a built site: `main`, `base` (below /course/) or a folder of tests/sites/. */
export function builtSite(name: string): string {
  const site = (testSites() as Record<string, { out: string; base: string }>)[name];
  if (!site)
    throw new Error(`No such site · tests/sites/ · expected a folder, received "${name}" · add it or correct the name`);
  if (!existsSync(join(site.out, 'version.json'))) {
    throw new Error(
      `Site "${name}" is not built · ${site.out} · expected version.json, received none · node bin/sites.mjs ${name}`,
    );
  }
  return site.out;
}
