import { useMemo, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { isoOf } from '#src/assessment/review/days.ts';
import { type Forecast, forecastAll, offeredMinutes } from '#src/assessment/review/forecast.ts';
import { assumedPace, secondsOf } from '#src/assessment/review/plan.ts';
import { furthestExam, isExamAhead } from '#src/assessment/review/settings.ts';
import type { ReviewRoomProps } from './review.store.ts';
import { circumstancesOf } from './review.ts';
import { printDay } from './review-words.ts';

/** The choices on offer, and the one that was made elsewhere if it is not among them. */
function choicesWith(minutes: number | undefined): readonly (number | undefined)[] {
  if (minutes === undefined || offeredMinutes.includes(minutes)) return offeredMinutes;
  return [...offeredMinutes, minutes].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** In whole ones, never 0 of something. */
const whole = (value: number): number => (value === 0 ? 0 : Math.max(1, Math.round(value)));

/** Whoever types a year's first digits names no year yet; browsers tell of each as a date of its own. */
const isHalfTyped = (iso: string): boolean => /^0/.test(iso);

/** Exam date and minutes a day. What each choice means is shown beside it before it is made. */
export function ReviewPlan({ texts, locale, store, state, day: { cards } }: ReviewRoomProps) {
  const { settings, settingsKept, today } = state;
  const { exam, minutes } = settings;
  // What is half typed, or no exam that can be planned for, stays in the field; the plan goes on as it was, and says so.
  const [typed, setTyped] = useState(exam ?? '');
  const [isTyping, setTyping] = useState(false);
  const { exam: examDay } = circumstancesOf(settings, today);
  // One that was taken and is over since is no slip.
  const isOver = typed === exam && examDay !== undefined && examDay < today;
  const isRefused = typed !== '' && !isOver && !isExamAhead(typed, today) && !(isTyping && isHalfTyped(typed));
  const choices = useMemo(
    () => forecastAll(cards, { today, ...(examDay !== undefined && { exam: examDay }) }, choicesWith(minutes)),
    [cards, today, examDay, minutes],
  );
  const day = (one: number): string => printDay(one, locale, { dateStyle: 'medium' });
  const isAhead = examDay !== undefined && examDay > today;
  const kept = examDay !== undefined && examDay >= today ? day(examDay) : undefined;
  const refusal = fill(kept === undefined ? texts.examNone : texts.examKept, {
    from: day(today),
    to: day(today + furthestExam),
    exam: kept ?? '',
  });
  const help = isAhead ? texts.minutesHelpExam : examDay === today ? texts.minutesHelpToday : texts.minutesHelp;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

  const setExam = (value: string) => {
    setTyped(value);
    if (value === '') void store.choose({ v: 1, ...(minutes !== undefined && { minutes }) });
    else if (isExamAhead(value, today)) void store.choose({ ...settings, exam: value });
  };
  const setMinutes = (chosen: number | undefined) =>
    void store.choose({ v: 1, ...(exam !== undefined && { exam }), ...(chosen !== undefined && { minutes: chosen }) });

  const told = ({ days, reviews, recall }: Forecast) => {
    const all = days.reduce((sum, one) => sum + one, 0);
    const [cards, minutes, most] = [reviews / days.length, all / days.length, Math.max(...days)].map(whole);
    return {
      load: fill(texts.load, { cards: cards ?? 0, minutes: minutes ?? 0, most: most ?? 0 }),
      known: fill(isAhead ? texts.recallExam : texts.recallMonth, { percent: percent.format(recall) }),
    };
  };
  const unlimited = choices.at(-1);
  const row = (choice: Forecast) => {
    const { load, known } = told(choice);
    // Six times the same numbers tell nothing: a limit that is not met says so.
    const isEnough =
      choice !== unlimited && unlimited && JSON.stringify(told(unlimited)) === JSON.stringify({ load, known });
    return (
      <label key={choice.minutes ?? 0} class="review-choice" data-chosen={choice.minutes === minutes}>
        <input
          type="radio"
          name="review-minutes"
          checked={choice.minutes === minutes}
          onChange={() => setMinutes(choice.minutes)}
        />
        <strong>{choice.minutes === undefined ? texts.noLimit : fill(texts.choice, { n: choice.minutes })}</strong>
        <span>{isEnough ? texts.enough : load}</span>
        {!isEnough && (
          <span class="review-known">
            <span class="review-bar" aria-hidden="true">
              <span style={{ width: `${Math.round(choice.recall * 100)}%` }} />
            </span>
            {known}
          </span>
        )}
      </label>
    );
  };

  return (
    <section aria-labelledby="review-plan">
      <h2 id="review-plan">{texts.settings}</h2>
      <p class="review-exam">
        <label>
          <span>{texts.exam}</span>
          <input
            type="date"
            value={typed}
            min={isoOf(today)}
            max={isoOf(today + furthestExam)}
            aria-invalid={isRefused}
            aria-describedby="review-exam-help"
            onInput={(event) => {
              setTyping(true);
              setExam(event.currentTarget.value);
            }}
            onBlur={() => setTyping(false)}
          />
        </label>
        {typed !== '' && (
          <button type="button" onClick={() => setExam('')}>
            {texts.examClear}
          </button>
        )}
      </p>
      <p class="quiet" id="review-exam-help">
        <span role="alert">{isRefused && <strong>{refusal} </strong>}</span>
        {texts.examHelp}
      </p>
      <fieldset class="review-choices">
        <legend>{texts.minutes}</legend>
        <p class="quiet">{help}</p>
        {choices.map(row)}
      </fieldset>
      <p class="quiet">
        {fill(texts.assumed, {
          question: secondsOf({ kind: 'question', size: 1 }, assumedPace),
          term: secondsOf({ kind: 'term', size: 1 }, assumedPace),
        })}{' '}
        {settingsKept ? texts.savedHere : texts.notSaved}
      </p>
    </section>
  );
}
