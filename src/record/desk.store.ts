/** What the record's own page can do beyond the others: learners, files in and out, clearing. Fetched when called. */
import type { ClearOutcome, ExportedRecord, ImportChoice, ImportOutcome } from './exchange.store.ts';
import type { Learner } from './learner.ts';
import { app } from './record.store.ts';

export type { ExportedRecord, ImportChoice };

const learners = () => import('./learners.store.ts');
const exchange = () => import('./exchange.store.ts');

/** Everyone who learned in this browser, the last one first. */
export const listLearners = async (): Promise<Learner[]> => (await learners()).listLearners();

/** Goes (back) to a learner's record; an unknown id changes nothing. */
export const switchLearner = async (id: string): Promise<Learner> => (await learners()).switchLearner(id);

/** 换一位同学: starts an empty record. The last one is hidden, never deleted. */
export const newLearner = async (): Promise<Learner> => (await learners()).newLearner();

/** Names the learner; an empty name takes it away. */
export const renameLearner = async (name: string): Promise<Learner> => (await learners()).renameLearner(name);

/** The learner's whole record as the text of a file (record/transfer.ts). Throws when it cannot be read whole. */
export const exportRecord = async (): Promise<ExportedRecord> => (await exchange()).exportRecord(app);

/** Merges a file's events into the record by event id; see `ImportOutcome`. A refused file changes nothing. */
export const importRecord = async (text: string, choice: ImportChoice = {}): Promise<ImportOutcome> =>
  (await exchange()).importRecord(text, choice);

/** Clears the learner's events and drafts; see `ClearOutcome`. */
export const clearRecord = async (): Promise<ClearOutcome> => (await exchange()).clearRecord();
