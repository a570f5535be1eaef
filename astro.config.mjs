import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, envField } from 'astro/config';
import { buildId } from './bin/inputs.mjs';
import { browserBuild } from './config/browser-build.ts';
import { compress } from './config/compress.ts';
import { contentCheck } from './config/content-check.ts';
import { contentSecurityPolicy } from './config/csp.ts';
import { notices } from './config/notices.ts';
import { pageSearch } from './config/page-search.ts';
import { slimLunr } from './config/search-lunr.ts';

const { YIXUE_BASE, YIXUE_OUT, YIXUE_SITE, YIXUE_CACHE, YIXUE_BUILD_ID } = process.env;

export default defineConfig({
  output: 'static',
  outDir: YIXUE_OUT ?? 'dist/client',
  // One cache a target: a fixture site's content must never be taken for the course's.
  cacheDir: `node_modules/.cache/astro-${YIXUE_CACHE ?? 'client'}`,
  base: YIXUE_BASE ?? '/',
  // Canonical addresses need a host; a school sets its own.
  site: YIXUE_SITE ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // Chapter CSS in a file of its own moved the largest paint from 1.44 to 1.93 times that of bare HTML.
  build: { inlineStylesheets: 'always' },
  env: {
    schema: {
      // Where "report a mistake here" leads: an address with {where} in it. Without it the link is not shown.
      REPORT_URL: envField.string({ context: 'client', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    preact(),
    mdx(),
    contentCheck(),
    browserBuild(),
    // After the build, in this order: what makes files, what changes HTML, what packs everything.
    pageSearch(),
    notices(),
    contentSecurityPolicy(),
    compress(),
  ],
  vite: {
    plugins: [slimLunr()],
    // Astro marks each MDX file with a directive of its own; Rolldown would warn of every one in every build.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    define: { __BUILD_ID__: JSON.stringify(YIXUE_BUILD_ID ?? buildId()) },
  },
});
