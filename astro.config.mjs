import { defineConfig, envField } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';

export default defineConfig({
  output: 'static',
  outDir: 'dist/client',
  trailingSlash: 'always',
  integrations: [preact(), mdx()],
});
