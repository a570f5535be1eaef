import { fill } from '#src/i18n/locales.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { countChapter, foldProgress } from '#src/record/progress.ts';
import type { RecordProps } from './my-record.ts';

/** Sections read, questions answered and the share of points; for an empty record, what to do next. */
export function Summary({ texts, catalogue, locale, events }: RecordProps & { events: readonly LearnerEvent[] }) {
  const open = catalogue.chapters.filter(({ status }) => status !== 'planned');
  const first = open[0];
  const progress = foldProgress(events);
  const counts = open.map(({ slug, sections, questions }) =>
    countChapter(progress, { slug, sections: sections.map(({ id }) => `${slug}/${id}`), questions }),
  );
  const sum = (part: 'sections' | 'questions') =>
    fill(texts.of, {
      done: counts.reduce((total, count) => total + count[part].done, 0),
      all: counts.reduce((total, count) => total + count[part].of, 0),
    });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section aria-labelledby="record-summary">
      <h2 id="record-summary">{texts.summary}</h2>
      {events.length === 0 ? (
        <>
          <p>{texts.empty}</p>
          {first && (
            <p>
              <a class="button primary" href={first.href}>
                {fill(texts.start, { title: first.title })}
              </a>
            </p>
          )}
        </>
      ) : (
        <dl class="record-sums">
          <div>
            <dt>{texts.sectionsRead}</dt>
            <dd>{sum('sections')}</dd>
          </div>
          <div>
            <dt>{texts.questionsAnswered}</dt>
            <dd>{sum('questions')}</dd>
          </div>
          <div>
            <dt>{texts.accuracy}</dt>
            <dd>{progress.accuracy === undefined ? texts.noAccuracy : percent.format(progress.accuracy)}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
