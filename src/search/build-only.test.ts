import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Files that run at build time or in tests only. */
const buildSide = /^(documents|fixture|build-.*|.*\.test)\.ts$/;

describe('the tables of pinyin and OpenCC', () => {
  it('are reached by no file that runs in a browser', () => {
    const folder = new URL('.', import.meta.url);
    const clientSide = readdirSync(folder).filter((name) => !buildSide.test(name));
    expect(clientSide).toContain('SearchBox.tsx');
    for (const name of clientSide) {
      const imports = readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g);
      for (const [, target] of imports) expect(`${name} → ${target}`).not.toMatch(/build-|documents|pinyin-pro|opencc/);
    }
  });
});
