/**
 * How scripts and styles are made for browsers. Astro 7 sets `esnext` for its client environment and drops a target
 * given there, so a Vite plugin has the last word.
 */
import type { AstroIntegration } from 'astro';

/** The support floor: Chrome and WebView 109 (the last for Windows 7), Safari 16, Firefox 115. */
const targets = ['chrome109', 'safari16', 'firefox115'];

/**
 * Preact, its hooks and nanostores in one file: whatever comes to life needs all of them, and apart they were six
 * files and 1 KB more (brotli, measured). Without preload lists each dynamic import costs 0.8 KB less; the chunks
 * are few and small enough to be found one behind the other.
 */
const client = {
  target: targets,
  modulePreload: false as const,
  rolldownOptions: {
    output: {
      advancedChunks: { groups: [{ name: 'view', test: /node_modules[\\/](preact|nanostores|@nanostores)[\\/]/ }] },
    },
  },
};

export function browserBuild(): AstroIntegration {
  return {
    name: 'yixue:browser-build',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'yixue:browser-build',
                enforce: 'post',
                configEnvironment: (name: string) => ({
                  build: { cssTarget: targets, ...(name === 'client' ? client : {}) },
                }),
              },
            ],
          },
        });
      },
    },
  };
}
