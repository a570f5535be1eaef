import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from '#src/record/regrade.ts';
import { localDay } from './days.ts';
import { type Day, type Memory, type Rating, remember } from './forgetting.ts';

/** What may come up in reviews: a question by its id, or a key term, which comes once its section was read. */
export interface Source {
  kind: 'question' | 'term';
  id: string;
  /** For terms: `<chapter>/<section>` as read events name it. */
  section?: string;
  /** How many ordinary questions it is worth in time (a case has several); 1 where it is missing. */
  size?: number;
}

/** One thing to be kept in mind, as the log tells it. */
export interface Card {
  kind: 'question' | 'term';
  id: string;
  size: number;
  /** The day it came: of the first answer, or of the first reading. */
  since: Day;
  /** The last answer that counted bears a day still to come: nobody knows on which day it was really given. */
  undated?: true;
  /** Missing while only the section was read. */
  memory?: Memory;
  /** The last rating that counted. */
  rating?: Rating;
  /** How many answers counted, and how many of those were wrong. */
  answers: number;
  lapses: number;
}

/** Right 3, at least half of the points 2, less 1. Sums of parts may miss the half by a rounding. */
const ratingOfScore = ({ earned, total }: { earned: number; total: number }): Rating =>
  earned >= total ? 3 : earned >= total / 2 - 1e-9 ? 2 : 1;

/**
 * The rating an event gives: right 3, partly right 2 from half of the points on, else 1; a flashcard's own. Undefined where
 * nothing was judged. FSRS takes 2 (“hard”) as remembered: a tenth of the points is not that.
 */
export function ratingOf({ type, subject, score, input }: LearnerEvent): Rating | undefined {
  if (type !== 'answer') return undefined;
  if (subject.kind === 'question') return score && ratingOfScore(score);
  if (subject.kind !== 'term') return undefined;
  const rating = input !== null && typeof input === 'object' && !Array.isArray(input) ? input.rating : undefined;
  return rating === 1 || rating === 2 || rating === 3 || rating === 4 ? rating : undefined;
}

/**
 * Folds a log (in log order) into cards, in the order of `sources`: a question once an answer to it was judged, a term once
 * its section was read or it was rated. Regrades are applied. A day is the learner's own, by the zone each event carries; a
 * day after `today` (the device's clock was ahead once, and a log never goes back) counts as today.
 *
 * Of several answers on one day the first alone counts: it shows what was kept since the last day, while the later ones
 * show that the feedback was read a minute ago. (FSRS is fitted to such first answers of a day.) Flying west may bring an
 * earlier date again: such an answer belongs to the day before it in the log.
 */
export function foldCards(events: readonly LearnerEvent[], sources: readonly Source[], today: Day): Card[] {
  const read = new Map<string, Day>();
  const cards = new Map<string, Pick<Card, 'since' | 'memory' | 'rating' | 'answers' | 'lapses' | 'undated'>>();
  for (const event of applyRegrades(events)) {
    const { subject } = event;
    const written = localDay(event.at, event.tz);
    const day = Math.min(written, today);
    if (event.type === 'read' && subject.kind === 'section' && !read.has(subject.id)) read.set(subject.id, day);
    const rating = ratingOf(event);
    if (rating === undefined) continue;
    const key = `${subject.kind} ${subject.id}`;
    const before = cards.get(key);
    if (before?.memory && day <= before.memory.last) continue;
    cards.set(key, {
      since: before?.since ?? day,
      memory: remember(before?.memory, day, rating),
      rating,
      answers: (before?.answers ?? 0) + 1,
      lapses: (before?.lapses ?? 0) + (rating === 1 ? 1 : 0),
      ...(written > today && { undated: true as const }),
    });
  }
  const out = new Map<string, Card>();
  for (const { kind, id, section, size = 1 } of sources) {
    const key = `${kind} ${id}`;
    const since = section === undefined ? undefined : read.get(section);
    const known = cards.get(key) ?? (since === undefined ? undefined : { since, answers: 0, lapses: 0 });
    if (known) out.set(key, { kind, id, size, ...known });
  }
  return [...out.values()];
}
