/**
 * Does code run in the oldest browsers we promise: Chrome 109, Safari 16.0, Firefox 115? Scripts by their syntax tree
 * and the names of newer functions; styles by asking Lightning CSS whether anything is left for it to lower, and by
 * names it cannot lower.
 */
import { type Node, parse } from 'acorn';
import { Features, transform } from 'lightningcss';
import type { Code } from './built-code.ts';

const version = (major: number): number => major << 16;
const targets = { chrome: version(109), safari: version(16), firefox: version(115) };

/**
 * Functions that one of the three lacks; allowed as `x.toSorted?.()` or when the script asks `'toSorted' in x` or
 * `typeof x.toSorted` first.
 */
const newerFunctions = new Set(
  'toSorted toReversed toSpliced groupBy withResolvers fromAsync canParse isWellFormed toWellFormed symmetricDifference isSubsetOf isSupersetOf isDisjointFrom showPopover hidePopover togglePopover checkVisibility requestIdleCallback startViewTransition setHTMLUnsafe parseHTMLUnsafe'.split(
    ' ',
  ),
);
const lookbehind = /\(\?<[=!]/;
const looksBehind = 'regular expression that looks behind (Safari 16.4)';

type AnyNode = Node & Record<string, unknown>;

/** All texts written anywhere inside a node, template literals apart. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const node = value as AnyNode | null;
  if (typeof node !== 'object' || typeof node?.type !== 'string') return [];
  return typeof node['value'] === 'string' ? [node['value']] : Object.values(node).flatMap(textsIn);
};

function scriptVerdict(node: AnyNode): string | undefined {
  if (node.type === 'StaticBlock') return 'static block (Safari 16.4)';
  const literal = node['regex'] as { pattern: string } | undefined;
  if (literal && lookbehind.test(literal.pattern)) return looksBehind;
  // A pattern built of parts is often kept in a name first: a template that looks behind is one, wherever it stands.
  if (node.type === 'TemplateElement' && lookbehind.test((node['value'] as { raw: string }).raw)) return looksBehind;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = node['callee'] as AnyNode;
  const name =
    callee.type === 'MemberExpression' && !callee['computed'] ? String((callee['property'] as AnyNode)['name']) : '';
  if ((callee['name'] === 'RegExp' || name === 'RegExp') && textsIn(node['arguments']).some((t) => lookbehind.test(t)))
    return looksBehind;
  if (callee.type === 'Identifier' && newerFunctions.has(String(callee['name']))) return `${String(callee['name'])}()`;
  return newerFunctions.has(name) && node['optional'] !== true ? `.${name}()` : undefined;
}

/** What a script uses that the floor lacks, a line each. ES2022 is all the three know, less what `scriptVerdict` names. */
export function scriptViolations({ name, code, module = false }: Code): string[] {
  let tree: AnyNode;
  try {
    tree = parse(code, {
      ecmaVersion: 2022,
      sourceType: module ? 'module' : 'script',
      locations: true,
    }) as unknown as AnyNode;
  } catch (error) {
    return [`${name}: ${(error as Error).message}: newer than ES2022`];
  }
  const found: string[] = [];
  const asked = (why: string): boolean => {
    const name = /\w+(?=\(\)$)/.exec(why)?.[0] ?? '-';
    return new RegExp(`(["'\`])${name}\\1 ?in\\b|\\btypeof [\\w.]+\\.${name}\\b`).test(code);
  };
  const visit = (value: unknown, tried = false): void => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, tried));
    else if (value && typeof value === 'object' && typeof (value as AnyNode).type === 'string') {
      const node = value as AnyNode;
      const why = scriptVerdict(node);
      // A pattern built inside `try` throws there, and what follows does without it; a literal breaks the whole file.
      const fallsBack = tried && why === looksBehind && !node['regex'];
      if (why && !fallsBack && !asked(why))
        found.push(`${name}:${node.loc?.start.line ?? 0}:${node.loc?.start.column ?? 0} ${why}`);
      for (const [part, child] of Object.entries(node))
        visit(child, tried || (node.type === 'TryStatement' && part === 'block' && node['handler'] !== null));
    }
  };
  visit(tree);
  return found;
}

/** Newer CSS that no tool can lower. What only adds (text-wrap, scrollbar-color …) is ignored by old browsers. */
const newerStyles: [RegExp, string][] = [
  [/@(property|starting-style|scope|position-try|view-transition|function|nest)\b/, 'at-rule'],
  [/:(has|open|popover-open|user-valid|user-invalid|dir|state|autofill)\b/, 'selector'],
  [/::(details-content|backdrop-filter|target-text|highlight)\b/, 'selector'],
  [/:nth-(?:last-)?child\([^)]*\sof\s[^)]*\)/, 'selector'],
  [
    /\b(color-mix|light-dark|linear|round|mod|rem|sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp|abs|sign|anchor|calc-size)\(/,
    'function',
  ],
  [/:\s*subgrid\b/, 'value'],
  [/@container[^{]*style\(/, 'style query'],
  [/[\d.]r?lh\b/, 'unit'],
];

/** The text without comments, strings, addresses and what stands behind @supports: there it is guarded. */
function unguarded(css: string): string {
  let text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""');
  for (let at = text.indexOf('@supports'); at >= 0; at = text.indexOf('@supports', at)) {
    let end = text.indexOf('{', at);
    for (let depth = end < 0 ? 0 : 1; depth > 0 && ++end < text.length;)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    text = text.slice(0, at) + (end < 0 ? '' : text.slice(end + 1));
  }
  return text;
}

const firstDifference = (a: string, b: string): string => {
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `"${b.slice(Math.max(0, at - 30), at + 40)}" would become "${a.slice(Math.max(0, at - 30), at + 40)}"`;
};

/** Lightning CSS repeats a prefixed declaration that holds a var() each time it passes: the same twice is the same. */
const withoutRepeats = (css: string): string =>
  css.replace(/\{([^{}]*)\}/g, (_block, inside: string) => `{${[...new Set(inside.split(';'))].join(';')}}`);

/** What a style sheet uses that the floor lacks, a line each. */
export function styleViolations({ name, code }: Code): string[] {
  const text = unguarded(code);
  const found = newerStyles.flatMap(([pattern, kind]) => {
    const match = pattern.exec(text);
    return match ? [`${name}: ${kind} ${match[0]}`] : [];
  });
  // Media ranges: Lightning CSS prints them as it likes when not lowering, so they are looked for by themselves.
  const range = /@media[^{]*[<>]/.exec(text);
  if (range) found.push(`${name}: media range ${range[0]} (Safari 16.4)`);
  const everything = Object.values(Features).reduce<number>((bits, bit) => bits | Number(bit), 0);
  const printed = (exclude: number): string =>
    withoutRepeats(
      Buffer.from(
        transform({ filename: name, code: Buffer.from(code), minify: true, targets, exclude }).code,
      ).toString(),
    );
  const [lowered, kept] = [printed(Features.MediaQueries | Features.LightDark), printed(everything)];
  return lowered === kept ? found : [...found, `${name}: left to lower: ${firstDifference(lowered, kept)}`];
}
