/**
 * Every page that shows questions, in its text or once its script runs, has every sheet of theirs: they are named in
 * src/styles/questions.css alone.
 */
import { describe, expect, it } from 'vitest';
import { importsOf, resolveImport } from '../support/imports.ts';
import { type SourceFile, projectFiles } from '../support/project-files.ts';

const all = 'src/styles/questions.css';
const showing = /^src\/questions\/(views\.ts|Question\.astro)$/;

/** The pages that lead to a question by imports, or by the chapters they render, and do not import all sheets. */
function pagesWithoutSheets(files: SourceFile[]): { showing: string[]; without: string[] } {
  const known = new Map(files.map((file) => [file.path, file]));
  const paths = new Set(known.keys());
  const direct = new Map<string, string[]>();
  const importsIn = (file: SourceFile): string[] => {
    const found =
      direct.get(file.path) ?? importsOf(file).flatMap(({ specifier }) => resolveImport(file.path, specifier, paths));
    direct.set(file.path, found);
    return found;
  };
  const reached = (page: SourceFile): Set<string> => {
    const chapters = [...paths].filter((path) => /^src\/content\/chapters\/.*\.mdx$/.test(path));
    const todo = [page.path, ...(/\brender\b.* from 'astro:content'/.test(page.source) ? chapters : [])];
    const seen = new Set(todo);
    for (const path of todo) {
      const file = known.get(path);
      if (!file || path.endsWith('.css')) continue;
      for (const next of importsIn(file)) if (!seen.has(next) && seen.add(next)) todo.push(next);
    }
    return seen;
  };
  const pages = files.filter(
    (file) => /^src\/pages\/.*\.astro$/.test(file.path) && [...reached(file)].some((path) => showing.test(path)),
  );
  return {
    showing: pages.map(({ path }) => path),
    without: pages.filter((file) => !importsIn(file).includes(all)).map(({ path }) => path),
  };
}

const files = projectFiles(['src'], /\.(tsx?|astro|mdx|css)$/);

describe('the sheets of questions', () => {
  const sheets = files.map(({ path }) => path).filter((path) => /^src\/styles\/question(-.*)?\.css$/.test(path));

  it('are all named in one place', () => {
    const source = files.find(({ path }) => path === all)?.source ?? '';
    const named = [...source.matchAll(/^@import '\.\/(.*)';$/gm)].map(([, name]) => `src/styles/${name}`);
    expect(sheets.length).toBeGreaterThan(1);
    expect(named.sort()).toEqual(sheets);
  });

  it('are imported from there alone', () => {
    const importing = files.filter(
      (file) => !file.path.endsWith('.css') && /styles\/question(-[\w-]*)?\.css/.test(file.source),
    );
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  it('are on every page that shows questions', () => {
    const { showing: pages, without } = pagesWithoutSheets(files);
    expect(pages).toEqual(
      ['chapters/[slug]', 'practice', 'quizzes/[slug]', 'review', 'teach/authoring/questions'].map(
        (page) => `src/pages/[...lang]/${page}.astro`,
      ),
    );
    expect(without).toEqual([]);
  });

  it('are missed on a planted page whose script brings questions, and on one that renders a chapter', () => {
    const planted: [string, string][] = [
      ['src/pages/late.astro', '<script>\nimport("#src/study/Late.tsx");\n</script>'],
      ['src/study/Late.tsx', "import { loadView } from '#src/questions/views.ts';"],
      ['src/pages/read.astro', "---\nimport { render } from 'astro:content';\n---"],
      ['src/content/chapters/a.mdx', "import Check from '#src/questions/Check.astro'\n"],
      ['src/questions/Check.astro', "---\nimport Question from './Question.astro';\n---"],
      ['src/questions/Question.astro', ''],
      ['src/questions/views.ts', ''],
      ['src/pages/plain.astro', "---\nimport '#src/styles/base.css';\n---"],
    ];
    const { without } = pagesWithoutSheets(planted.map(([path, source]) => ({ path, source })));
    expect(without).toEqual(['src/pages/late.astro', 'src/pages/read.astro']);
  });
});
