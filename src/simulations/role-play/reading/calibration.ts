/**
 * How what the heads say becomes the probability that act and topics are right: a logistic regression fitted to the lines of
 * tests/reading/calibration, which nobody who wrote for the scenarios has seen (`npm run bench -- reading --fit` prints these numbers).
 * In the order of `confidenceInputs` in read.ts, the constant first.
 */
export const calibration = {
  weights: [-1.075, 0.288, 0.252, 0.41, -2.994, -2.113, 0.685, -0.711],
  threshold: { named: 0.2, unnamed: 0.93, act: 0.4, actUnnamed: 0.58 },
} as const;
