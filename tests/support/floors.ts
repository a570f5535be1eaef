/**
 * The floors of the house (architecture.md): imports go down only, rooms of one floor never meet, no circles. A pure
 * function over files, so that a test can plant a violation.
 */
import { importsOf, resolveImport } from './imports.ts';
import type { SourceFile } from './project-files.ts';

/** `side`: on the floors 4 and 5 what runs in the browser and what runs in node are apart. */
interface Room {
  name: string;
  floor: number;
  side?: 'browser' | 'node';
}

const rooms: Record<string, Room> = Object.fromEntries(
  (
    [
      ['core', 0],
      ['model', 1],
      ['i18n', 1],
      ['questions:logic', 2],
      ['simulations:logic', 2],
      ['record:logic', 2],
      ['assessment', 3],
      ['exchange', 3],
      ['study:logic', 3.5],
      ['source', 3],
      ['components', 4, 'browser'],
      ['search', 4, 'browser'],
      ['record:view', 4, 'browser'],
      ['authoring', 4, 'node'],
      ['layouts', 5, 'browser'],
      ['progress', 5, 'browser'],
      ['questions:view', 5, 'browser'],
      ['simulations:view', 5, 'browser'],
      ['teach', 5.5, 'browser'],
      ['class', 5, 'browser'],
      ['server', 5, 'node'],
      ['study:view', 5.5, 'browser'],
      ['pages', 6],
      ['actions', 6],
      ['middleware', 6],
      ['content.config', 6],
      ['cli', 6],
      ['content', 6],
    ] as [string, number, ('browser' | 'node')?][]
  ).map(([name, floor, side]) => [name, { name, floor, ...(side ? { side } : {}) }]),
);

/** Rooms with a wall between what is pure and what is shown. */
const walled = new Set(['questions', 'simulations', 'record', 'study']);
/** `views.ts` lists a room's views, `view.ts` says what a view is: both belong to them. */
const viewEnding = /(\.tsx|\.astro|\.store\.ts|\.client\.ts|\.worker\.ts|\/views?\.ts)$/;

/** The room a project path stands in; undefined for what has no floor (styles, types). */
export function roomOf(path: string): Room | undefined {
  const [top, first = ''] = path.split('/');
  if (top !== 'src') return undefined;
  const folder = first.replace(/\.[cm]?[jt]sx?$/, '');
  return rooms[walled.has(folder) ? `${folder}:${viewEnding.test(path) ? 'view' : 'logic'}` : folder];
}

/** Chapters may show figures and place checks; anything else would put its code and CSS on every chapter. */
const mdxMayImport = /^src\/(components\/figures\/|questions\/Check\.astro$)/;
const lists = /^src\/(questions|simulations)\/(registry|schemas|views)\.ts$/;
const kindFolder = /^src\/(questions|simulations)\/(?!engine\/)[^/]+\//;
const hasNoFloor = /\.(css|svg|png|jpg|webp|json|yaml|d\.ts)$/;

/** Why this edge is forbidden, or undefined. */
function verdict(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return `nothing in src imports ${to.split('/')[0] ?? to}/`;
  if (/\.test\.tsx?$/.test(to)) return 'nothing imports a test';
  if (from.endsWith('.mdx'))
    return mdxMayImport.test(to) ? undefined : 'a chapter imports only components/figures/** and questions/Check.astro';
  if (kindFolder.test(from) && lists.test(to))
    return 'a kind never imports a registry: what it needs comes as an argument';
  if (hasNoFloor.test(to)) return undefined;
  const [above, below] = [roomOf(from), roomOf(to)];
  if (!above) return `${from} stands in no room: add its folder to tests/support/floors.ts or move it`;
  if (!below) return `${to} stands in no room: add its folder to tests/support/floors.ts or move it`;
  if (above === below) return undefined;
  if (below.floor > above.floor) return `up: ${above.name} (F${above.floor}) → ${below.name} (F${below.floor})`;
  if (below.floor === above.floor) return `sideways on F${above.floor}: ${above.name} → ${below.name}`;
  if (above.side && below.side && above.side !== below.side)
    return `across: ${above.name} (${above.side}) → ${below.name} (${below.side})`;
  return undefined;
}

/** Circles of imports, each once, as `a → b → a`. */
function circles(edges: Map<string, Set<string>>): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    state.set(path, 'open');
    trail.push(path);
    for (const next of edges.get(path) ?? []) {
      if (state.get(next) === 'open') found.push([...trail.slice(trail.indexOf(next)), next].join(' → '));
      else if (!state.has(next)) visit(next);
    }
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of [...edges.keys()].sort()) if (!state.has(path)) visit(path);
  return found;
}

/** Every forbidden import and every circle, a line each; tests beside the logic may import what they like. */
export function floorViolations(files: SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map<string, Set<string>>();
  const violations: string[] = [];
  for (const file of files) {
    if (!file.path.startsWith('src/') || /\.test\.tsx?$/.test(file.path) || file.path.endsWith('.d.ts')) continue;
    const targets = new Set<string>();
    for (const { specifier, line } of importsOf(file)) {
      const resolved = resolveImport(file.path, specifier, known);
      if (file.path.endsWith('.mdx') && resolved.length === 0) {
        violations.push(`${file.path}:${line} imports ${specifier} · a chapter imports no package`);
      }
      for (const target of resolved) {
        const why = verdict(file.path, target);
        if (why) violations.push(`${file.path}:${line} imports ${specifier} · ${why}`);
        targets.add(target);
      }
    }
    edges.set(file.path, targets);
  }
  return [...violations, ...circles(edges).map((circle) => `circle: ${circle}`)];
}
