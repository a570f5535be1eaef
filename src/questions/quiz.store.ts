import { map } from 'nanostores';

/** The questions answered on this page or before: id → was the last answer right. */
export const $answered = map<Record<string, boolean>>({});

/** Notes how the last answer to a question came out; undefined takes it back. */
export function noteAnswer(id: string, right: boolean | undefined): void {
  const { [id]: _last, ...others } = $answered.get();
  $answered.set(right === undefined ? others : { ...others, [id]: right });
}
