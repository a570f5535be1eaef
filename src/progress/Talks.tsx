import { useEffect, useState } from 'preact/hooks';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldPlayed } from '#src/record/played.ts';
import { loadDraft } from '#src/record/record.store.ts';
import type { RecordProps } from './my-record.ts';
import { findUnderway, tellPlayed } from './talks.ts';

/** What was played, or begun: a talk that was not finished leaves no event, but it can be gone on with. */
export function Talks({ talkTexts, catalogue, events }: RecordProps & { events: readonly LearnerEvent[] }) {
  const [underway, setUnderway] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let wanted = true;
    void findUnderway(catalogue.simulations, loadDraft).then((found) => wanted && setUnderway(found));
    return () => {
      wanted = false;
    };
  }, [events]);
  const played = foldPlayed(events);
  const known = catalogue.simulations.filter(({ subject }) => underway.has(subject) || played.has(subject));
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="record-talks">
      <h2 id="record-talks">{talkTexts.title}</h2>
      <ul class="plain-list">
        {known.map(({ subject, title, href, lang }) => {
          const points = played.get(subject);
          return (
            <li key={subject}>
              <a href={href} lang={lang}>
                {title}
              </a>
              <span class="talk-state">
                {underway.has(subject) && <a href={href}>{talkTexts.underway}</a>}
                {points && <span>{tellPlayed(points, talkTexts)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
