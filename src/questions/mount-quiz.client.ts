import { h, hydrate } from 'preact';
import { $events, loadEvents } from '#src/record/record.store.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldProgress } from '#src/record/progress.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { onSwitch } from '#src/record/record.store.ts';
import { $only, $outcomes } from './quiz.store.ts';
import QuizSummary, { type QuizProps } from './QuizSummary.tsx';

/** How the last answer to each question of a log came out. */
function lastOutcomes(events: readonly LearnerEvent[]): Record<string, Outcome> {
  const answered = [...foldProgress(events).questions];
  return Object.fromEntries(
    answered.flatMap(([id, { latest }]) =>
      latest === undefined ? [] : [[id, outcomeOf({ earned: latest, total: 1 })]],
    ),
  );
}

/** Shows those questions only that were answered and not fully right, as the log stands now. */
async function showOnlyWrong({ questions }: QuizProps): Promise<void> {
  const outcomes = lastOutcomes(await loadEvents());
  const wrong = questions.map(({ id }) => id).filter((id) => outcomes[id] && outcomes[id] !== 'right');
  $only.set(wrong);
  for (const { id } of questions) document.getElementById(id)?.toggleAttribute('hidden', !wrong.includes(id));
}

/** Marks the number of the question that is being read, and keeps it in sight where the numbers are a strip. */
function followReading(element: HTMLElement): void {
  const strip = element.querySelector<HTMLElement>('.numbers');
  let current: Element | undefined;
  // A band in the upper third: the question that crosses it is the one being read.
  const observer = new IntersectionObserver(
    (entries) => {
      const id = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
      const link = id && strip?.querySelector<HTMLElement>(`[href="#${id}"]`);
      if (!link) return;
      current?.removeAttribute('aria-current');
      current = link;
      link.setAttribute('aria-current', 'location');
      strip?.scrollTo({ left: link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2 });
    },
    { rootMargin: '-30% 0px -65% 0px' },
  );
  for (const question of element.querySelectorAll('.quiz > li')) observer.observe(question);
}

/** On paper stands the quiz as it came, with no answers given or marked: whoever tries it first does not hand out the key. */
function printUnanswered(list: HTMLElement | null, paper: HTMLElement): void {
  if (!list) return;
  addEventListener('beforeprint', () => {
    for (const fold of paper.querySelectorAll('details')) fold.open = true;
    list.hidden = true;
    list.before(paper);
  });
  addEventListener('afterprint', () => {
    paper.remove();
    list.hidden = false;
  });
}

/**
 * Practice: the running summary beside the questions; with `only=wrong` in the address, only what went wrong. `paper`: the
 * list of questions as it came, for printing.
 */
export function mountQuiz(element: HTMLElement, props: QuizProps, only: boolean, paper: HTMLElement): void {
  printUnanswered(element.querySelector('.quiz'), paper);
  const summary = element.querySelector<HTMLElement>('[data-quiz-summary]');
  if (!summary) return;
  hydrate(h(QuizSummary, props), summary);
  followReading(element);
  $events.subscribe((events) => $outcomes.set(lastOutcomes(events)));
  if (only) {
    const show = () => void showOnlyWrong(props);
    show();
    onSwitch(show);
  } else void loadEvents();
}
