import { expect, it } from 'vitest';
import { projectFiles, type SourceFile } from '../support/project-files.ts';

const hard = 300;
const tooLong = (files: SourceFile[]): string[] =>
  files
    .map(({ path, source }) => ({ path, lines: source.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > hard)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

it(`no file of ours is longer than ${hard} lines`, () => {
  expect(tooLong(projectFiles(['src', 'tests', 'config', 'bin'], /\.(tsx?|mjs|astro|css)$/))).toEqual([]);
});

it('a file of 301 lines is refused', () => {
  expect(
    tooLong([
      { path: 'a.ts', source: 'x\n'.repeat(301) },
      { path: 'b.ts', source: 'x\n'.repeat(300) },
    ]),
  ).toEqual(['a.ts: 301 lines']);
});
