/** Eight customers of one branch in a year (invented for teaching), their RFM marks, and what is left of their margin. */

export interface Customer {
  id: string;
  /** Days since the last order. */
  recency: number;
  /** Orders a month. */
  frequency: number;
  /** Revenue, gross margin and cost to serve, in 万元 a year. */
  revenue: number;
  margin: number;
  cost: number;
}

const row = (
  id: string,
  recency: number,
  frequency: number,
  revenue: number,
  margin: number,
  cost: number,
): Customer => ({ id, recency, frequency, revenue, margin, cost });

export const customers: readonly Customer[] = [
  row('fenghe', 2, 26, 480, 72, 66),
  row('anhe', 1, 22, 300, 66, 18),
  row('xiaoman', 3, 20, 60, 15, 4),
  row('beichuan', 9, 6, 150, 33, 9),
  row('xiangkou', 1, 30, 90, 18, 10),
  row('shiye', 45, 8, 120, 26, 12),
  row('laozhou', 5, 4, 8, 2, 0.5),
  row('minghe', 4, 16, 210, 46, 16),
];

export type Mark = 1 | 2 | 3;
export interface Marks {
  recency: Mark;
  frequency: Mark;
  revenue: Mark;
}

/** R, F and M from 1 to 3: 7 and 30 days, 20 and 8 orders a month, 200 and 50 万元 a year are where a mark ends. */
export function marks({ recency, frequency, revenue }: Customer): Marks {
  const atLeast = (value: number, three: number, two: number): Mark => (value >= three ? 3 : value >= two ? 2 : 1);
  return {
    recency: recency <= 7 ? 3 : recency <= 30 ? 2 : 1,
    frequency: atLeast(frequency, 20, 8),
    revenue: atLeast(revenue, 200, 50),
  };
}

/** The three marks added up, 3 to 9. */
export function markSum(customer: Customer): number {
  const { recency, frequency, revenue } = marks(customer);
  return recency + frequency + revenue;
}

/** What is left of the gross margin after the cost to serve, in 万元 a year. */
export const netContribution = ({ margin, cost }: Customer): number => margin - cost;

/** What the table can be sorted by. */
export const sortKeys = ['recency', 'frequency', 'revenue', 'marks', 'margin', 'cost', 'net'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Direction = 'ascending' | 'descending';

/** A customer's value under a key, in that column's unit. */
export const valueOf = (customer: Customer, key: SortKey): number =>
  key === 'marks' ? markSum(customer) : key === 'net' ? netContribution(customer) : customer[key];

/** The direction that puts the best (of costs: the largest) first: few days since the last order, much of all else. */
export const firstDirection = (key: SortKey): Direction => (key === 'recency' ? 'ascending' : 'descending');

export interface Ranked {
  customer: Customer;
  /** From 1; equal values share a rank, and the next one is left out. */
  rank: number;
  /** How many places higher (negative: lower) than in the order of revenue. */
  climbed: number;
}

/** Rank of each customer (by position in `list`): one more than there are customers before it. */
const rankIn = (list: readonly Customer[], customer: Customer, key: SortKey, direction: Direction): number => {
  const sign = direction === 'ascending' ? 1 : -1;
  return 1 + list.filter((other) => sign * (valueOf(other, key) - valueOf(customer, key)) < 0).length;
};

/** The customers in the order of a key; those that are equal in the order of revenue. The list given stays as it is. */
export function ranks(
  key: SortKey,
  direction: Direction = firstDirection(key),
  list: readonly Customer[] = customers,
): Ranked[] {
  return list
    .map((customer) => {
      const rank = rankIn(list, customer, key, direction);
      const byRevenue = rankIn(list, customer, 'revenue', 'descending');
      return { customer, rank, climbed: byRevenue - rank, byRevenue };
    })
    .sort((a, b) => a.rank - b.rank || a.byRevenue - b.byRevenue)
    .map(({ customer, rank, climbed }) => ({ customer, rank, climbed }));
}
