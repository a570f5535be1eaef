import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { foldMastery, type MasteryState } from '#src/record/mastery.ts';
import { $events, loadEvents } from '#src/record/record.store.ts';
import { weakPoints } from './practice.ts';
import { fetchIndex, forgetFiles } from './study-files.client.ts';
import { type StudyIndex, everyPoint } from './study-data.ts';
import { type PracticeProps, type StateTexts, startWords, stateWord } from './study-texts.ts';

/** How many weak points are listed; all of them are practised. */
const listed = 5;

/** A point's state: a meter for the eye, the word for everyone. */
const State = ({ state, states }: { state: MasteryState; states: StateTexts }) => (
  <span class="study-state" data-mastery={state}>
    <span class="mastery-meter" aria-hidden="true" />
    {stateWord(state, states)}
  </span>
);

/** What can be practised: the weakest points first, then every chapter with its points. */
export function PracticeChooser({ texts, states, indexHref, href }: PracticeProps) {
  const events = useStore($events);
  const [index, setIndex] = useState<StudyIndex | undefined>();
  const [isFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    Promise.all([fetchIndex(indexHref), loadEvents()]).then(
      ([fetched]) => setIndex(fetched),
      () => {
        forgetFiles();
        setFailed(true);
      },
    );
  };
  useEffect(open, []);
  if (isFailed)
    return (
      <div role="alert">
        <p class="notice-inline">{texts.failed}</p>
        <button type="button" onClick={open}>
          {texts.retry}
        </button>
      </div>
    );
  if (!index) return <p role="status">{texts.opening}</p>;
  const chapters = index.chapters.filter(({ questions }) => questions.length > 0);
  if (chapters.length === 0) return <p>{texts.none}</p>;

  const mastery = foldMastery(events);
  const weak = weakPoints(index, mastery);
  const names = new Map(everyPoint(index).map(({ id, name }) => [id, name]));
  const pointHref = (id: string) => `${href}?point=${id}`;
  return (
    <div class="study">
      <p class="lead">{texts.lead}</p>
      <section class="study-weak" aria-labelledby="study-weak">
        <h2 id="study-weak">{texts.weak}</h2>
        {weak.length === 0 ? (
          <p>{texts.weakNone}</p>
        ) : (
          <>
            <p class="quiet">{texts.weakHelp}</p>
            <ol class="plain-list study-points">
              {weak.slice(0, listed).map(({ id, state }) => (
                <li key={id}>
                  <a href={pointHref(id)}>{names.get(id)}</a>
                  <State state={state} states={states} />
                </li>
              ))}
            </ol>
            <p>
              <a class="button primary" href={`${href}?weak=1`}>
                {texts.weakStart}
              </a>
            </p>
          </>
        )}
      </section>
      <h2>{texts.chapters}</h2>
      {chapters.map(({ slug, n, title, points, questions }) => (
        <section key={slug} class="study-chapter" aria-labelledby={`study-${slug}`}>
          <h3 id={`study-${slug}`}>{fill(texts.chapterTitle, { n, title })}</h3>
          <p>
            <a class="button" href={`${href}?chapter=${slug}`}>
              {startWords(questions.length, texts)}
            </a>
          </p>
          <ul class="plain-list study-points">
            {points.map(({ id, name }) => {
              const count = questions.filter((question) => question.points.includes(id)).length;
              return (
                <li key={id}>
                  {count > 0 ? <a href={pointHref(id)}>{name}</a> : <span>{name}</span>}
                  <span class="quiet">{count > 0 ? fill(texts.count, { n: count }) : texts.noQuestions}</span>
                  <State state={mastery.get(id)?.state ?? 'new'} states={states} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
