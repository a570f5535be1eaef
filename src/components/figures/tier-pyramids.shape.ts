/** Where the bars and labels of the pyramids stand, in units of the drawing: one answer for the server and the script. */
import type { LiveTexts } from './tier-pyramids.texts.ts';
import { type ByTier, type Tier, profits, shares, tiers } from './tier-pyramids.ts';
import { money, percent } from './tier-pyramids.words.ts';

export type Side = 'customers' | 'profit';
export const sides = ['customers', 'profit'] as const;
/** The middle lines of the two pyramids, and how long a bar of 100 % is. */
export const middle: Record<Side, number> = { customers: 56, profit: 264 };
const whole = 104;
const insideFrom = 46;

export interface Bar {
  tier: Tier;
  side: Side;
  x: number;
  width: number;
  /** The percent: in the bar when it is long enough, else beside it, towards the names in the middle. */
  label: string;
  labelAt: 'inside' | 'right' | 'left';
  labelX: number;
  /** Below the bar: how many customers, how much money. */
  amount: string;
}

/** The six bars, from the top, customers before profit. */
export function bars(customers: ByTier, texts: LiveTexts): Bar[] {
  const gains = profits(customers);
  const share = { customers: shares(customers), profit: shares(gains) };
  return tiers.flatMap((tier) =>
    sides.map((side): Bar => {
      const width = (share[side][tier] / 100) * whole;
      const x = middle[side] - width / 2;
      const labelAt = width >= insideFrom ? 'inside' : side === 'customers' ? 'right' : 'left';
      return {
        tier,
        side,
        x: Math.round(x * 100) / 100,
        width: Math.round(width * 100) / 100,
        label: percent(share[side][tier], texts),
        labelAt,
        labelX: labelAt === 'inside' ? middle[side] : Math.round(labelAt === 'right' ? x + width + 6 : x - 6),
        amount:
          side === 'customers' ? texts.customers.replace('{n}', String(customers[tier])) : money(gains[tier], texts),
      };
    }),
  );
}
