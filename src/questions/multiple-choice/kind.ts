import { defineQuestion, type ItemBase, onlyMember, type PublicBase, publicBase } from '../kind.ts';
import { type Option, publicOptions, type PublicOption } from '../options.ts';

/** What an answer that is not fully right is still worth; see `creditOf`. */
export const scorings = ['none', 'net', 'every-decision', 'coverage'] as const;
export type Scoring = (typeof scorings)[number];

/** Several right options of several; an author says how partly right answers count. */
export interface MultipleChoiceItem extends ItemBase {
  kind: 'multiple-choice';
  options: Option[];
  key: string[];
  scoring: Scoring;
}

/** Options by id and the rule that counts; how many options are right is not told. */
export interface PublicMultipleChoice extends PublicBase {
  kind: 'multiple-choice';
  options: PublicOption[];
  scoring: Scoring;
}

export interface MultipleChoiceInput {
  choices: string[];
}

/** How an answer compares with the key, in numbers of options. */
export interface Comparison {
  /** Chosen and in the key. */
  hits: number;
  /** Chosen and not in the key. */
  wrong: number;
  /** In the key and not chosen. */
  missing: number;
  /** In the key. */
  key: number;
  /** All there are. */
  options: number;
}

/** Counts an answer against the key; the order of options, key and choices does not matter. */
export function compareChoices(item: MultipleChoiceItem, choices: readonly string[]): Comparison {
  const hits = choices.filter((id) => item.key.includes(id)).length;
  const [wrong, missing] = [choices.length - hits, item.key.length - hits];
  return { hits, wrong, missing, key: item.key.length, options: item.options.length };
}

/**
 * The fraction of the points, 0 to 1; 1 under every rule exactly when the answer is the key. With S chosen, C the key and
 * N options:
 *
 * - `none`: 1 if S = C, else 0 ("All-or-nothing" in Moodle and PrairieLearn).
 * - `net`: max(0, (|S∩C| − |S∖C|) / |C|) (PrairieLearn "Percent correct"; Moodle's usual −1/|C| a wrong choice).
 * - `every-decision`: 1 − (|S∖C| + |C∖S|) / N (PrairieLearn "Each answer", Moodle's multiple true/false).
 * - `coverage`: (|S∩C| / |C|) · (|S∩C| / |S|) (PrairieLearn "Coverage").
 */
export function creditOf(scoring: Scoring, { hits, wrong, missing, key, options }: Comparison): number {
  switch (scoring) {
    case 'none':
      return wrong + missing === 0 ? 1 : 0;
    case 'net':
      return Math.max(0, (hits - wrong) / key);
    case 'every-decision':
      return 1 - (wrong + missing) / options;
    case 'coverage':
      return (hits / key) * (hits / (hits + wrong));
  }
}

/** Multiple choice: credit by the item's rule. Notes hold the feedback of the chosen options, by option id. */
export const multipleChoice = defineQuestion<MultipleChoiceItem, PublicMultipleChoice, MultipleChoiceInput>({
  kind: 'multiple-choice',
  version: 1,
  toPublic: (item) => ({ ...publicBase(item), options: publicOptions(item.options), scoring: item.scoring }),
  validate(item, input) {
    if (!onlyMember(input, 'choices')) return { ok: false, code: 'wrong-shape' };
    const { choices } = input;
    if (choices === null) return { ok: false, code: 'empty' };
    if (!Array.isArray(choices)) return { ok: false, code: 'wrong-shape' };
    const given: unknown[] = choices;
    if (given.length === 0) return { ok: false, code: 'empty' };
    if (given.some((id) => typeof id !== 'string') || new Set(given).size !== given.length)
      return { ok: false, code: 'wrong-shape' };
    if (given.some((id) => !item.options.some((option) => option.id === id))) return { ok: false, code: 'unknown-id' };
    return { ok: true, input: { choices: given as string[] } };
  },
  grade(item, { choices }) {
    const total = item.points ?? 1;
    const notes = [...choices].sort().flatMap((id) => item.options.find((option) => option.id === id)?.feedback || []);
    return { type: 'points', earned: total * creditOf(item.scoring, compareChoices(item, choices)), total, notes };
  },
});
