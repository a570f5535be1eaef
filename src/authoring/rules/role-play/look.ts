import type { Words } from '#src/source/place.ts';
import { nearest } from '#src/source/place.ts';
import type { ScenarioSource } from '../../scenarios.ts';

/** A scenario under a rule. */
export interface Look extends Pick<ScenarioSource, 'value' | 'locale'> {
  /** Its schema holds; else what is missing may have been written, only wrongly. */
  isWhole: boolean;
  tell: (path: PropertyKey[], words: Words) => void;
}

/** A name that stands for nothing: what there is, and what was probably meant. */
export const unknown = (kind: 'topic' | 'fact' | 'fact or look', id: string, known: readonly string[]): Words => ({
  code: kind === 'topic' ? 'unknown-topic' : 'unknown-fact',
  message: `this scenario has no ${kind} ${id}`,
  expected: known.join(' | '),
  received: id,
  fix: nearest(id, known),
});
