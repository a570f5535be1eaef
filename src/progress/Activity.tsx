import type { LearnerEvent } from '#src/model/event.ts';
import { type RecordProps, describeEvent, localTime, placeOf } from './my-record.ts';

const most = 20;

const Line = ({ what, href }: { what: string; href: string | undefined }) =>
  href === undefined ? <span>{what}</span> : <a href={href}>{what}</a>;

/** The latest events, newest first, at the time the learner's own clock showed. */
export function Activity({ texts, catalogue, locale, events }: RecordProps & { events: readonly LearnerEvent[] }) {
  return (
    <section aria-labelledby="record-recent">
      <h2 id="record-recent">{texts.recent}</h2>
      <ol class="plain-list record-recent">
        {events
          .slice(-most)
          .reverse()
          .map((event) => (
            <li key={event.id}>
              <time class="quiet" dateTime={new Date(event.at).toISOString()}>
                {localTime(event.at, event.tz, locale)}
              </time>
              <Line what={describeEvent(event, texts, catalogue)} href={placeOf(event, catalogue)} />
            </li>
          ))}
      </ol>
    </section>
  );
}
