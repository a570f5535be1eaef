import { isBlank } from '#src/core/blank.ts';
import { defineQuestion, isPlain, type ItemBase, type PublicBase, publicBase } from '../kind.ts';

/** A point a good answer makes; weights are relative to one another. */
export interface KeyPoint {
  id: string;
  text: string;
  weight: number;
}

/** An answer in own words, marked by its key points: by the learner in practice, by a teacher in class. */
export interface ShortAnswerItem extends ItemBase {
  kind: 'short-answer';
  keyPoints: KeyPoint[];
  model: string;
}

export interface PublicShortAnswer extends PublicBase {
  kind: 'short-answer';
}

/** `ticked`: the key points that were found in the text; absent while nobody has marked it. */
export interface ShortAnswerInput {
  text: string;
  ticked?: string[];
}

/** The most characters an answer may have. */
export const maxText = 5000;

/**
 * The fraction of the points that these key points earn: Σ weights ticked ÷ Σ all weights, 0 to 1. Added up by id, so that
 * the author's order does not show in the last digit, and in shares of the largest, so that no weight is too large.
 */
export function shareOf(keyPoints: readonly KeyPoint[], ticked: readonly string[]): number {
  const most = keyPoints.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const found = new Set(ticked);
  const sorted = [...keyPoints].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sum = (points: readonly KeyPoint[]) => points.reduce((all, { weight }) => all + weight / most, 0);
  return sum(sorted.filter(({ id }) => found.has(id))) / sum(sorted);
}

/**
 * Short answer: waits (`pending`) until somebody has ticked the key points that are in it, then points by their weights.
 * Notes hold the key points that were not ticked, in the author's order.
 */
export const shortAnswer = defineQuestion<ShortAnswerItem, PublicShortAnswer, ShortAnswerInput>({
  kind: 'short-answer',
  version: 1,
  toPublic: (item) => publicBase(item),
  validate(_item, input) {
    if (!isPlain(input)) return { ok: false, code: 'wrong-shape' };
    const names = Object.keys(input);
    if (names.length === 0) return { ok: false, code: 'empty' };
    if (names.some((name) => name !== 'text' && name !== 'ticked')) return { ok: false, code: 'wrong-shape' };
    const { ticked } = input;
    const text = input['text'] ?? '';
    if (typeof text !== 'string') return { ok: false, code: 'wrong-shape' };
    if (text.length > maxText) return { ok: false, code: 'too-long' };
    if (ticked !== undefined && !Array.isArray(ticked)) return { ok: false, code: 'wrong-shape' };
    // Ticks without a text are none: there is nothing they could have been found in.
    if (isBlank(text)) return { ok: false, code: 'empty' };
    if (ticked === undefined) return { ok: true, input: { text } };
    const found: unknown[] = ticked;
    if (found.some((id) => typeof id !== 'string') || new Set(found).size !== found.length)
      return { ok: false, code: 'wrong-shape' };
    return { ok: true, input: { text, ticked: found as string[] } };
  },
  grade(item, { ticked }) {
    const total = item.points ?? 1;
    if (!ticked) return { type: 'pending', total, notes: [] };
    const [known, found] = [new Set(item.keyPoints.map(({ id }) => id)), new Set(ticked)];
    if (ticked.some((id) => !known.has(id))) return { type: 'invalid', code: 'unknown-id' };
    const missing = item.keyPoints.filter(({ id }) => !found.has(id));
    const notes = missing.flatMap(({ text }) => text || []);
    return { type: 'points', earned: total * shareOf(item.keyPoints, ticked), total, notes };
  },
  selfMark: (_item, { text, ticked = [] }, begun) => (begun ? { text, ticked } : { text }),
});
