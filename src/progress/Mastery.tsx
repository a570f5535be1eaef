import { fill } from '#src/i18n/locales.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldMastery } from '#src/record/mastery.ts';
import { type RecordProps, stateName } from './my-record.ts';

/** How well each knowledge point is known, by chapter; a chapter with something in it stands open. */
export function Mastery({ texts, catalogue, events }: RecordProps & { events: readonly LearnerEvent[] }) {
  const known = foldMastery(events);
  const stateOf = (point: string) => known.get(point)?.state ?? 'new';
  const chapters = catalogue.chapters.filter(({ status, points }) => status !== 'planned' && points.length > 0);
  return (
    <section aria-labelledby="record-mastery">
      <h2 id="record-mastery">{texts.mastery}</h2>
      <p class="quiet">{texts.masteryHelp}</p>
      {chapters.map(({ slug, title, points }) => {
        const states = points.map(stateOf);
        const met = states.filter((state) => state !== 'new').length;
        const mastered = states.filter((state) => state === 'mastered').length;
        return (
          <details key={slug} class="record-chapter" open={met > 0}>
            <summary>
              <strong>{title}</strong>
              <span class="quiet">{fill(texts.masteryChapter, { mastered, met, all: points.length })}</span>
            </summary>
            <table aria-label={title}>
              <thead>
                <tr>
                  <th scope="col">{texts.point}</th>
                  <th scope="col">{texts.state}</th>
                  <th scope="col">{texts.practise}</th>
                </tr>
              </thead>
              <tbody>
                {points.map((point) => {
                  const { name = point, href, practice } = catalogue.points[point] ?? {};
                  const state = stateOf(point);
                  return (
                    <tr key={point}>
                      <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                      <td data-mastery={state}>
                        <span class="mastery-meter" aria-hidden="true" />
                        {stateName(state, texts)}
                      </td>
                      <td>
                        {practice && (
                          <a href={practice} aria-label={fill(texts.practisePoint, { point: name })}>
                            {texts.practise}
                          </a>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}
