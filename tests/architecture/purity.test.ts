import { expect, it } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { purityViolations } from '../support/purity.ts';

it('pure rooms touch no view library, no browser, no node, no clock and no chance', () => {
  expect(purityViolations(projectFiles(['src'], /\.ts$/))).toEqual([]);
});

it.each([
  ['node in logic', 'src/record/a.ts', "import { readFileSync } from 'node:fs';", 'no node'],
  ['node where texts are parsed', 'src/source/a.ts', "import { readFileSync } from 'node:fs';", 'no node'],
  ['preact in logic', 'src/questions/a/kind.ts', "import { h } from 'preact';", 'no view library'],
  ['a package in core', 'src/core/a.ts', "import x from 'lunr';", 'core imports nothing'],
  ['Zod outside a schema file', 'src/questions/a/kind.ts', "import { z } from 'astro/zod';", '20 KB'],
  [
    'the browser in logic',
    'src/record/a.ts',
    'export const a = () => localStorage.getItem("x");',
    'localStorage belongs to the browser',
  ],
  ['the clock in logic', 'src/record/a.ts', 'export const a = () => Date.now();', 'time is an argument'],
  ['an empty new Date in logic', 'src/record/a.ts', 'export const a = () => new Date();', 'time is an argument'],
  ['chance in logic', 'src/simulations/engine/a.ts', 'export const a = () => Math.random();', 'chance is an argument'],
  [
    'an unsteady power in a simulation',
    'src/simulations/engine/a.ts',
    'export const a = Math.exp(1);',
    'Math.exp differs',
  ],
  [
    'the ** operator in a simulation',
    'src/simulations/engine/a.ts',
    'export const a = (x: number) => x ** 0.5;',
    'rounds differently',
  ],
])('%s is refused', (_title, path, source, message) => {
  const found = purityViolations([{ path, source }]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});

it('what only looks impure is allowed', () => {
  const source =
    'export const a = (document: { location: string }) => document.location + Math.sqrt(new Date(0).getTime());';
  expect(
    purityViolations([
      { path: 'src/record/a.ts', source },
      { path: 'src/model/a.schema.ts', source: "import { z } from 'astro/zod';" },
    ]),
  ).toEqual([]);
});
