/**
 * What students typed and the customer did not understand: kept in the record for whoever writes scenarios. What was picked after
 * it says what was meant.
 */
import type { Json } from '#src/core/hash.ts';
import { formatLabel } from './reading/labels.ts';
import type { Card } from './scenario.ts';

/** One line that was not understood; `card` was picked after it. */
export interface Missed {
  scenario: string;
  text: string;
  card?: string;
}

/** So many are kept; the oldest go. */
const mostKept = 300;

/** The list out of the record; what cannot be read of it is left out. */
export function parseMissed(value: Json): Missed[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { scenario, text, card } = one;
    if (typeof scenario !== 'string' || typeof text !== 'string') return [];
    return [{ scenario, text: text.slice(0, 500), ...(typeof card === 'string' && { card }) }];
  });
}

/** The list with one line more; a line that stands there already is not kept twice. */
export const addMissed = (list: readonly Missed[], one: Missed): Missed[] =>
  [...list.filter(({ scenario, text }) => scenario !== one.scenario || text !== one.text), one].slice(-mostKept);

/** The list with what was picked after the last line. */
export const pickedAfter = (list: readonly Missed[], card: string): Missed[] =>
  list.map((one, at) => (at === list.length - 1 ? { ...one, card } : one));

/**
 * The lines of one scenario as they go under its `examples`: by the label of what was picked, those without one under a label that
 * the check refuses until it is written.
 */
export function printMissed(list: readonly Missed[], scenario: string, cards: readonly Card[]): string {
  const byLabel = new Map<string, string[]>();
  for (const { scenario: of, text, card } of list) {
    if (of !== scenario) continue;
    const means = cards.find(({ id }) => id === card)?.means;
    const label = means ? formatLabel(means) : 'label/this';
    byLabel.set(label, [...(byLabel.get(label) ?? []), text]);
  }
  return [...byLabel]
    .map(([label, lines]) => [`${label}:`, ...lines.map((line) => `  - ${JSON.stringify(line)}`)].join('\n'))
    .join('\n');
}
