import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { $events } from '#src/record/record.store.ts';
import { sumUp } from './practice-sum.ts';
import type { PracticeRoomProps } from './PracticeSession.tsx';
import { movedWords } from './study-texts.ts';

/** The end of a session: how many were right, what it changed, what to read again, and once more. */
export function PracticeEnd({ texts, states, store, draft, index, title, recordHref, reviewHref }: PracticeRoomProps) {
  const { total, answered, first, right, moved, reread } = sumUp(draft, useStore($events), index);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sheet-card" aria-labelledby="study-done">
      <p class="study-title">{title}</p>
      <h2 id="study-done" tabIndex={-1} ref={heading}>
        {texts.done}
      </h2>
      <p class="study-count">
        {first === total ? texts.doneAll : fill(texts.doneCount, { total, first, right })}
        {answered < total && ` ${fill(texts.doneSkipped, { n: total - answered })}`}
      </p>
      {moved.length > 0 && (
        <>
          <h3>{texts.moved}</h3>
          <ul class="plain-list study-moved">
            {moved.map((point) => (
              <li key={point.id}>
                <span>{point.name}</span>
                {point.tried > 0 && (
                  <span class="quiet">{fill(texts.movedFirst, { first: point.first, tried: point.tried })}</span>
                )}
                <span class="quiet">{movedWords(point, texts, states)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reread.length > 0 && (
        <>
          <h3>{texts.reread}</h3>
          <ol class="study-reread">
            {reread.map(({ id, title: name, href, lang, missed }) => (
              <li key={id}>
                <a href={href} lang={lang}>
                  {name}
                </a>{' '}
                <span class="quiet">{fill(texts.rereadMissed, { n: missed })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void store.restart()}>
          {texts.again}
        </button>
        <a class="button" href={reviewHref}>
          {texts.toReview}
        </a>
        <a class="button" href={recordHref}>
          {texts.toRecord}
        </a>
      </div>
    </section>
  );
}
