import { relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder } from '../../../config/files.ts';
import { pagesOf } from '../../support/html.ts';
import { linkViolations } from '../../support/links.ts';
import { builtSite } from '../../support/sites.ts';

it.each([
  ['main', '/'],
  ['base', '/course/'],
])('every link of site %s starts with %s and leads to a file and an id', (name, base) => {
  const folder = builtSite(name);
  const pages = pagesOf(folder);
  expect(pages.length).toBeGreaterThan(3);
  expect(
    linkViolations(
      pages,
      filesUnder(folder).map((file) => relative(folder, file).split(sep).join('/')),
      base,
    ),
  ).toEqual([]);
});
