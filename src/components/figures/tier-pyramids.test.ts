import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ByTier,
  addTo,
  borders,
  changeSince,
  limitsOf,
  most,
  moveBorder,
  placeOf,
  profits,
  shares,
  textbook,
  tiers,
  total,
} from './tier-pyramids.ts';
import { tierPyramidsTexts } from './tier-pyramids.texts.ts';
import { reading } from './tier-pyramids.words.ts';

const count = fc.integer({ min: 0, max: most });
const firm: fc.Arbitrary<ByTier> = fc.record({ key: count, potential: count, general: count });

describe('the model of the pyramids', () => {
  it('starts with 80/15/5 of customers and 5/15/80 of 1,000 万元', () => {
    expect(shares(textbook)).toEqual({ key: 5, potential: 15, general: 80 });
    expect(profits(textbook)).toEqual({ key: 800, potential: 150, general: 50 });
    expect(total(textbook)).toBe(400);
  });

  it('one customer moved up from potential to key brings 37.5 万元', () => {
    const moved = moveBorder(textbook, 'key', 21);
    expect(moved).toEqual({ key: 21, potential: 59, general: 320 });
    expect(changeSince(moved).more).toBe(37.5);
  });

  it('a key customer lost costs 40 万元: 16 potential or 256 general ones', () => {
    const change = changeSince(addTo(textbook, 'key', -1));
    expect([change.profit, change.more]).toEqual([960, -40]);
    expect(change.worth).toEqual({ potential: 16, general: 256 });
  });

  it('moving a border never changes the number of customers nor makes a tier negative, and moves nothing else', () => {
    fc.assert(
      fc.property(firm, fc.constantFrom(...borders), fc.double({ noNaN: true }), (customers, border, place) => {
        const after = moveBorder(customers, border, place);
        const [low, high] = limitsOf(customers, border);
        expect(total(after)).toBe(total(customers));
        for (const tier of tiers) expect(after[tier]).toBeGreaterThanOrEqual(0);
        expect(placeOf(after, border)).toBe(Math.min(high, Math.max(low, Math.round(place))));
        if (border === 'key') expect(after.general).toBe(customers.general);
        else expect(after.key).toBe(customers.key);
      }),
    );
  });

  it('shares add up to 100, or are all 0 for a firm without customers', () => {
    fc.assert(
      fc.property(firm, (customers) => {
        expect(total(shares(customers))).toBeCloseTo(total(customers) === 0 ? 0 : 100, 9);
      }),
    );
    expect(shares({ key: 0, potential: 0, general: 0 })).toEqual({ key: 0, potential: 0, general: 0 });
  });

  it('comings and goings stay between 0 and the most that is counted', () => {
    expect(addTo({ ...textbook, key: 0 }, 'key', -1).key).toBe(0);
    expect(addTo({ ...textbook, key: most }, 'key', 1).key).toBe(most);
  });
});

describe('what the pyramids say', () => {
  const zh = tierPyramidsTexts['zh-CN'].live;
  const say = (customers: ByTier): string[] => Object.values(reading(customers, zh));

  it('a loss in customers and in the ways to make it good', () => {
    expect(say(addTo(textbook, 'key', -1))).toEqual([
      '960 万元',
      '比原来少 40 万元',
      '少了 1 家关键客户，少赚 40 万元：要新添 16 家潜力客户或 256 家一般客户才补得回来。',
    ]);
  });

  it('a gain by moving up, against what it equals', () => {
    expect(say(moveBorder(textbook, 'key', 21))).toEqual([
      '1037.5 万元',
      '比原来多 37.5 万元',
      '少了 1 家潜力客户、多了 1 家关键客户，多赚 37.5 万元：相当于新添 15 家潜力客户或 240 家一般客户。',
    ]);
  });

  it('a loss smaller than one partner customer is weighed in general ones alone', () => {
    expect(say(addTo(textbook, 'general', -3)).at(-1)).toBe(
      '少了 3 家一般客户，少赚 0.47 万元：要新添 3 家一般客户才补得回来。',
    );
  });

  it('changes that cancel out, and no change', () => {
    expect(say(addTo(addTo(textbook, 'key', -1), 'potential', 16)).at(-1)).toBe(
      '少了 1 家关键客户、多了 16 家潜力客户，利润不多也不少。',
    );
    expect(say({ ...textbook }).slice(0, 2)).toEqual(['1000 万元', '和原来一样']);
  });

  it('the same in English', () => {
    expect(Object.values(reading(addTo(textbook, 'key', -1), tierPyramidsTexts.en.live))).toEqual([
      '¥9,600,000',
      '¥400,000 less than before',
      '1 key customer fewer, ¥400,000 less: it takes 16 new partner or 256 new general customers to make up for it.',
    ]);
  });
});
