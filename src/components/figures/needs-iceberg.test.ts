import { describe, expect, it } from 'vitest';
import { arrangements } from './needs-iceberg.shape.ts';
import { needsIcebergTexts } from './needs-iceberg.texts.ts';
import { depths, fallOf, height, layers, levels } from './needs-iceberg.ts';
import { description, sentence } from './needs-iceberg.words.ts';

const zh = needsIcebergTexts['zh-CN'];

describe('the water of the iceberg', () => {
  it('falls with every deeper question, from where it stands to just above the foot', () => {
    expect(depths.map(fallOf)).toEqual([0, 94, 182, 278]);
    expect(levels[3]).toBeLessThan(height);
  });

  it('a layer lies between the levels that hide and show it', () => {
    layers.forEach((middle, at) => {
      expect(middle).toBeGreaterThan(levels[depths[at] ?? 0] + 30);
      expect(middle).toBeLessThan(levels[depths[at + 1] ?? 0] - 30);
    });
  });
});

describe('the drawing of the iceberg', () => {
  it.each(arrangements)('$name: the ice stands in its plate, tip above the water, foot below it', (at) => {
    const corners = [...at.outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...xs)).toBeLessThanOrEqual(at.plate - 4);
    expect(Math.min(...ys)).toBeGreaterThan(at.name === 'tall' ? 50 : 30);
    expect(Math.max(...ys)).toBeGreaterThan(levels[3]);
    expect(Math.max(...ys)).toBeLessThan(height);
  });

  it.each(arrangements)('$name: no line of the shading crosses what is written in a layer', ({ shading, middle }) => {
    expect(shading.length).toBeGreaterThan(200);
    for (const [[x, y], [toX, toY]] of shading)
      for (const part of [0, 0.25, 0.5, 0.75, 1])
        for (const layer of layers)
          expect(
            Math.abs(x + (toX - x) * part - middle) < 78 && Math.abs(y + (toY - y) * part - (layer - 1)) < 36,
            `${x},${y} at ${layer}`,
          ).toBe(false);
  });
});

describe('what the iceberg says', () => {
  it('before one has asked: a riddle, and the whole berg', () => {
    expect(sentence(undefined, zh.live)).toMatch(/^先猜一猜/);
    expect(description(undefined, zh.live)).toBe(
      '一座冰山，大半在水下。水上是说出口的要求：“给我换辆大的”。水下从浅到深是暗示需求：“第二趟车老是半夜才到”，明确需求：“礼盒跟第一趟来”，深层动机：“十年，头一回误单”。右边的标尺写着每一层怎么问出来。',
    );
  });

  it('asked about the trouble: what came up, what is still under water', () => {
    expect(description(1, zh.live)).toBe(
      '一座冰山。水面以上看得见说出口的要求：“给我换辆大的”、暗示需求：“第二趟车老是半夜才到”。还在水下、没有听到的是明确需求、深层动机。',
    );
    expect(description(1, zh.live)).not.toContain('十年');
    expect(description(3, zh.live)).toBe(description(undefined, zh.live));
  });

  it.each(['zh-CN', 'en'] as const)('%s: each depth names the offer that the list names, and no two agree', (lang) => {
    const { live, offers, quoteLines, between } = needsIcebergTexts[lang];
    const said = depths.map((depth) => sentence(depth, live));
    expect(new Set(said).size).toBe(4);
    // The sentence and the list speak of the same offer.
    depths.forEach((depth) => expect(said[depth]).toContain(offers[depth]));
    for (const depth of [1, 2, 3] as const) expect(quoteLines[depth].join(between)).toBe(live.quotes[depth]);
    for (const depth of [0, 1, 2] as const) expect(said[depth]).toMatch(/不知道|do not know/);
  });
});
