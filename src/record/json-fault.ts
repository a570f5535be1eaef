/** Where a text stops being JSON: line and column count from 1; `atEnd` when it just stops (a cut-off file). */
interface JsonFault {
  line: number;
  column: number;
  expected: string;
  received: string;
  atEnd: boolean;
}

const token =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const space = /[ \t\r\n]*/y;

/** What may come next, and what it leads to. `value?` and `key?` stand after an opening bracket, where a closing one may too. */
type State = 'value' | 'value?' | 'key' | 'key?' | 'colon' | 'after' | 'end';
const wants: Record<State, string> = {
  value: '[ { " 0–9 true false null',
  'value?': '[ { " 0–9 true false null ]',
  key: '"',
  'key?': '" }',
  colon: ':',
  after: ', ] }',
  end: 'end',
};

function next(state: State, found: string, open: ('[' | '{')[]): State | undefined {
  const close = (): State => {
    open.pop();
    return open.length > 0 ? 'after' : 'end';
  };
  const isText = found.startsWith('"');
  if (state === 'colon') return found === ':' ? 'value' : undefined;
  if (state === 'key' || state === 'key?') {
    if (isText) return 'colon';
    return state === 'key?' && found === '}' ? close() : undefined;
  }
  if (state === 'after') {
    if (found === ',') return open.at(-1) === '[' ? 'value' : 'key';
    return (found === ']' && open.at(-1) === '[') || (found === '}' && open.at(-1) === '{') ? close() : undefined;
  }
  if (state === 'end') return undefined;
  if (found === '[' || found === '{') {
    open.push(found);
    return found === '[' ? 'value?' : 'key?';
  }
  if (state === 'value?' && found === ']') return close();
  if (isText || /^[-\dtfn]/.test(found)) return open.length > 0 ? 'after' : 'end';
  return undefined;
}

/** A string that was begun and not ended before the text's end: a cut, not a wrong character. */
const isCut = (rest: string): boolean =>
  rest === '' ||
  /^"(?:[^"\\\u0000-\u001f]|\\.)*\\?$/.test(rest) ||
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|[.eE][+-]?)$/.test(rest);

/**
 * Finds the first place where a text stops being JSON; undefined for good JSON. Browsers word `JSON.parse` errors
 * differently and Safari names no place, so the place is looked for here, and only after `JSON.parse` has failed.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    if (at >= text.length && state === 'end') return undefined;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const to: State | undefined = found === undefined ? undefined : next(state, found, open);
    if (found === undefined || to === undefined) break;
    at += found.length;
    state = to;
  }
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: at - lineStart + 1,
    expected: wants[state],
    received: at >= text.length ? '—' : (text.slice(at, at + 12).split(/[\r\n]/)[0] ?? ''),
    atEnd: isCut(text.slice(at)),
  };
}
