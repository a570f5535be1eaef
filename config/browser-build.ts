/**
 * How scripts and styles are made for browsers. Astro 7 sets `esnext` for its client environment and drops a target
 * given there, so a Vite plugin has the last word.
 */
import type { AstroIntegration } from 'astro';

/** The support floor: Chrome and WebView 109 (the last for Windows 7), Safari 16, Firefox 115. */
const targets = ['chrome109', 'safari16', 'firefox115'];

/**
 * Preact, its hooks and nanostores in one file: whatever comes to life needs all of them, and apart they were six
 * files and 1 KB more (brotli, measured). What pages do at open is one file, too: every request before the first paint
 * delays it; each of those modules therefore runs on every page, and must look only for what is its own. No preload
 * lists: the chunks are few and found one behind the other.
 */
const client = {
  target: targets,
  modulePreload: false as const,
  rolldownOptions: {
    output: {
      // A chunk names the others: seven characters of a hash tell builds apart as well as eight do.
      chunkFileNames: '_astro/[name].[hash:7].js',
      codeSplitting: {
        groups: [
          {
            name: 'view',
            test: /node_modules[\\/](preact|nanostores|@nanostores)[\\/]|mount\.client\.ts$/,
          },
          {
            name: 'open',
            test: /(near|near-questions|near-figures|near-reading|shell|version)\.client\.ts$|i18n[\\/]locales\.ts$|preload-helper/,
          },
          {
            name: 'question',
            test: /src[\\/]questions[\\/](kind|views?|options|outcome|question\.store|evidence|ports\.client|QuestionForm)\.tsx?$|core[\\/](hash32|rng)\.ts$/,
          },
          {
            name: 'typing',
            test: /typing\.client\.ts$|core[\\/]blank\.ts$/,
          },
        ],
      },
    },
  },
};

/**
 * Vite's helper around each `import()` without what loads a chunk's CSS, which is 0.6 KB of every page's script: our
 * CSS stands in the pages. What it says when a chunk cannot be fetched stays.
 */
const preloadHelper = `export const __vitePreload = (load) => load().catch((error) => {
  const event = Object.assign(new Event('vite:preloadError', { cancelable: true }), { payload: error });
  dispatchEvent(event);
  if (!event.defaultPrevented) throw error;
});`;

/** No view listens to single keys of a store; what @nanostores/preact brings for that is 0.4 KB of every page. */
const noListenKeys = `export function listenKeys() {
  throw Error('browser-build');
}
export { listenKeys as subscribeKeys };`;

/**
 * The record works through transactions on whole stores (src/record/database.store.ts): the shortcuts of one request each,
 * cursors and the async iterators at the end of idb are 0.7 KB that nothing here uses.
 */
function withoutShortcuts(code: string): string {
  const [from, to] = [code.indexOf('const readMethods'), code.lastIndexOf('export {')];
  if (from < 0 || to < from)
    throw new Error('idb changed · build/index.js · expected its shortcuts, received none · look again');
  const advance = /if \(getCursorAdvanceMethods\(\)\.includes\(func\)\) \{[\s\S]*?\n {4}\}/;
  if (!advance.test(code))
    throw new Error('idb changed · build/index.js · expected cursors, received none · look again');
  return (code.slice(0, from) + code.slice(to)).replace(advance, '');
}

const plugin = {
  name: 'yixue:browser-build',
  configEnvironment: (name: string) => ({ build: { cssTarget: targets, ...(name === 'client' ? client : {}) } }),
};

const helperPlugin = {
  name: 'yixue:smaller-modules',
  enforce: 'pre' as const,
  applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? preloadHelper
      : /[\\/]nanostores[\\/]listen-keys[\\/]index\.js$/.test(id)
        ? noListenKeys
        : null,
  transform: (code: string, id: string) =>
    /[\\/]idb[\\/]build[\\/]index\.js$/.test(id) ? withoutShortcuts(code) : null,
  writeBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    const chunk = Object.values(bundle).find(({ code }) => code?.includes('__vite__mapDeps'));
    if (!chunk) return;
    throw new Error(
      `A script wants CSS of its own · ${chunk.fileName} · expected CSS only in pages, received one behind an import() · ` +
        'import the CSS in the .astro file that shows the component',
    );
  },
};

export function browserBuild(): AstroIntegration {
  return {
    name: 'yixue:browser-build',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [{ ...plugin, enforce: 'post' }, helperPlugin] } });
      },
    },
  };
}
