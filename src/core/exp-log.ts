/*
 * exp and log out of + − × ÷ alone: engines round Math.exp and Math.log differently, and what is computed here must be the
 * same on every device. Accurate to a few units in the last place over the ranges models use (compared with Math in the
 * tests: relative error ≤ 1e-13).
 */

/** ln 2 in two parts, so that k·ln 2 loses nothing (fdlibm, e_exp.c). */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const ln2 = 0.6931471805599453;

/** e to the x: x = k·ln 2 + r with |r| ≤ ln 2 / 2, then the series of e^r, then k doublings. 0 below −745, Infinity above 709. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.78) return Infinity;
  if (x < -745.13) return 0;
  const k = Math.floor(x / ln2 + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 16; n += 1) {
    term = (term * r) / n;
    sum += term;
  }
  return scale(sum, k);
}

/** The natural logarithm: x = m·2^k with m near 1, then 2·artanh((m−1)/(m+1)). −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let m = x;
  let k = 0;
  while (m > 1.4142135623730951) {
    m /= 2;
    k += 1;
  }
  while (m < 0.7071067811865476) {
    m *= 2;
    k -= 1;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let power = s;
  let sum = s;
  for (let n = 3; n <= 31; n += 2) {
    power *= square;
    sum += power / n;
  }
  return 2 * sum + k * ln2High + k * ln2Low;
}

/** 1 / (1 + e^−x). */
export const logistic = (x: number): number => (x >= 0 ? 1 / (1 + exp(-x)) : 1 - 1 / (1 + exp(x)));

/** x times 2^k, exactly while the result is a normal number. */
function scale(x: number, k: number): number {
  let out = x;
  for (let n = k; n > 0; n -= 1) out *= 2;
  for (let n = k; n < 0; n += 1) out /= 2;
  return out;
}
