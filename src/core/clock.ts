/** Reads the time: epoch milliseconds and the zone's offset from UTC in minutes (China = 480). */
export interface Clock {
  now(): number;
  zone(): number;
}

/** The device's clock. Pure code takes a Clock as an argument; only doors pass this one. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  zone: () => -new Date().getTimezoneOffset(),
};

/** The time to stamp on the next record: now, but never before the last one (clocks get set back). */
export const notBefore = (now: number, last: number): number => (now > last ? now : last);
