import { useMemo } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { workload } from '#src/assessment/review/forecast.ts';
import type { ReviewRoomProps } from './review.store.ts';
import { circumstancesOf } from './review.ts';
import { printDay } from './review-words.ts';

/** How many days are shown; the plan runs further, but it is a guess there. */
const shown = 7;

/** The minutes the plan expects of each day of the week from today on, with the settings as they are. */
export const useWeek = ({ day, state }: Pick<ReviewRoomProps, 'day' | 'state'>): number[] =>
  useMemo(
    () => workload(day.cards, circumstancesOf(state.settings, state.today), shown),
    [day.cards, state.settings, state.today],
  );

/** The minutes of the next days, in words and as bars. */
export function WeekAhead(props: ReviewRoomProps) {
  const { texts, locale, state } = props;
  const week = useWeek(props);
  const most = Math.max(...week, 1);
  return (
    <section aria-labelledby="review-week">
      <h2 id="review-week">{texts.week}</h2>
      <ul class="review-week">
        {week.map((minutes, place) => {
          const date = printDay(state.today + place, locale, { month: 'short', day: 'numeric', weekday: 'short' });
          const day = place === 0 ? texts.weekToday : date;
          const words = minutes > 0 ? texts.weekDay : texts.weekFree;
          return (
            <li key={date}>
              <span>{fill(words, { day, minutes: Math.max(1, Math.round(minutes)) })}</span>
              <span class="review-bar" aria-hidden="true">
                <span style={{ width: `${Math.round((minutes / most) * 100)}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
