import { describe, expect, it } from 'vitest';
import { floorViolations } from '../support/floors.ts';
import { projectFiles } from '../support/project-files.ts';

const plant = (...files: [path: string, source: string][]): string[] =>
  floorViolations(files.map(([path, source]) => ({ path, source })));
const empty = (path: string): [string, string] => [path, ''];

describe('the floors of the house', () => {
  it('hold: every import of src goes down, none sideways, none in a circle', () => {
    expect(floorViolations(projectFiles(['src'], /\.(tsx?|astro|mdx)$/))).toEqual([]);
  });
});

describe('the import walker refuses', () => {
  it.each([
    [
      'an import upward',
      'src/core/a.ts',
      "import { b } from '#src/model/b.ts';",
      'src/model/b.ts',
      'up: core (F0) → model (F1)',
    ],
    [
      'an import type upward',
      'src/model/a.ts',
      "import type { B } from '../record/b.ts';",
      'src/record/b.ts',
      'up: model (F1) → record:logic (F2)',
    ],
    [
      'an export from upward',
      'src/model/a.ts',
      "export * from '#src/search/b.ts';",
      'src/search/b.ts',
      'up: model (F1)',
    ],
    [
      'a dynamic import upward',
      'src/questions/registry.ts',
      "export const x = () => import('./single-choice/View.tsx');",
      'src/questions/single-choice/View.tsx',
      'up: questions:logic',
    ],
    [
      'a type import() upward',
      'src/core/a.ts',
      "export type B = import('#src/model/b.ts').B;",
      'src/model/b.ts',
      'up: core',
    ],
    [
      'a glob upward',
      'src/components/a.ts',
      "export const all = import.meta.glob('../pages/**/*.astro');",
      'src/pages/b.astro',
      'up: components',
    ],
    [
      'a worker upward',
      'src/record/a.ts',
      "new Worker(new URL('./b.worker.ts', import.meta.url));",
      'src/record/b.worker.ts',
      'up: record:logic',
    ],
    ['an import sideways', 'src/questions/a.ts', "import '#src/record/b.ts';", 'src/record/b.ts', 'sideways on F2'],
    [
      'rooms of one floor meeting',
      'src/components/A.tsx',
      "import '#src/search/b.ts';",
      'src/search/b.ts',
      'sideways on F4',
    ],
    [
      'a view importing the server',
      'src/questions/a/View.tsx',
      "import '#src/server/b.ts';",
      'src/server/b.ts',
      'sideways on F5',
    ],
    [
      'a view importing authoring',
      'src/layouts/A.astro',
      "---\nimport '#src/authoring/b.ts';\n---",
      'src/authoring/b.ts',
      'across: layouts (browser)',
    ],
    [
      'an .astro frontmatter going up',
      'src/components/A.astro',
      "---\n\nimport B from '#src/layouts/B.astro';\n---\n<B />",
      'src/layouts/B.astro',
      'A.astro:3',
    ],
    [
      'an .astro script going up',
      'src/components/A.astro',
      "<p />\n<script>\nimport '#src/progress/b.ts';\n</script>",
      'src/progress/b.ts',
      'A.astro:3',
    ],
    [
      'a kind that imports a registry',
      'src/questions/case/kind.ts',
      "import '../registry.ts';",
      'src/questions/registry.ts',
      'never imports a registry',
    ],
    [
      'src importing a test file',
      'src/core/a.ts',
      "import './b.test.ts';",
      'src/core/b.test.ts',
      'nothing imports a test',
    ],
    [
      'src importing tests/',
      'src/core/a.ts',
      "import '../../tests/b.ts';",
      'tests/b.ts',
      'nothing in src imports tests/',
    ],
    [
      'src importing config/',
      'src/pages/a.ts',
      "import '../../config/b.ts';",
      'config/b.ts',
      'nothing in src imports config/',
    ],
    ['a folder without a floor', 'src/utils/a.ts', "import '#src/core/b.ts';", 'src/core/b.ts', 'stands in no room'],
  ])('%s', (_title, from, source, to, message) => {
    const found = plant([from, source], empty(to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('a chapter that imports anything but figures and Check', () => {
    const chapter = `---\ntitle: x\n---\nimport A from '#src/components/figures/A.astro';\nimport Check from '#src/questions/Check.astro';\nimport B from '#src/components/B.astro';\nimport { c } from 'preact';\n\n# 标题\n`;
    const found = plant(
      ['src/content/chapters/zh-CN/01-x.mdx', chapter],
      empty('src/components/figures/A.astro'),
      empty('src/questions/Check.astro'),
      empty('src/components/B.astro'),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('01-x.mdx:6 imports #src/components/B.astro');
    expect(found[1]).toContain('imports no package');
  });

  it('a circle inside one room', () => {
    const found = plant(
      ['src/core/a.ts', "import './b.ts';"],
      ['src/core/b.ts', "import type { C } from './c.ts';"],
      ['src/core/c.ts', "import './a.ts';"],
    );
    expect(found).toEqual(['circle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });

  it('nothing that is allowed', () => {
    expect(
      plant(
        [
          'src/pages/a.astro',
          "---\nimport '#src/layouts/L.astro';\nimport '#src/server/s.ts';\nimport '#src/styles/x.css';\n---",
        ],
        ['src/layouts/L.astro', "---\nimport '#src/components/C.tsx';\n---"],
        ['src/questions/views.ts', "export const v = () => import('./a/View.tsx');"],
        ['src/questions/a/View.tsx', "import { k } from './kind.ts'; import 'preact';"],
        ['src/questions/a/kind.test.ts', "import '#src/pages/a.astro';"],
        empty('src/questions/a/kind.ts'),
        empty('src/components/C.tsx'),
        empty('src/server/s.ts'),
      ),
    ).toEqual([]);
  });
});
