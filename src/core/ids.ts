const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Fills an array with random bytes; `crypto.getRandomValues` is there on plain http too, `randomUUID` is not. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/**
 * A new random id: `length` characters of Crockford's base 32 (26 = 130 bits), no reading of the clock.
 * Chance is an argument so that tests can fix it.
 */
export function makeId(length = 26, random: RandomBytes = (bytes) => crypto.getRandomValues(bytes)): string {
  let id = '';
  for (const byte of random(new Uint8Array(length))) id += alphabet[byte & 31];
  return id;
}
