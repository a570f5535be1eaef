import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from './regrade.ts';

/** A section that was read: first and last time (epoch ms), and the version read last. */
interface ReadSection {
  first: number;
  last: number;
  version: string;
}

/** A question that was answered. Fractions are points earned of total; missing while nothing could be scored. */
interface AnsweredQuestion {
  tries: number;
  best?: number;
  latest?: number;
  at: number;
}

/** What a log says about reading and answering, by subject id. */
interface Progress {
  sections: Map<string, ReadSection>;
  questions: Map<string, AnsweredQuestion>;
  /** The section read last. */
  lastPlace?: string;
  /** Mean fraction over all scored tries. */
  accuracy?: number;
}

/** Which sections and questions a chapter has now. */
interface ChapterCatalogue {
  slug: string;
  sections: readonly string[];
  questions: readonly string[];
}

/** How much of a chapter is done; only what the chapter has now is counted. */
interface ChapterCount {
  sections: { done: number; of: number };
  /** `right`: answered in full at least once; what waits to be marked is not. */
  questions: { done: number; right: number; of: number };
  state: 'new' | 'started' | 'done';
}

/** Folds a log (in log order) into what was read and answered. Regrades are applied. */
export function foldProgress(events: readonly LearnerEvent[]): Progress {
  const progress: Progress = { sections: new Map(), questions: new Map() };
  let sum = 0;
  let scored = 0;
  for (const { type, subject, at, score } of applyRegrades(events)) {
    if (type === 'read' && subject.kind === 'section') {
      const first = progress.sections.get(subject.id)?.first ?? at;
      progress.sections.set(subject.id, { first, last: at, version: subject.version });
      progress.lastPlace = subject.id;
    } else if (subject.kind === 'question') {
      const before = progress.questions.get(subject.id);
      const answered: AnsweredQuestion = { ...before, tries: (before?.tries ?? 0) + 1, at };
      if (score) {
        answered.latest = score.earned / score.total;
        answered.best = Math.max(before?.best ?? 0, answered.latest);
        sum += answered.latest;
        scored += 1;
      }
      progress.questions.set(subject.id, answered);
    }
  }
  if (scored > 0) progress.accuracy = sum / scored;
  return progress;
}

/** The share of a chapter's questions that must have been right once for its stamp. */
const passMark = 0.8;

/** Counts one chapter: `done` when every section was read and four fifths of its questions were right once. */
export function countChapter(progress: Progress, chapter: ChapterCatalogue): ChapterCount {
  const read = chapter.sections.filter((id) => progress.sections.has(id)).length;
  const answers = chapter.questions.map((id) => progress.questions.get(id)).filter((answer) => answer !== undefined);
  const right = answers.filter(({ best }) => best === 1).length;
  const done =
    chapter.sections.length + chapter.questions.length > 0 &&
    read === chapter.sections.length &&
    right >= passMark * chapter.questions.length;
  return {
    sections: { done: read, of: chapter.sections.length },
    questions: { done: answers.length, right, of: chapter.questions.length },
    state: read + answers.length === 0 ? 'new' : done ? 'done' : 'started',
  };
}
