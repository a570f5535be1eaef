import type { LearnerEvent } from '#src/model/event.ts';

/** The id of the event that a `regraded` event replaces; undefined for every other event. */
function regradeOf(event: LearnerEvent): string | undefined {
  const { type, input } = event;
  if (type !== 'regraded' || input === null || typeof input !== 'object' || Array.isArray(input)) return undefined;
  return typeof input.of === 'string' ? input.of : undefined;
}

/**
 * The log as it reads after all regrades: each regraded answer carries the last regrade's score and evidence at its own
 * place and time, and the `regraded` events are gone. One that names no answer in the log about the same subject is
 * ignored.
 */
export function applyRegrades(events: readonly LearnerEvent[]): LearnerEvent[] {
  const regrades = new Map<string, LearnerEvent>();
  for (const event of events) {
    const of = regradeOf(event);
    if (of !== undefined) regrades.set(of, event);
  }
  return events
    .filter((event) => event.type !== 'regraded')
    .map((event) => {
      const again = regrades.get(event.id);
      if (!again || again.subject.id !== event.subject.id) return event;
      const { score: _replaced, ...rest } = event;
      return {
        ...rest,
        // A flashcard's rating is its input: there is nothing else to judge again.
        ...(event.subject.kind === 'term' && again.input !== undefined && { input: again.input }),
        ...(again.score && { score: again.score }),
        evidence: again.evidence,
      };
    });
}
