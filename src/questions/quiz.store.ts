import { map } from 'nanostores';

/** The questions answered on this page or before: id → was the last answer right. */
export const $answered = map<Record<string, boolean>>({});

/** Notes how the last answer to a question came out. */
export const noteAnswer = (id: string, right: boolean): void => $answered.setKey(id, right);
