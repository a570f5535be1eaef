import { expect, it } from 'vitest';
import { kinds, levels } from '#src/questions/kind.ts';
import { findHalfWidth, stringsIn } from '#src/source/half-width.ts';
import { readPasted } from '#src/source/pasted.ts';
import { piecesOf } from './guide.ts';
import { guides } from './guides.ts';
import { previewTexts } from './preview-texts.ts';

it('the Chinese guide is written with Chinese punctuation', () => {
  const { fileSample: _yaml, ...guide } = guides['zh-CN'];
  const found = [...stringsIn(guide), ...stringsIn(previewTexts['zh-CN'])].flatMap(({ text, path }) =>
    findHalfWidth(text).map(({ words }) => `${path.join('/')}: ${words.received}`),
  );
  expect(found).toEqual([]);
});

it.each(['zh-CN', 'en'] as const)(
  'the guide in %s says of every kind when, with what and how not, and of every level',
  (locale) => {
    const guide = guides[locale];
    for (const kind of kinds) {
      const { when, fields, mistakes } = guide.kinds[kind];
      expect([when.length > 20, fields.length > 0, mistakes.length > 2], kind).toEqual([true, true, true]);
    }
    expect(guide.levels.map(([code]) => code)).toEqual([...levels]);
  },
);

it.each(['zh-CN', 'en'] as const)('the first file one reads in the guide (%s) holds', (locale) => {
  expect(readPasted(guides[locale].fileSample, { locale }).faults).toEqual([]);
});

it('code and strong are cut out of a text, the rest is left as it is', () => {
  expect(piecesOf('**甲 `a`**：乙 `b: c`。').map(({ text, code, strong }) => [text, code, strong])).toEqual([
    ['甲 ', false, true],
    ['a', true, true],
    ['：乙 ', false, false],
    ['b: c', true, false],
    ['。', false, false],
  ]);
});
