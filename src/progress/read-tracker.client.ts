import { fill } from '#src/i18n/locales.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldReading } from '#src/record/reading.ts';

type RecordStore = typeof import('#src/record/door.store.ts');

interface Watched {
  element: HTMLElement;
  /** Its line in the contents. */
  line: Element | null;
  /** Milliseconds it was on the screen of a visible page. */
  spent: number;
  endSeen: boolean;
  /** Its version is in the record. */
  recorded: boolean;
  busy: boolean;
}

const tick = 500;

/** What may stay below the screen, px: a question's foot and the link to report a mistake are no text to be read. */
const foot = 120;

/** The record comes with the first section that was read: the page opens without. */
const fetchRecord = (): Promise<RecordStore> => import('#src/record/door.store.ts');

/** How long a section of so many characters must have been on the screen: a character takes 1/60 s, 1.5 s to 8 s. */
const timeToRead = (characters: number): number => Math.max(1500, Math.min(8000, (characters / 60) * 1000));

/** Adds a tick to a section that is on the screen, and says whether it counts as read now. */
function look(watched: Watched): boolean {
  const { top, bottom, height } = watched.element.getBoundingClientRect();
  if (height === 0 || bottom <= 0 || top >= innerHeight) return false;
  watched.spent += tick;
  watched.endSeen ||= bottom <= innerHeight + foot;
  return watched.endSeen && watched.spent >= timeToRead(Number(watched.element.dataset.chars ?? 0));
}

/** The contents show which section is being read: the last one that begins in the upper third of the screen, or above. */
function showPlace(all: readonly Watched[]): void {
  const here = all.filter(({ element }) => element.getBoundingClientRect().top < innerHeight / 3).at(-1);
  for (const watched of all) {
    if (watched === here) watched.line?.setAttribute('aria-current', 'true');
    else watched.line?.removeAttribute('aria-current');
  }
}

function forget(watched: Watched): void {
  watched.spent = 0;
  watched.endSeen = false;
}

/**
 * Appends a `read` event for every `[data-section="chapter/section"]` (with data-version, data-teaches, data-chars) whose
 * end was seen and that was on the screen long enough: once, and again when its version has changed. The record is fetched
 * with the first such section, not before. Sections read, in whatever version, get `data-read`, and so do their lines in
 * the contents (`[data-toc]`), where the section on the screen is `aria-current`; `[data-reading-progress]`
 * gets their count, as the value of a <progress> or as the text of its `data-text` ("{read}/{sections}"). Follows the
 * record, so another learner's marks replace the last one's; `recordIsThere`: something on the page has loaded it already.
 */
export function trackReading(recordIsThere: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-section]')].map((element): Watched => ({
    element,
    line: document.querySelector(`[data-toc] a[href$="#${element.querySelector('h2')?.id ?? ''}"]`),
    spent: 0,
    endSeen: false,
    recorded: false,
    busy: false,
  }));
  let following: Promise<void> | undefined;

  function mark(events: readonly LearnerEvent[]): void {
    const read = foldReading(events);
    for (const watched of all) {
      const { section = '', version = '' } = watched.element.dataset;
      for (const marked of [watched.element, watched.line]) marked?.toggleAttribute('data-read', read.has(section));
      const isKept = read.get(section) === version;
      if (watched.recorded && !isKept) forget(watched); // The record was cleared: what was seen before does not count.
      watched.recorded = isKept;
    }
    const counts = {
      read: all.filter(({ element }) => element.hasAttribute('data-read')).length,
      sections: all.length,
    };
    for (const bar of document.querySelectorAll<HTMLElement>('[data-reading-progress]')) {
      const text = fill(bar.dataset.text ?? '{read}/{sections}', counts);
      if (bar instanceof HTMLProgressElement) {
        bar.max = counts.sections;
        bar.value = counts.read;
        bar.setAttribute('aria-valuetext', text);
      } else bar.textContent = text;
    }
  }

  const follow = (store: RecordStore): Promise<void> =>
    (following ??= (async () => {
      await store.loadEvents();
      let learner = store.$learner.get()?.id;
      store.$learner.subscribe((now) => {
        if (now?.id === learner) return;
        learner = now?.id;
        all.forEach(forget);
      });
      store.$events.subscribe(mark);
    })());

  async function keep(watched: Watched): Promise<void> {
    const { element } = watched;
    watched.busy = true;
    try {
      const store = await fetchRecord();
      await follow(store);
      await store.openRecord(); // Another tab may have another learner by now, who has read nothing yet.
      await store.loadEvents();
      if (watched.recorded || !watched.endSeen) return;
      const { section: id = '', version = '', teaches = '' } = element.dataset;
      const evidence = teaches
        .split(/\s+/)
        .filter(Boolean)
        .map((point) => ({ point, value: 1, weight: 0 }));
      await store.appendEvent({ type: 'read', subject: { kind: 'section', id, version }, evidence });
    } catch {
      // The record's code could not be fetched (offline): read on a while, then it is tried again.
      watched.spent = 0;
    } finally {
      watched.busy = false;
    }
  }

  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    showPlace(all);
    for (const watched of all) {
      if (!watched.busy && !watched.recorded && look(watched)) void keep(watched);
    }
  }, tick);
  // Somebody else on the page needed the record: what was read already can be marked now.
  const join = (): void => void fetchRecord().then(follow, () => undefined);
  if (recordIsThere) join();
  else addEventListener('yixue:record', join, { once: true });
}
