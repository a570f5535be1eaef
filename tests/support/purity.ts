/**
 * What pure files may not touch: a view library, the browser, node, the clock and chance; and, where results must be
 * the same in every browser, the functions of Math that engines round differently.
 */
import ts from 'typescript';
import { roomOf } from './floors.ts';
import { importsOf, parseScript } from './imports.ts';
import type { SourceFile } from './project-files.ts';

const pureRooms = new Set([
  'core',
  'model',
  'i18n',
  'questions:logic',
  'simulations:logic',
  'record:logic',
  'assessment',
  'exchange',
  'study:logic',
  'source',
]);
const impure = /^(node:|preact|@preact|astro(:|\/|$)|@astrojs|idb$|nanostores|@nanostores|virtual:)/;
const schemaFile = /(\.schema|\/schema|\/schemas)\.ts$/;
const browser = new Set([
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
  'history',
  'fetch',
  'alert',
]);
const unsteady = new Set(
  'exp expm1 log log1p log2 log10 pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot'.split(
    ' ',
  ),
);
/** The doors to time, chance and exact powers. */
const mayTouch: Record<string, RegExp> = { clock: /^src\/core\/(clock|ids)\.ts$/, powers: /^src\/core\/exp-log\.ts$/ };

function forbiddenImport(path: string, specifier: string): string | undefined {
  const room = roomOf(path)?.name;
  if (room === 'core' && !/^(\.{1,2}\/|#src\/core\/)/.test(specifier)) return 'core imports nothing';
  if (/^(astro\/zod|zod)/.test(specifier))
    // `source` holds texts against schemas; that only its worker brings it to a browser is a test of its own.
    return schemaFile.test(path) || room === 'source'
      ? undefined
      : 'Zod belongs into schema files: in a registry it costs every phone 20 KB';
  return impure.test(specifier) ? 'a pure file imports no view library, no browser and no node' : undefined;
}

/** Names declared anywhere in the file: a parameter called `document` is not the browser's. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named = node as ts.NamedDeclaration;
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      named.name
    ) {
      if (ts.isIdentifier(named.name)) names.add(named.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

const isReference = (node: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !ts.isPropertyAssignment(node.parent) &&
  !ts.isPropertySignature(node.parent) &&
  !ts.isPropertyDeclaration(node.parent) &&
  !ts.isMethodDeclaration(node.parent) &&
  !ts.isMethodSignature(node.parent) &&
  !ts.isLiteralTypeNode(node.parent);

function forbiddenNode(node: ts.Node, path: string, declared: Set<string>): string | undefined {
  if (ts.isIdentifier(node) && browser.has(node.text) && isReference(node) && !declared.has(node.text))
    return `${node.text} belongs to the browser`;
  const steady = /^src\/(simulations|core)\//.test(path) && !mayTouch['powers']?.test(path);
  if (steady && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken)
    return '** rounds differently in browsers: core/exp-log.ts';
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    !node.arguments?.length &&
    !mayTouch['clock']?.test(path)
  )
    return 'time is an argument';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const name = node.name.text;
  const owner = node.expression.getText();
  if (steady && owner === 'Math' && unsteady.has(name)) return `Math.${name} differs between browsers: core/exp-log.ts`;
  if (mayTouch['clock']?.test(path)) return undefined;
  if (owner === 'Math' && name === 'random') return 'chance is an argument';
  return (owner === 'Date' || owner === 'performance') && name === 'now' ? 'time is an argument' : undefined;
}

/** Everything impure in the pure rooms, a line each. */
export function purityViolations(files: SourceFile[]): string[] {
  const violations: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (!room || !pureRooms.has(room.name) || !/\.ts$/.test(file.path) || /\.(test|d)\.ts$/.test(file.path)) continue;
    for (const { specifier, line } of importsOf(file)) {
      const why = forbiddenImport(file.path, specifier);
      if (why) violations.push(`${file.path}:${line} imports ${specifier} · ${why}`);
    }
    const tree = parseScript(file.path, file.source);
    const declared = declaredNames(tree);
    const visit = (node: ts.Node): void => {
      const why = forbiddenNode(node, file.path, declared);
      if (why)
        violations.push(
          `${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()} · ${why}`,
        );
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return violations;
}
