import { fill } from '#src/i18n/locales.ts';
import { countChapter, foldProgress } from '#src/record/progress.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldPlayed } from '#src/record/played.ts';
import { type RoadCatalogue, type Talked, nextStep, sectionsIn } from './next-step.ts';
import { findUnderway } from './talks.ts';

/** `<script type="application/json" id="road-texts">`. */
interface RoadTexts {
  /** With {title}. */
  continue: string;
  continueQuiz: string;
  continueChapter: string;
  beginTalk: string;
  continueTalk: string;
  practise: string;
  /** With {read}, {sections}, {answered}, {right}, {questions}. */
  progress: string;
  done: string;
  /** With {n}. */
  stamps: string;
}

const json = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? '') as T;

/**
 * The one thing to do now: the chapter at hand, its quiz and its talk; when all are done what is due; when nothing is, the next
 * chapter, or practice. What is due stands in `[data-due=<how many>]`, as due.client.ts says with `yixue:due`; it is not
 * said twice.
 */
function fillGo(
  events: readonly LearnerEvent[],
  underway: Talked['underway'],
  catalogue: RoadCatalogue,
  texts: RoadTexts,
): void {
  const step = nextStep(foldProgress(events), catalogue, { played: foldPlayed(events), underway });
  const due = document.querySelector<HTMLElement>('[data-due]');
  const isDue = Number(due?.dataset.due) > 0;
  const isHere = step !== undefined && step.to !== 'done' && step.here;
  const review = step && !isHere && isDue ? due?.querySelector('a') : undefined;
  if (due) due.hidden = !isDue || Boolean(review);
  const words = {
    section: texts.continue,
    quiz: texts.continueQuiz,
    talk: texts.beginTalk,
    underway: texts.continueTalk,
    chapter: texts.continueChapter,
  };
  for (const link of document.querySelectorAll<HTMLElement>('[data-continue]')) {
    link.hidden = !step;
    if (!step) continue;
    const isDone = step.to === 'done';
    link.setAttribute('href', review?.href ?? (isDone ? (link.dataset.continue ?? '') : step.href));
    link.textContent = review?.textContent ?? (isDone ? texts.practise : fill(words[step.to], { title: step.title }));
  }
}

function fillRoad(events: readonly LearnerEvent[], catalogue: RoadCatalogue, texts: RoadTexts): void {
  const progress = foldProgress(events);
  let stamps = 0;
  for (const station of document.querySelectorAll<HTMLElement>('[data-station]')) {
    const slug = station.dataset.station ?? '';
    const chapter = {
      slug,
      sections: sectionsIn(slug, catalogue),
      questions: catalogue.chapters[slug]?.questions ?? [],
    };
    const { sections, questions, state } = countChapter(progress, chapter);
    if (state === 'new') delete station.dataset.state;
    else station.dataset.state = state;
    if (state === 'done') stamps += 1;
    station.style.setProperty('--read', String(sections.of > 0 ? sections.done / sections.of : 0));
    const note = station.querySelector('[data-station-progress]');
    if (!note) continue;
    const counts = {
      read: sections.done,
      sections: sections.of,
      answered: questions.done,
      right: questions.right,
      questions: questions.of,
    };
    note.textContent = state === 'new' ? '' : state === 'done' ? texts.done : fill(texts.progress, counts);
  }
  const tally = document.querySelector('[data-stamps]');
  if (tally) tally.textContent = stamps > 0 ? fill(texts.stamps, { n: stamps }) : '';
}

/**
 * Runs when it is imported. Shows on the road where the learner is: `[data-continue]` (its value: the address of practice)
 * leads to what comes next, and each `[data-station=<slug>]` gets data-state started|done, `--read` (0 to 1) and a text
 * in its `[data-station-progress]`; `[data-stamps]` counts the finished ones. Follows the record, so another tab or another
 * learner shows at once.
 */
async function showRoad(): Promise<void> {
  const catalogue = json<RoadCatalogue>('road-catalogue');
  const texts = json<RoadTexts>('road-texts');
  const { $events, loadEvents, loadDraft } = await import('#src/record/door.store.ts');
  const talks = Object.values(catalogue.chapters).flatMap((chapter) => chapter.talks);
  let underway: Talked['underway'] = new Set();
  const go = (): void => fillGo($events.get(), underway, catalogue, texts);
  /** A talk leaves no event before its end: what is under way is looked up when the page is come back to. */
  const look = async (): Promise<void> => {
    underway = await findUnderway(talks, loadDraft);
    go();
  };
  await loadEvents();
  $events.subscribe((events) => {
    fillRoad(events, catalogue, texts);
    void look();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && void look());
  document.addEventListener('yixue:due', go);
}

void showRoad();
