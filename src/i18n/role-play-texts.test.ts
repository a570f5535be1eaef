import { expect, it } from 'vitest';
import { debriefEn } from './role-play-debrief-en.ts';
import { debriefZh } from './role-play-debrief-zh.ts';
import { groupEn } from './role-play-group-en.ts';
import { groupZh } from './role-play-group-zh.ts';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

it('debrief and group speak of no engine, and do not take the customer for a man', () => {
  expect(textsOf([debriefZh, groupZh]).filter((text) => /引擎|他|她/.test(text))).toEqual([]);
  expect(
    textsOf([debriefEn, groupEn]).filter((text) =>
      /\b(engine|he|him|his|she|her)\b/i.test(text.replace(/\{\w+\}/g, '')),
    ),
  ).toEqual([]);
});
