import { atom } from 'nanostores';
import type { ComponentType } from 'preact';
import type { Certainty } from '#src/model/event.ts';
import type { QuestionState } from './question.store.ts';

/** What a way of testing oneself adds to each question of a page; its code is fetched only where it is asked for. */
export interface Extras {
  /** Stands before the buttons while a question is open. */
  Ask: ComponentType<{ id: string; state: QuestionState; onSure: (certainty: Certainty) => void }>;
  /** Stands with the verdict. */
  Told: ComponentType<{ id: string; state: QuestionState }>;
  /** Whether something has to be said before an answer is handed in. */
  waits: (id: string, state: QuestionState) => boolean;
}

/** Undefined where questions are only right or wrong. */
export const $extras = atom<Extras | undefined>();
