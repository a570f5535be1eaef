import type { LearnerEvent } from '#src/model/event.ts';

/**
 * Which version of each section was read last, by section id (`<chapter>/<section>`). A section counts as read whatever its
 * version, for a corrected text takes nothing back; another version than the one here is worth an event of its own. Kept
 * apart from progress.ts, for a chapter page needs no more of the record than this.
 */
export const foldReading = (events: readonly LearnerEvent[]): Map<string, string> =>
  new Map(
    events.flatMap(({ type, subject }) =>
      type === 'read' && subject.kind === 'section' ? [[subject.id, subject.version] as const] : [],
    ),
  );
