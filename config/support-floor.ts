/**
 * The oldest browsers the course promises to run in, told to Vite for scripts and styles. Astro 7 sets `esnext` for
 * its client environment and drops a target given there, so a Vite plugin sets it at the last moment.
 */
import type { AstroIntegration } from 'astro';

/** Chrome and WebView 109 (the last for Windows 7), Safari 16, Firefox 115. */
export const supportFloorTargets = ['chrome109', 'safari16', 'firefox115'];

export function supportFloor(): AstroIntegration {
  return {
    name: 'yixue:support-floor',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'yixue:support-floor',
                enforce: 'post',
                configEnvironment: (name: string) => ({
                  build: {
                    cssTarget: supportFloorTargets,
                    ...(name === 'client' ? { target: supportFloorTargets } : {}),
                  },
                }),
              },
            ],
          },
        });
      },
    },
  };
}
