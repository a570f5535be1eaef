import type { Issue } from '#src/core/issue.ts';
import type { Item } from '#src/questions/registry.ts';

/** What the page asks of the worker. */
export interface CheckRequest {
  task: 'check' | 'tidy';
  text: string;
  locale: string;
  /** Ids of the course's knowledge points. */
  points: string[];
}

/** What was found: the questions that hold, whether all of them do, and the first faults. */
export interface Checked {
  task: 'check';
  items: Item[];
  readable: boolean;
  faults: Issue[];
  faultCount: number;
}

export type CheckAnswer = Checked | { task: 'tidy'; text: string | undefined };

/** What the worker says: that it is there, once, then an answer to every request. */
export type FromWorker = CheckAnswer | 'ready';

/** More faults at once help nobody. */
export const mostFaults = 50;
/** Text beyond this is not checked; a chapter's question file has about 60 KB. */
export const mostBytes = 200 * 1024;
/** Milliseconds from when the worker has the text; whatever takes longer is no question file. */
export const patience = 5000;
