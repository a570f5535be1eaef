import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Lock, licenceViolations, productionPackages } from '../support/licences.ts';
import { projectRoot } from '../support/project-files.ts';

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;

it('nothing in production is under GPL, AGPL, LGPL or an unknown licence', () => {
  expect(productionPackages(lock).length).toBeGreaterThan(50);
  expect(licenceViolations(lock)).toEqual([]);
});

it.each([
  ['GPL-3.0-only', 1],
  ['AGPL-3.0-or-later', 1],
  ['LGPL-2.1', 1],
  ['MIT AND GPL-2.0', 1],
  ['SEE LICENSE IN LICENSE.txt', 1],
  ['UNLICENSED', 1],
  [undefined, 1],
  ['(MIT OR GPL-3.0)', 0],
  ['Apache-2.0', 0],
])('a package deep in the tree under %s: %i refused', (license, refused) => {
  const planted: Lock = {
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { planted: '1.0.0' } },
      'node_modules/planted': { version: '9.9.9', license: 'MIT' },
      'node_modules/a/node_modules/planted': { version: '1.0.0', ...(license ? { license } : {}) },
    },
  };
  expect(licenceViolations(planted)).toHaveLength(refused);
});

it('a development tool under GPL is nobody else’s business', () => {
  expect(licenceViolations({ packages: { '': {}, 'node_modules/tool': { license: 'GPL-3.0' } } })).toEqual([]);
});
