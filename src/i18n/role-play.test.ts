import { expect, it } from 'vitest';
import { rolePlayTexts } from './role-play.ts';

/** Texts in which a word stands, as `key: text`. */
const having = (texts: Record<string, string>, word: RegExp): string[] =>
  Object.entries(texts)
    .filter(([, text]) => word.test(text))
    .map(([key, text]) => `${key}: ${text}`);

it('no text takes the customer for a man or a woman', () => {
  expect(having(rolePlayTexts['zh-CN'], /[他她]/)).toEqual([]);
  expect(having(rolePlayTexts.en, /\b(he|him|his|she|her|hers)\b/i)).toEqual([]);
});
