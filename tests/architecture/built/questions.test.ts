import { expect, it } from 'vitest';
import { pagesOf } from '../../support/html.ts';
import { builtSite } from '../../support/sites.ts';

it('only a question is marked as one: what bears data-question is brought to life from the item it carries', () => {
  const marked = pagesOf(builtSite('main')).flatMap(({ path, elements }) =>
    elements.flatMap(({ attributes }) => ('data-question' in attributes ? [{ path, attributes }] : [])),
  );
  expect(marked.length).toBeGreaterThan(50);
  const strange = marked.filter(({ attributes }) => !attributes['data-props']?.includes('"item"'));
  expect(strange.map(({ path }) => path)).toEqual([]);
});
