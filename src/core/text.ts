/**
 * Folds a text for comparison: NFKC (full-width forms become half-width), lower case, white space removed.
 * Idempotent: foldText(foldText(x)) = foldText(x).
 */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, '');

/** How many characters a reader reads: every CJK character counts one, a run of Latin letters or digits one. */
export function countCharacters(text: string): number {
  const cjk = text.match(/[\u3400-\u9fff\uf900-\ufaff]/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z0-9]+/gu)?.length ?? 0;
  return cjk + words;
}
