import { fill } from '#src/i18n/locales.ts';
import { lastRoundDays } from '#src/assessment/review/plan.ts';
import { circumstancesOf, keyOf } from './review.ts';
import type { ReviewRoomProps } from './review.store.ts';
import { cardNames, dueWords, inDays, printDay, whyWords } from './review-words.ts';
import { ReviewPlan } from './ReviewPlan.tsx';
import { WeekAhead } from './WeekAhead.tsx';

/** Where the exam stands in the plan, in a sentence; undefined without one. */
function examWords({ texts, locale, state, day }: ReviewRoomProps): string | undefined {
  const { exam } = circumstancesOf(state.settings, state.today);
  if (exam === undefined) return undefined;
  const n = exam - state.today;
  if (n < 0) return fill(texts.examPast, { date: printDay(exam, locale, { dateStyle: 'medium' }) });
  if (n === 0) return texts.examToday;
  return fill(day.queue.phase === 'last-round' ? texts.examSoon : texts.examIn, { n, last: lastRoundDays });
}

/** How much is due today and why, how it is planned, and what the week will bring. */
export function ReviewOverview(props: ReviewRoomProps) {
  const { texts, locale, href, practiceHref, roadHref, state, index, day } = props;
  const { cards, queue, done } = day;
  const { again, today } = state;
  if (cards.length === 0)
    return (
      <section class="study-weak" aria-labelledby="review-today">
        <h2 id="review-today">{texts.nothingTitle}</h2>
        <p>{texts.nothing}</p>
        <p>
          <a class="button primary" href={roadHref}>
            {texts.toRoad}
          </a>
        </p>
      </section>
    );
  const names = cardNames(index, texts, locale === 'en' ? ', ' : '、');
  const { entries, waiting, waitsFor, next } = queue;
  const exam = examWords(props);
  const isDue = entries.length + again.length > 0;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      <section class="study-weak" aria-labelledby="review-today">
        <h2 id="review-today">{texts.today}</h2>
        <div role="status">
          {exam && <p class="quiet">{exam}</p>}
          {entries.length > 0 && <p class="study-count">{dueWords(queue, texts)}</p>}
          {again.length > 0 && <p>{fill(texts.dueAgain, { n: again.length })}</p>}
          {!isDue && (
            <p class="study-count">
              {texts.free}{' '}
              {next !== undefined &&
                fill(texts.freeNext, {
                  date: printDay(next, locale, { dateStyle: 'medium' }),
                  when: inDays(next - today, texts),
                })}
            </p>
          )}
          {waiting > 0 && (
            <p class="quiet">{fill(waitsFor === 'share' ? texts.waitingShare : texts.waiting, { n: waiting })}</p>
          )}
          {done > 0 && <p class="quiet">{fill(texts.doneToday, { n: done })}</p>}
        </div>
        <p>
          {isDue ? (
            <a class="button primary" href={`${href}?now=1`}>
              {done > 0 ? texts.goOn : texts.start}
            </a>
          ) : (
            <a class="button" href={`${practiceHref}?weak=1`}>
              {texts.toWeak}
            </a>
          )}
        </p>
        {entries.length > 0 && (
          <details class="review-list">
            <summary>{texts.list}</summary>
            <ol class="plain-list">
              {entries.map(({ card, why }) => (
                <li key={keyOf(card)}>
                  <span>{names.get(keyOf(card))}</span>
                  <span class="quiet">{whyWords(why, texts)}</span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </section>
      <ReviewPlan {...props} />
      <WeekAhead {...props} />
    </>
  );
}
