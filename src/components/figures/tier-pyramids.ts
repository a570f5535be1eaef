/**
 * The arithmetic of the two pyramids: customers by tier, and what each tier brings. Profit is counted per customer at
 * the average of the tier (invented for teaching), in 万元 a year; the numbers are exact in binary, so sums are too.
 */

/** From the top of the pyramid to its foot. */
export const tiers = ['key', 'potential', 'general'] as const;
export type Tier = (typeof tiers)[number];
/** A number for each tier: customers, 万元 or percents. */
export type ByTier = Record<Tier, number>;

/** 400 customers as the textbook deals them: 5, 15 and 80 in a hundred. */
export const textbook: Readonly<ByTier> = { key: 20, potential: 60, general: 320 };
/** What one customer of a tier brings in a year, in 万元: 800 / 20, 150 / 60, 50 / 320. */
export const profitOfOne: Readonly<ByTier> = { key: 40, potential: 2.5, general: 0.15625 };
/** More customers than this in one tier are not counted: the model says nothing about such a firm. */
export const most = 999;

const each = (value: (tier: Tier) => number): ByTier => ({
  key: value('key'),
  potential: value('potential'),
  general: value('general'),
});

/** The sum over the three tiers. */
export const total = (numbers: ByTier): number => numbers.key + numbers.potential + numbers.general;

/** What each tier brings in a year, in 万元. */
export const profits = (customers: ByTier): ByTier => each((tier) => customers[tier] * profitOfOne[tier]);

/** The share of each tier in percent, not rounded; all 0 when there is nothing to share. */
export const shares = (numbers: ByTier): ByTier =>
  each((tier) => (total(numbers) === 0 ? 0 : (numbers[tier] / total(numbers)) * 100));

/** The two borders between tiers, named by the tier above. */
export const borders = ['key', 'potential'] as const;
export type Border = (typeof borders)[number];

/** How many customers stand above a border: the place of its handle, counted from the top of the pyramid. */
export const placeOf = (customers: ByTier, border: Border): number =>
  border === 'key' ? customers.key : customers.key + customers.potential;

/** The places a border may take, `[least, most]`: no tier gets fewer than no customers. */
export const limitsOf = (customers: ByTier, border: Border): [number, number] =>
  border === 'key' ? [0, customers.key + customers.potential] : [customers.key, total(customers)];

/** The customers after a border was moved to a place (rounded, kept within its limits); their number stays. */
export function moveBorder(customers: ByTier, border: Border, place: number): ByTier {
  const [low, high] = limitsOf(customers, border);
  const to = Math.min(high, Math.max(low, Math.round(place)));
  return border === 'key'
    ? { ...customers, key: to, potential: high - to }
    : { ...customers, potential: to - customers.key, general: high - to };
}

/** The customers after `count` came to a tier (left it, when negative); never below 0 or above `most`. */
export const addTo = (customers: ByTier, tier: Tier, count: number): ByTier => ({
  ...customers,
  [tier]: Math.min(most, Math.max(0, customers[tier] + count)),
});

/** What became of the firm, against the textbook's numbers. */
export interface Change {
  /** 万元 a year. */
  profit: number;
  /** 万元 a year more (negative: less) than at the start. */
  more: number;
  /** The tiers whose number changed, with by how many; losses first. */
  moved: { tier: Tier; by: number }[];
  /** How many new customers of the two lower tiers, each alone, would bring as much as was won or lost, rounded up. */
  worth: { potential: number; general: number };
}

/** Compares with the start. */
export function changeSince(customers: ByTier, start: ByTier = textbook): Change {
  const profit = total(profits(customers));
  const more = profit - total(profits(start));
  const moved = tiers
    .map((tier) => ({ tier, by: customers[tier] - start[tier] }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.sign(a.by) - Math.sign(b.by));
  const worth = (tier: 'potential' | 'general'): number => Math.ceil(Math.abs(more) / profitOfOne[tier]);
  return { profit, more, moved, worth: { potential: worth('potential'), general: worth('general') } };
}
