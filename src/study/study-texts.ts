import { fill } from '#src/i18n/locales.ts';
import type { PracticeTexts } from '#src/i18n/practice.ts';
import type { ProgressTexts } from '#src/i18n/progress.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { MasteryState } from '#src/record/mastery.ts';
import { sessionLength } from './practice.ts';
import type { MovedPoint } from './practice-sum.ts';

/** The names of the mastery states, the same as on the page of the record. */
export type StateTexts = Pick<
  ProgressTexts,
  'stateNew' | 'stateMet' | 'stateLearning' | 'stateFamiliar' | 'stateMastered'
>;

export const pickStates = (texts: ProgressTexts): StateTexts => ({
  stateNew: texts.stateNew,
  stateMet: texts.stateMet,
  stateLearning: texts.stateLearning,
  stateFamiliar: texts.stateFamiliar,
  stateMastered: texts.stateMastered,
});

export const stateWord = (state: MasteryState, texts: StateTexts): string =>
  ({
    new: texts.stateNew,
    met: texts.stateMet,
    learning: texts.stateLearning,
    familiar: texts.stateFamiliar,
    mastered: texts.stateMastered,
  })[state];

/** Less than this is no change worth telling, of a probability. */
const noticeable = 0.01;

/** What the button of a chapter with so many questions says: all of them come, or how many are drawn. */
export const startWords = (n: number, texts: Pick<PracticeTexts, 'chapterStart' | 'chapterDraw'>): string =>
  n > sessionLength ? fill(texts.chapterDraw, { some: sessionLength, n }) : fill(texts.chapterStart, { n });

/** How a point moved in a session, in words: the state before and after, or which way it went within one state. */
export function movedWords(
  { before, after, rise }: Pick<MovedPoint, 'before' | 'after' | 'rise'>,
  texts: Pick<PracticeTexts, 'movedTo' | 'movedUp' | 'movedDown' | 'movedNone' | 'movedShaky'>,
  states: StateTexts,
): string {
  const state = stateWord(after, states);
  // Whoever meets a point with a wrong answer is learning it from then on, which must not read as praise.
  if ((before === 'new' || before === 'met') && rise < 0) return fill(texts.movedShaky, { state });
  if (before !== after) return fill(texts.movedTo, { before: stateWord(before, states), after: state });
  const words = rise >= noticeable ? texts.movedUp : rise <= -noticeable ? texts.movedDown : texts.movedNone;
  return fill(words, { state });
}

/** What the practice page hands its parts. */
export interface PracticeProps {
  locale: string;
  indexHref: string;
  /** The address of the practice page itself, of the record, and of the review. */
  href: string;
  recordHref: string;
  reviewHref: string;
  texts: PracticeTexts;
  states: StateTexts;
  questionTexts: Texts['question'];
}
