/**
 * What one act shows about one knowledge point: `value` 0 (not at all) to 1 (fully), `weight` 0 to 1 (how much it counts;
 * reading has weight 0: it shows that something was met, not that it is known).
 */
export interface Evidence {
  point: string;
  value: number;
  weight: number;
}
