import type { Json } from '#src/core/hash.ts';
import type { Evidence } from './evidence.ts';

/** The version of the event's own shape; see record/migrations.ts for older ones. */
export const eventVersion = 1;

export const eventTypes = ['read', 'answer', 'decide', 'submit', 'regraded'] as const;
export type EventType = (typeof eventTypes)[number];

export const subjectKinds = ['section', 'question', 'quiz', 'simulation'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What an event is about; `version` is the content hash of the full item at that time. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  version: string;
}

/**
 * One thing a learner did. The log of events is the only truth; progress, mastery and reviews are folds of it.
 * `at` is epoch milliseconds and never lies before the last event; `tz` is minutes east of UTC; `seq` counts from 1 in
 * one learner's database. A section's subject id is `<chapter>/<section>`, a quiz's its chapter.
 *
 * A test that was handed in is one `answer` a question answered and one `submit` of the quiz: its version is the hash of
 * the public parts in file order, its input `{seed, mode: 'test', items: <how many>}`, its score the sum over all questions.
 *
 * A `regraded` event scores an earlier answer again (a wrong key was mended). Its subject has the same id and the version
 * it was scored by, its `input` is `{of: <id of the answer's event>}`, and its score and evidence replace those of that
 * event wherever logs are folded (record/regrade.ts); of several for one answer, the last counts.
 */
export interface LearnerEvent {
  v: typeof eventVersion;
  id: string;
  learner: string;
  seq: number;
  at: number;
  tz: number;
  type: EventType;
  subject: Subject;
  input?: Json;
  /** Points earned of total, for answers that could be scored. */
  score?: { earned: number; total: number };
  evidence: Evidence[];
  app: string;
}
