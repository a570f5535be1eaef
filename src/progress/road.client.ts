import { fill } from '#src/i18n/locales.ts';
import { countChapter, foldProgress } from '#src/record/progress.ts';
import type { LearnerEvent } from '#src/model/event.ts';

/** `<script type="application/json" id="road-catalogue">`: what is where. Section ids are `<chapter>/<section>`. */
interface RoadCatalogue {
  sections: Record<string, { title: string; href: string }>;
  /** By chapter: the ids of its questions. */
  chapters: Record<string, { questions: string[] }>;
}

/** `<script type="application/json" id="road-texts">`. */
interface RoadTexts {
  /** With {title}. */
  continue: string;
  /** With {read}, {sections}, {answered}, {right}, {questions}. */
  progress: string;
  done: string;
  /** With {n}. */
  stamps: string;
}

const json = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? '') as T;

function fillRoad(events: readonly LearnerEvent[], catalogue: RoadCatalogue, texts: RoadTexts): void {
  const progress = foldProgress(events);
  const last = progress.lastPlace ?? '';
  // Own members alone: a record that was brought in may name anything.
  const place = Object.hasOwn(catalogue.sections, last) ? catalogue.sections[last] : undefined;
  for (const link of document.querySelectorAll<HTMLElement>('[data-continue]')) {
    link.hidden = !place;
    if (!place) continue;
    link.setAttribute('href', place.href);
    link.textContent = fill(texts.continue, { title: place.title });
  }
  let stamps = 0;
  for (const station of document.querySelectorAll<HTMLElement>('[data-station]')) {
    const slug = station.dataset.station ?? '';
    const chapter = {
      slug,
      sections: Object.keys(catalogue.sections).filter((id) => id.startsWith(`${slug}/`)),
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
 * Runs when it is imported. Shows on the road where the learner is: `[data-continue]` leads to the last section read, and each
 * `[data-station=<slug>]` gets data-state started|done, `--read` (0 to 1) and a text in its `[data-station-progress]`;
 * `[data-stamps]` counts the finished ones. Follows the record,
 * so another tab or another learner shows at once.
 */
async function showRoad(): Promise<void> {
  const catalogue = json<RoadCatalogue>('road-catalogue');
  const texts = json<RoadTexts>('road-texts');
  const { $events, loadEvents } = await import('#src/record/door.store.ts');
  await loadEvents();
  $events.subscribe((events) => fillRoad(events, catalogue, texts));
}

void showRoad();
