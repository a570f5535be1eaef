import type { Json } from '#src/core/hash.ts';
import type { EventType, SubjectKind } from './event-names.ts';
import type { Evidence } from './evidence.ts';

export type { EventType, SubjectKind };

/**
 * The version of the event's own shape. 2 added `seed`, `certainty` and the subject kind `term`; events of version 1 have
 * none of them and are otherwise the same (record/migrations.ts).
 */
export const eventVersion = 2;

/** How sure one was of an answer: 1 not very, 2 fairly, 3 quite (assessment/certainty.ts has the marks). */
export type Certainty = 1 | 2 | 3;

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
 * A flashcard is an `answer` about a `term`: no score, its input `{rating}`, which is 1 forgotten, 2 hard, 3 good, 4 easy.
 * Whoever mistapped takes the rating back: a `regraded` event with the input `{of, rating}` puts another in its place.
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
  /** What a question's numbers were drawn from, 0 … 2³²−1: with an `answer` to a question that draws, nowhere else. */
  seed?: number;
  /** With an `answer` whose learner was asked how sure they were. */
  certainty?: Certainty;
  /** Points earned of total, for answers that could be scored. */
  score?: { earned: number; total: number };
  evidence: Evidence[];
  app: string;
}
