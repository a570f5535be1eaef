import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { completed, missingOptional } from '../../bin/complete-lock.mjs';
import { projectRoot } from '../support/project-files.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));

it('the lock file names the packages of every platform; if not: node bin/complete-lock.mjs', () => {
  expect(missingOptional(read('package-lock.json'))).toEqual([]);
});

it('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it('what a registry does not carry is found and added, and a version in the way moves to who wants it', () => {
  const wants = (version: string): object => ({
    version: '1.0.0',
    optionalDependencies: { '@x/darwin-arm64': version },
  });
  const planted = {
    packages: {
      'node_modules/x': wants('2.0.0'),
      'node_modules/@x/darwin-arm64': { version: '1.0.0', optional: true },
      'node_modules/y/node_modules/x': wants('1.0.0'),
    },
  };
  expect(missingOptional(planted)).toEqual([{ from: 'node_modules/x', name: '@x/darwin-arm64', version: '2.0.0' }]);
  const { packages } = completed(planted) as { packages: Record<string, object> };
  expect(missingOptional({ packages })).toEqual([]);
  expect(packages['node_modules/@x/darwin-arm64']).toEqual({
    version: '2.0.0',
    os: ['darwin'],
    cpu: ['arm64'],
    optional: true,
  });
  expect(packages['node_modules/y/node_modules/@x/darwin-arm64']).toEqual({ version: '1.0.0', optional: true });
});
