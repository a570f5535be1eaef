import type { Json } from '#src/core/hash.ts';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { printPoints } from '#src/questions/outcome.ts';
import type { Played } from '#src/record/played.ts';
import { draftKeyOf, isUnderway } from '#src/simulations/engine/underway.ts';

/** A simulation as pages name it; `subject` is its id in events. */
export interface TalkPlace {
  subject: string;
  version: string;
}

export type TalkTexts = Pick<Texts['simulations'], 'underway' | 'latest' | 'best'>;

/** Which of these are begun and not finished, by subject. */
export async function findUnderway(
  talks: readonly TalkPlace[],
  loadDraft: (key: string) => Promise<Json>,
): Promise<Set<string>> {
  const kept = await Promise.all(
    talks.map(async ({ subject, version }) => isUnderway(await loadDraft(draftKeyOf(subject)), version)),
  );
  return new Set(talks.flatMap(({ subject }, at) => (kept[at] ? [subject] : [])));
}

/** The points of what was played, in a sentence; the best of several too. */
export function tellPlayed({ times, latest, best }: Played, texts: TalkTexts): string {
  return fill(times > 1 ? texts.best : texts.latest, {
    latest: printPoints(latest, 1),
    best: printPoints(best, 1),
    times,
  });
}
