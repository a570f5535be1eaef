/**
 * How what the heads say becomes the probability that act and topics are right: a logistic regression fitted to the lines of
 * tests/reading/calibration, which nobody who wrote for the scenarios has seen (`npm run bench -- reading --fit` prints these numbers).
 * In the order of `confidenceInputs` in read.ts, the constant first.
 */
export const calibration = {
  weights: [-0.988, 0.238, 0.225, 0.396, -2.863, -2.083, 0.617, -0.455],
  threshold: { named: 0.2, unnamed: 0.95, act: 0.4, actUnnamed: 0.58 },
} as const;
