import { pagesOf } from '../support/html.ts';
import { expect, test } from '../support/browser-test.ts';
import { builtSite } from '../support/sites.ts';

/** Every page of the site is opened; what its policy blocks, the browser reports as an event and in the console. */
test('no page breaks its own security policy', async ({ page, server }) => {
  // Every page there is, one after the other.
  test.setTimeout(180_000);
  const reports: string[] = [];
  await page.exposeFunction('reportViolation', (report: string) => void reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { reportViolation: (report: string) => void }).reportViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) reports.push(message.text());
  });
  const paths = pagesOf(builtSite('main')).map(({ path }) => path.replace(/(^|\/)index\.html$/, '$1'));
  for (const path of paths) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+K');
    await page.waitForTimeout(100);
  }
  expect(paths.length).toBeGreaterThan(3);
  expect(reports).toEqual([]);
});

test('a script that is not in the policy is blocked and seen', async ({ page, server }) => {
  await page.goto(server.url);
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective));
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        document.head.append(script);
      }),
  );
  expect(blocked).toBe('script-src-elem');
});
