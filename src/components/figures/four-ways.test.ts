import { describe, expect, it } from 'vitest';
import { scene, signs, tones } from './four-ways.shape.ts';
import { fourWaysTexts } from './four-ways.texts.ts';
import { brings, known, lines, ways } from './four-ways.ts';
import { reading } from './four-ways.words.ts';

const zh = fourWaysTexts['zh-CN'].live;

describe('what each way of asking brings', () => {
  it('an open question four lines, a fact one, a closed and a leading one none for sure', () => {
    expect(ways.map(known)).toEqual([4, 1, 0, 0]);
  });

  it('no single question fills the notepad: what one leaves empty another fills', () => {
    const told = lines.filter((line) => ways.some((way) => brings[way][line] === 'told'));
    expect(told).toEqual([...lines]);
    for (const way of ways) expect(known(way)).toBeLessThan(lines.length);
  });
});

describe('what is heard and written', () => {
  it('open: the story, its four lines, and the count', () => {
    const { answer, count, pad } = reading('open', zh);
    expect(answer).toContain('混着就下来了');
    expect(count).toBe('五行里有 4 行记准了。');
    expect(pad.map(({ note }) => note)).toEqual([
      '徒弟一箱一箱认',
      '',
      '三种货混着卸',
      '认错箱，急的在后头',
      '一晚两趟',
    ]);
  });

  it('closed and leading: what is written is written in doubt', () => {
    expect(reading('closed', zh).pad[0]).toEqual({ line: 'who', note: '存疑：有人，没说是谁', worth: 'half' });
    expect(reading('leading', zh).pad[3]).toEqual({ line: 'trouble', note: '存疑：你说的人手不够', worth: 'echo' });
  });

  it('a screen reader hears answer, count and lesson in one go', () => {
    expect(reading('fact', zh).heard).toBe(
      '老秦答：“两个。”五行里有 1 行记准了。带回一个数。只缺这个数的时候，这样问最省事；别的，他不会多说。',
    );
  });

  it.each(['zh-CN', 'en'] as const)('%s: a note for each line that a way fills, and for no other', (lang) => {
    for (const way of ways)
      expect(Object.keys(fourWaysTexts[lang].live.notes[way]).sort()).toEqual(Object.keys(brings[way]).sort());
  });

  it('the caption keeps the form of a question apart from its kind', () => {
    expect(fourWaysTexts['zh-CN'].caveat).toMatch(/哪一类问题：背景、难点、影响还是效益/);
    expect(fourWaysTexts['zh-CN'].caveat).toMatch(/事实问句，多数教材归入封闭式/);
  });
});

describe('the yard at night', () => {
  it('is drawn in its frame, and every way has its sign', () => {
    for (const tone of Object.values(tones)) {
      expect(tone.length).toBeGreaterThan(10);
      for (const [x, y] of tone.flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(scene.w);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(scene.h);
      }
    }
    expect(new Set(Object.values(signs)).size).toBe(4);
  });
});
