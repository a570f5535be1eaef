import { describe, expect, it } from 'vitest';
import { scriptViolations, styleViolations } from '../support/support-floor.ts';

describe('a script is refused for', () => {
  it.each([
    ['class A { static { f(); } }', 'static block'],
    ['/(?<=a)b/.test(x)', 'looks behind'],
    ['try { r = /(?<=a)b/ } catch { r = /b/ }', 'looks behind'],
    ['try { f() } catch { r = new RegExp("(?<=a)b") }', 'looks behind'],
    ['new RegExp("(?<!a)b")', 'looks behind'],
    ['new RegExp(`(?<=${a})b`, "gu")', 'looks behind'],
    ['const c = `a|(?<!${a})b`; new RegExp(c)', 'looks behind'],
    ['RegExp("a|" + (b ? "(?<=c)d" : ""))', 'looks behind'],
    ['new globalThis.RegExp(["(?<=a)", "b"].join("|"))', 'looks behind'],
    ['/[\\p{L}--a]/v', 'newer than ES2022'],
    ['import a from "./a.json" with { type: "json" };', 'newer than ES2022'],
    ['using a = b();', 'newer than ES2022'],
    ['[3, 1].toSorted()', '.toSorted()'],
    ['Object.groupBy(a, b)', '.groupBy()'],
    ['requestIdleCallback(f)', 'requestIdleCallback()'],
    ['if (typeof a.hidePopover == "function") b.showPopover()', '.showPopover()'],
  ])('%s', (code, message) => {
    expect(scriptViolations({ name: 'a.js', code, module: true }).join('\n')).toContain(message);
  });

  it('nothing the floor knows', () => {
    const code =
      'class A { #x = 1; static y = 2; has(o) { return #x in o; } } a ??= b?.c ?? [1].at(-1); a.toSorted?.(); await f(); /(?<name>a)/d.test("(?<=x)"); new RegExp(`(?<name>${a})`); new RegExp("(?=a)", "u"); if ("requestIdleCallback" in window) requestIdleCallback(f); if (typeof A.prototype.showPopover == "function") a.showPopover(); try { r = new RegExp("(?<=a)b"); } catch { r = /b/; }';
    expect(scriptViolations({ name: 'a.js', code, module: true })).toEqual([]);
  });
});

describe('a style is refused for', () => {
  it.each([
    ['.a{&:hover{color:red}}', 'left to lower'],
    ['.a{color:oklch(50% .2 20)}', 'left to lower'],
    ['.a{user-select:none}', 'left to lower'],
    ['.a{color:light-dark(red,blue)}', 'light-dark('],
    ['.a{color:color-mix(in srgb,var(--a),red)}', 'color-mix('],
    ['.a:has(b){color:red}', ':has'],
    ['.a:popover-open{color:red}', ':popover-open'],
    ['@property --a{syntax:"*";inherits:false}', '@property'],
    ['@media (width>=600px){.a{color:red}}', 'media range'],
    ['.a{grid-template-rows:subgrid}', 'subgrid'],
    ['.a{margin:1lh}', 'unit 1lh'],
  ])('%s', (code, message) => {
    expect(styleViolations({ name: 'a.css', code }).join('\n')).toContain(message);
  });

  it('nothing the floor knows, nothing guarded, nothing that only adds', () => {
    const code =
      '@layer a,b;.a{color:#ba022f;color:lab(39.85% 64.2559 32.1256);inset:0;text-wrap:balance;scrollbar-color:red blue;content:":has(x)"}@media (min-width:600px){.a:not(.b,.c){gap:1px}}@supports (color:lab(0% 0 0)){.a{margin:1lh}}@container (width>100px){.a{overflow:clip}}';
    expect(styleViolations({ name: 'a.css', code })).toEqual([]);
  });
});
