/**
 * FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo; draft-eastlake-fnv). Returns an unsigned integer.
 * Synchronous on purpose: crypto.subtle is missing on plain http.
 */
export function hash32(text: string, basis = 0x811c9dc5): number {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
