/** Fits the weights of confidence: a logistic regression by Newton's method, with a little shrinkage. For the bench alone. */

/** `rows`: inputs, and whether the reading was right. Returns the constant and a weight for each input. */
export function fitConfidence(rows: readonly { inputs: readonly number[]; right: boolean }[], shrink = 1): number[] {
  const size = (rows[0]?.inputs.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : shrink * weight));
    const curve = weights.map((_none, a) => weights.map((_same, b) => (a === b && a > 0 ? shrink : 0)));
    for (const { inputs, right } of rows) {
      const x = [1, ...inputs];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      for (let a = 0; a < size; a += 1) {
        slope[a] = (slope[a] ?? 0) + (p - Number(right)) * (x[a] ?? 0);
        const row = curve[a] as number[];
        for (let b = 0; b < size; b += 1) row[b] = (row[b] ?? 0) + p * (1 - p) * (x[a] ?? 0) * (x[b] ?? 0);
      }
    }
    const step = solve(curve, slope);
    for (let a = 0; a < size; a += 1) weights[a] = (weights[a] ?? 0) - (step[a] ?? 0);
  }
  return weights;
}

/** Solves a small system of linear equations (Gauss, pivots by size). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, at) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? at + column : best),
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let at = 0; at < size; at += 1) {
      if (at === column || !top[column]) continue;
      const row = rows[at] as number[];
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let c = column; c <= size; c += 1) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1));
}
