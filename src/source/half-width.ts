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

/** A sign directly beside a Chinese character or Chinese punctuation; `3:1`, `80%` and English words are left alone. */
const beside = (() => {
  const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
  const sign = '[,;?!:()]';
  return new RegExp(`(?<=${chinese})${sign}|${sign}(?=${chinese})`, 'gu');
})();

/** Code and addresses keep their signs. */
const blank = (text: string): string =>
  text.replace(/`[^`]*`|https?:\/\/[\x21-\x7e]+/g, (match) => '\uFFFC'.repeat(match.length));

/** Every half-width sign that stands in Chinese, with its index. */
export const findHalfWidth = (text: string): { index: number; words: Words }[] =>
  [...blank(text).matchAll(beside)].map(({ index, 0: sign }) => {
    const full = fullWidth[sign] ?? '';
    const [before, after] = [text.slice(Math.max(0, index - 6), index), text.slice(index + 1, index + 7)];
    return {
      index,
      words: {
        code: 'half-width',
        message: `a half-width ${sign} stands in Chinese`,
        expected: `${before}${full}${after}`,
        received: `${before}${sign}${after}`,
        fix: `write ${full}`,
      },
    };
  });

/** Every string inside a value, with its path; ids too, which are never Chinese. */
export function* stringsIn(value: unknown, path: PropertyKey[] = []): Generator<{ text: string; path: PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* stringsIn(member, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* stringsIn(member, [...path, key]);
  }
}
