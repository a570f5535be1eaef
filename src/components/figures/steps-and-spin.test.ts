import { describe, expect, it } from 'vitest';
import { block, grounds, letters, stretch } from './steps-and-spin.shape.ts';
import { stepsAndSpinTexts } from './steps-and-spin.texts.ts';

describe('the six steps beside SPIN', () => {
  it.each(['zh-CN', 'en'] as const)(
    '%s: the first four steps face S, P, I, N; the last two face no question',
    (lang) => {
      const { steps } = stepsAndSpinTexts[lang];
      expect(steps.map(({ kind }) => kind?.letter)).toEqual([...letters, undefined, undefined]);
      for (const { kind, instead, sample } of steps) {
        expect(Boolean(kind)).toBe(!instead);
        // A kind of question is shown by a question, and what is no question by none.
        expect(/[？?]”$/.test(sample)).toBe(Boolean(kind));
      }
    },
  );

  it('says the names of the course', () => {
    const { steps } = stepsAndSpinTexts['zh-CN'];
    expect(steps.map(({ kind }) => kind?.name)).toEqual([
      '背景问题',
      '难点问题',
      '影响问题',
      '效益问题',
      undefined,
      undefined,
    ]);
    expect(steps.map(({ name }) => name)).toEqual([
      '取得基本信息',
      '纵深提问',
      '激发需求',
      '引导解决',
      '提出有针对性的方案',
      '成交后建立客情',
    ]);
  });
});

describe('the drawing of the road', () => {
  it('stretches meet: each begins and ends in the middle and leans to the other side than the one before', () => {
    for (const row of [0, 1, 2, 3, 4, 5]) {
      expect(stretch(row)).toMatch(/^M50,0 .* 50,100 L50,100$/);
      expect(stretch(row)).toContain(row % 2 === 0 ? ' 33,50 ' : ' 67,50 ');
    }
  });

  it('what is cut behind a letter starts in its block', () => {
    for (const letter of letters) {
      expect(grounds[letter]).not.toMatch(/NaN|undefined/);
      for (const [, x, y] of grounds[letter].matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThan(-20);
        expect(Number(x)).toBeLessThan(block + 20);
        expect(Number(y)).toBeLessThanOrEqual(block);
      }
    }
  });
});
