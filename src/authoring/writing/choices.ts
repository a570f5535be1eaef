import { countCharacters } from '#src/core/text.ts';
import { inOrder, type Option } from '#src/questions/options.ts';
import { type Item, toPublic } from '#src/questions/registry.ts';
import type { QuestionEntry } from '../catalogue.ts';

/** A question that offers options, whatever its kind: the options, the ids of the right ones, and whether one is right. */
export interface ChoiceItem {
  entry: QuestionEntry;
  options: Option[];
  keys: string[];
  single: boolean;
}

/** The questions that offer options to choose from. */
export const choiceItems = (entries: readonly QuestionEntry[]): ChoiceItem[] =>
  entries.flatMap((entry) => {
    const { item } = entry;
    if (item.kind !== 'single-choice' && item.kind !== 'multiple-choice') return [];
    const single = item.kind === 'single-choice';
    return [{ entry, options: item.options, keys: typeof item.key === 'string' ? [item.key] : item.key, single }];
  });

/** The ids of an item's options in the order its page shows them at first: drawn from its id (a test asks the views). */
export function shownOrder(item: Item): string[] {
  const shown = toPublic(item);
  return 'options' in shown ? inOrder(shown.options, item.id).map(({ id }) => id) : [];
}

/** The option that is longer than every other; undefined when two are the longest. */
export function longestOption(options: readonly Option[]): Option | undefined {
  const lengths = options.map(({ text }) => countCharacters(text));
  const most = Math.max(...lengths);
  return lengths.filter((length) => length === most).length === 1 ? options[lengths.indexOf(most)] : undefined;
}

/** How often the longest option gives the answer away. */
export interface LengthBias {
  items: number;
  /** Items whose longest option is a right one. */
  told: number;
  /** The most that is fair, not rounded. */
  fair: number;
}

/**
 * By chance the longest option is right in (right options ÷ options) of the items: a quarter with four options and one
 * key. 15 points more are fair, so that the limit is 40 % there, and follows the number of right options elsewhere.
 */
export function lengthBias(items: readonly ChoiceItem[]): LengthBias {
  const told = items.filter(({ options, keys }) => keys.includes(longestOption(options)?.id ?? '')).length;
  const fair = items.reduce((sum, { options, keys }) => sum + keys.length / options.length + 0.15, 0);
  return { items: items.length, told, fair };
}

/** How many single-choice items of four options show their key first, second, third and last. */
export function keyPositions(items: readonly ChoiceItem[]): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { entry, options, keys, single } of items) {
    const position = shownOrder(entry.item).indexOf(keys[0] ?? '');
    if (single && options.length === 4 && position >= 0) counts[position as 0] += 1;
  }
  return counts;
}

/** Pearson's χ² of counts against equal shares; 0 when there are none. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return expected === 0 ? 0 : counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** χ² with three degrees of freedom is larger than this in 1 % of fair draws. */
export const chiSquareLimit = 11.345;
