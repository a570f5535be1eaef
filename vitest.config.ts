/**
 * Every test that needs no browser, in projects that `npm test -- <name>` runs alone:
 *
 *   unit          src/, config/               beside the logic they test
 *   content       tests/content/               authoring's checks, a file of every question kind
 *   frozen        tests/frozen/                old records and content: pieces are added, never changed
 *   architecture  tests/architecture/*.test.ts floors, purity, file length, licences
 *   built         tests/architecture/built/    what only the built site shows: links, policy, support floor
 *   leak          tests/leak/                  secrets of the fixture site in no client file
 *
 * `built` and `leak` read sites that bin/test.mjs builds before them (bin/sites.mjs lists them, tests/support/sites.ts
 * finds them). Alone: `node bin/sites.mjs && npx vitest run --project leak`.
 */
import { defineConfig } from 'vitest/config';

const folders: Record<string, string[]> = {
  unit: ['src/**/*.test.{ts,tsx}', 'config/**/*.test.ts'],
  content: ['tests/content/**/*.test.ts'],
  frozen: ['tests/frozen/**/*.test.ts'],
  architecture: ['tests/architecture/*.test.ts'],
  built: ['tests/architecture/built/**/*.test.ts'],
  leak: ['tests/leak/**/*.test.ts'],
};

export default defineConfig({
  test: {
    projects: Object.entries(folders).map(([name, include]) => ({ extends: true, test: { name, include } })),
    environment: 'node',
  },
});
