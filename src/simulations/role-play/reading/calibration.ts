/**
 * How what the heads say becomes the probability that act and topics are right: a logistic regression fitted to the lines of
 * tests/reading/calibration, which nobody who wrote for the scenarios has seen (`npm run bench -- reading --fit` prints these numbers).
 * In the order of `confidenceInputs` in read.ts, the constant first.
 */
export const calibration = {
  weights: [-0.6, 0.28, 0.34, 0.28, -3.2, -1.76, 0.2, -0.68],
  threshold: { named: 0.2, unnamed: 0.85 },
} as const;
