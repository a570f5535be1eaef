import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { $events } from '#src/record/record.store.ts';
import { Flashcard } from './Flashcard.tsx';
import { QuestionPlace } from './QuestionPlace.tsx';
import { ReviewEnd } from './ReviewEnd.tsx';
import type { ReviewRoomProps } from './review.store.ts';
import { answersAfter, countDone, keyOf } from './review.ts';
import { ratingWord, whyWords } from './review-words.ts';

/** One card after another until nothing is left for today. What is done is in the log: a reload goes on from there. */
export function ReviewSession(props: ReviewRoomProps) {
  const { texts, href, questionTexts, store, state, day } = props;
  const events = useStore($events);
  const { shown, again, turn, laidAfter, last } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const turns = useRef(0);
  useEffect(() => {
    // A page that has just come keeps its own focus; from then on it goes with the card.
    if (turns.current > 0) heading.current?.focus();
    turns.current += 1;
  }, [turn]);
  // Told by number, not by day: midnight may pass at the verdict, and clocks are set.
  const isAnswered = shown?.question !== undefined && answersAfter(shown.card, events, laidAfter).length > 0;

  const onDesk = shown && keyOf(shown.card);
  const waiting = new Set([...day.queue.entries.map(({ card }) => keyOf(card)), ...again]);
  if (onDesk && !isAnswered) waiting.add(onDesk);
  const left = waiting.size;
  const way = (
    <p class="study-way">
      <a href={href}>{texts.toOverview}</a>
    </p>
  );
  const rated = last && (
    <>
      {fill(texts.rated, { name: last.shown.term.name, rating: ratingWord(last.rating, texts) })}{' '}
      {!last.kept && `${texts.notKept} `}
      <button type="button" class="plain" onClick={store.undo}>
        {texts.undo}
      </button>
    </>
  );
  const foot = (
    <p class="study-resumed" role="status">
      {rated}
      {state.correcting !== undefined && texts.undone}
    </p>
  );
  // Off the desk while its rating is written down, a moment.
  if (!shown && left > 0) return <p role="status">{texts.opening}</p>;
  if (!shown)
    return (
      <>
        <ReviewEnd {...props} />
        {foot}
        {way}
      </>
    );
  const done = countDone(day, state.today, state.correcting === undefined ? undefined : shown.card);
  const strip = fill(texts.strip, { done, left });
  return (
    <>
      <p class="progress-line">
        <progress max={done + left} value={done} aria-label={strip} />
        <span>{strip}</span>
      </p>
      <section class={shown.term ? 'index-card' : 'sheet-card'} aria-labelledby="review-position">
        <h2 id="review-position" class="study-position" tabIndex={-1} ref={heading}>
          {left > 1 ? fill(texts.position, { n: left }) : texts.positionLast}
          <span class="review-why">{whyWords(shown.why, texts)}</span>
        </h2>
        {shown.term ? (
          <Flashcard key={turn} {...props} shown={shown} focusable={heading} />
        ) : (
          <>
            {shown.question.itemLang && <p class="notice-inline">{texts.untranslated}</p>}
            <QuestionPlace key={turn} shown={shown.question} questionTexts={questionTexts} texts={texts} />
          </>
        )}
      </section>
      <div class="study-go">
        {isAnswered ? (
          <button type="button" class="primary" onClick={() => void store.next()}>
            {texts.next}
          </button>
        ) : (
          <button type="button" onClick={() => void store.skip()}>
            {texts.skip}
          </button>
        )}
      </div>
      {foot}
      {way}
    </>
  );
}
