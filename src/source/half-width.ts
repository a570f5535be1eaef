import type { Words } from './place.ts';

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
  '(': '（',
  ')': '）',
};

const sign = /[,;?!:()]/g;
const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const endsChinese = new RegExp(`${chinese}$`, 'u');
const beginsChinese = new RegExp(`^${chinese}`, 'u');

/**
 * Whether a sign stands directly beside a Chinese character or Chinese punctuation; `3:1`, `80%` and English words are left
 * alone. In two looks, for Safari before 16.4 cannot even read a pattern that looks behind.
 */
const isBeside = (text: string, index: number): boolean =>
  endsChinese.test(text.slice(Math.max(0, index - 2), index)) || beginsChinese.test(text.slice(index + 1, index + 3));

/** Code and addresses keep their signs. */
const blank = (text: string): string =>
  text.replace(/`[^`]*`|https?:\/\/[\x21-\x7e]+/g, (match) => '\uFFFC'.repeat(match.length));

/** Every half-width sign that stands in Chinese, with its index. */
export function findHalfWidth(text: string): { index: number; words: Words }[] {
  const blanked = blank(text);
  return [...blanked.matchAll(sign)]
    .filter(({ index }) => isBeside(blanked, index))
    .map(({ index, 0: half }) => {
      const full = fullWidth[half] ?? '';
      const [before, after] = [text.slice(Math.max(0, index - 6), index), text.slice(index + 1, index + 7)];
      return {
        index,
        words: {
          code: 'half-width',
          message: `a half-width ${half} stands in Chinese`,
          expected: `${before}${full}${after}`,
          received: `${before}${half}${after}`,
          fix: `write ${full}`,
        },
      };
    });
}

/** Every string inside a value, with its path; ids too, which are never Chinese. */
export function* stringsIn(value: unknown, path: PropertyKey[] = []): Generator<{ text: string; path: PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* stringsIn(member, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* stringsIn(member, [...path, key]);
  }
}
