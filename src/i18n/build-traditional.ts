import { Converter } from 'opencc-js/t2cn';

/*
 * Build side only (search/build-only.test.ts, questions/prepare.test.ts): OpenCC's whole table is 40 KB brotli. What ships is the table of the characters our content uses.
 */

/** Traditional as OpenCC, Hong Kong and Taiwan write it: 裏 and 裡, 衞 and 衛. The first that knows one decides. */
const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));

/** The blocks that people type: extension A and the unified block. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

let whole: Map<string, string> | undefined;

function wholeTable(): Map<string, string> {
  if (whole) return whole;
  whole = new Map();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const simple = converters.map((convert) => convert(character)).find((found) => found !== character);
      if (simple?.length === 1) whole.set(character, simple);
    }
  }
  return whole;
}

/** The traditional characters that stand for a simplified character of `text`: {戶: 户, 關: 关}. */
export function traditionalFor(text: string): Record<string, string> {
  const used = new Set(text);
  return Object.fromEntries([...wholeTable()].filter(([, simple]) => used.has(simple)));
}
