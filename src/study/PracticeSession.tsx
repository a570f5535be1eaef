import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { $events } from '#src/record/record.store.ts';
import { type PracticeDraft, standings } from './practice.ts';
import type { PracticeState, PracticeStore } from './practice.store.ts';
import { QuestionPlace } from './QuestionPlace.tsx';
import type { StudyIndex } from './study-data.ts';
import type { PracticeProps } from './study-texts.ts';

export interface PracticeRoomProps extends PracticeProps {
  store: PracticeStore;
  state: PracticeState;
  index: StudyIndex;
  draft: PracticeDraft;
  /** What is being practised. */
  title: string;
}

const signs = { right: '✓', partly: '△', wrong: '✗' };

/** One question at a time, the numbers of all above it; whatever is answered shows at once, for the log is watched. */
export function PracticeSession({ texts, questionTexts, store, state, draft, title }: PracticeRoomProps) {
  const stand = standings(draft, useStore($events));
  const { at, ids } = draft;
  const total = ids.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef(false);
  useEffect(() => {
    // A page that has just come keeps its own focus; from then on it goes with the question.
    if (shownBefore.current) heading.current?.focus();
    shownBefore.current = true;
  }, [at]);
  const states = { right: texts.stateRight, partly: texts.statePartly, wrong: texts.stateWrong };
  const shown = state.questions.get(ids[at] ?? '');
  const isAnswered = stand[at]?.last !== undefined;
  const isLast = at === total - 1;

  return (
    <>
      <p class="study-title">{title}</p>
      <nav class="study-strip" aria-label={texts.numbers}>
        <ol class="numbers">
          {stand.map(({ id, last }, place) => (
            <li key={id}>
              <button
                type="button"
                data-mark={last}
                aria-current={place === at ? 'step' : undefined}
                aria-label={fill(texts.numberState, { n: place + 1, state: last ? states[last] : texts.stateOpen })}
                onClick={() => store.go(place)}
              >
                {place + 1}
                {last && (
                  <span class="sign" aria-hidden="true">
                    {signs[last]}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {ids.some((id) => state.questions.get(id)?.itemLang) && <p class="notice-inline">{texts.untranslated}</p>}
      {state.resumed && (
        <p class="study-resumed" role="status">
          {texts.resumed}{' '}
          <button type="button" class="plain" onClick={() => void store.restart()}>
            {texts.startOver}
          </button>
        </p>
      )}
      <section class="sheet-card" aria-labelledby="study-position">
        <h2 id="study-position" class="study-position" tabIndex={-1} ref={heading}>
          {fill(texts.position, { n: at + 1, total })}
        </h2>
        {shown && (
          <QuestionPlace
            // The time too: a question asked again in a new session begins afresh.
            key={`${shown.item.id} ${draft.begun.at}`}
            shown={shown}
            questionTexts={questionTexts}
            texts={texts}
          />
        )}
      </section>
      <div class="study-go">
        <button
          type="button"
          class={stand[at]?.last === 'right' ? 'primary' : undefined}
          onClick={() => store.go(at + 1)}
        >
          {isLast ? texts.finish : isAnswered ? texts.next : texts.skip}
        </button>
        <span class="quiet">{texts.kept}</span>
      </div>
    </>
  );
}
