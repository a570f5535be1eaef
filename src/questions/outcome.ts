/** How an answer came out: all of the points, some, or none. */
export type Outcome = 'right' | 'partly' | 'wrong';

/** The outcome of a score; `earned` and `total` as a scorer returns them. */
export const outcomeOf = ({ earned, total }: { earned: number; total: number }): Outcome =>
  earned === total ? 'right' : earned > 0 ? 'partly' : 'wrong';

/** Points for reading, rounded to so many decimals, without trailing zeros: 0.6667 → "0.67", 2 → "2". */
export const printPoints = (points: number, decimals = 2): string => String(Number(points.toFixed(decimals)));
