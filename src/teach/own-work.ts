/**
 * What a teacher wrote and then replaced: every text of it waits, the last one first, until it is wanted again. An
 * example nobody has touched is no work; it still stands in the guide. Pure.
 */

/** Texts that were put aside, the last one at the end. */
export type PutAside = readonly string[];

/** What is put aside once `text` is too; one that waits already moves to the end. */
export const putAside = (waiting: PutAside, text: string): PutAside => [...waiting.filter((one) => one !== text), text];

/**
 * The text that comes back in place of `shown`, and what waits then; undefined when nothing does. The text that was shown,
 * if it is work, goes to the other end: pressed again and again, one button shows every text there is.
 */
export function takeBack(
  waiting: PutAside,
  shown: string | undefined,
): { text: string; waiting: PutAside } | undefined {
  const others = waiting.filter((one) => one !== shown);
  const text = others.at(-1);
  if (text === undefined) return undefined;
  return { text, waiting: [...(shown === undefined ? [] : [shown]), ...others.slice(0, -1)] };
}

/** What was kept over a reload; nothing when it cannot be read. */
export function parsePutAside(kept: string | null): PutAside {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
