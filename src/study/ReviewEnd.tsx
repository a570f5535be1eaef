import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { ReviewRoomProps } from './review.store.ts';
import { WeekAhead, useWeek } from './WeekAhead.tsx';

/** Done for today, and what tomorrow and the week will bring. */
export function ReviewEnd(props: ReviewRoomProps) {
  const { texts, day, state, practiceHref, recordHref } = props;
  const [, tomorrow = 0] = useWeek(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.turn > 1) heading.current?.focus();
  }, []);
  return (
    <section class="sheet-card" aria-labelledby="review-done">
      <h2 id="review-done" tabIndex={-1} ref={heading}>
        {texts.doneTitle}
      </h2>
      <p class="study-count">
        {day.done > 0 ? fill(texts.doneCount, { n: day.done }) : texts.doneNone}{' '}
        {tomorrow > 0
          ? fill(texts.doneTomorrow, { minutes: Math.max(1, Math.round(tomorrow)) })
          : texts.doneTomorrowFree}
      </p>
      {day.cards.length > 0 && <WeekAhead {...props} />}
      <div class="actions">
        <a class="button" href={`${practiceHref}?weak=1`}>
          {texts.toWeak}
        </a>
        <a class="button" href={recordHref}>
          {texts.toRecord}
        </a>
      </div>
    </section>
  );
}
