import { expect, it } from 'vitest';
import { scriptsOfSite, stylesOfSite } from '../../support/built-code.ts';
import { builtSite } from '../../support/sites.ts';
import { scriptViolations, styleViolations } from '../../support/support-floor.ts';

it('every script of the site runs in Chrome 109, Safari 16 and Firefox 115', () => {
  const scripts = scriptsOfSite(builtSite('main'));
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.flatMap(scriptViolations)).toEqual([]);
}, 60_000);

it('every style of the site works in Chrome 109, Safari 16 and Firefox 115', () => {
  const styles = stylesOfSite(builtSite('main'));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.flatMap(styleViolations)).toEqual([]);
});
