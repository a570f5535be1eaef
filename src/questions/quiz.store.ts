import { atom } from 'nanostores';
import type { Outcome } from './outcome.ts';

/** The quiz's questions that were answered: id → how the last answer came out. A fold of the log. */
export const $outcomes = atom<Readonly<Record<string, Outcome>>>({});

/** The only questions to show, by id; undefined = all. */
export const $only = atom<readonly string[] | undefined>();
