import { issueAt, issueOn, type Place, type Words } from '../place.ts';
import { stringsIn } from '../prose.ts';
import type { Rule } from './rule.ts';

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

/** Chinese is written with full-width punctuation: in questions, in terms, and in chapters with their frontmatter. */
export const checkHalfWidth: Rule = (content, catalogue, report) => {
  const look = (place: Place, value: unknown): void => {
    for (const { text, path } of stringsIn(value)) {
      for (const { words } of findHalfWidth(text)) report(issueAt(place, path, words));
    }
  };
  for (const entry of catalogue.questions) if (entry.locale === 'zh-CN') look(entry, entry.item);
  for (const entry of catalogue.terms) {
    const { zh, define, also } = entry.term;
    look(entry, { zh, define: { zh: define.zh }, also });
  }
  for (const { file, locale, line, frontmatter, body } of content.chapters) {
    if (locale !== 'zh-CN') continue;
    look({ file, line, path: [] }, frontmatter);
    for (const run of body.runs) {
      for (const { index, words } of findHalfWidth(run.text)) report(issueOn(file, run.line(index), words));
    }
  }
};
