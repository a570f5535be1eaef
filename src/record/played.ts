import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from './regrade.ts';

/** A simulation that was played to its end: how often, and its points of a hundred. */
export interface Played {
  times: number;
  latest: number;
  best: number;
}

/** Folds a log (in log order) into what was played to its end, by subject id. What has no points yet is not counted. */
export function foldPlayed(events: readonly LearnerEvent[]): Map<string, Played> {
  const played = new Map<string, Played>();
  for (const { type, subject, score } of applyRegrades(events)) {
    if (type !== 'submit' || subject.kind !== 'simulation' || !score) continue;
    const latest = (score.earned / score.total) * 100;
    const before = played.get(subject.id);
    played.set(subject.id, {
      times: (before?.times ?? 0) + 1,
      latest,
      best: Math.max(before?.best ?? 0, latest),
    });
  }
  return played;
}
