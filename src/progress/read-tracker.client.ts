import { fill } from '#src/i18n/locales.ts';
import type { LearnerEvent } from '#src/model/event.ts';

type RecordStore = typeof import('#src/record/record.store.ts');

/** Where to look for sections; the whole page unless told. */
export interface ReadingOptions {
  root?: ParentNode;
}

/** What a page holds of a started tracker. */
export interface ReadingTracker {
  stop(): void;
}

interface Watched {
  element: HTMLElement;
  /** Milliseconds it was on the screen of a visible page. */
  spent: number;
  endSeen: boolean;
  busy: boolean;
}

const tick = 500;

const fetchStore = (): Promise<RecordStore> => import('#src/record/record.store.ts');

/** How long a section of so many characters must have been on the screen: a character takes 1/60 s, 1.5 s to 8 s. */
export const timeToRead = (characters: number): number => Math.max(1500, Math.min(8000, (characters / 60) * 1000));

const key = (id = '', version = ''): string => `${id} ${version}`;

/** Adds a tick to a section that is on the screen, and says whether it counts as read now. */
function look(watched: Watched): boolean {
  const { top, bottom, height } = watched.element.getBoundingClientRect();
  if (height === 0 || bottom <= 0 || top >= innerHeight) return false;
  watched.spent += tick;
  watched.endSeen ||= bottom <= innerHeight;
  return watched.endSeen && watched.spent >= timeToRead(Number(watched.element.dataset.chars ?? 0));
}

/**
 * Appends a `read` event for every `[data-section="chapter/section"]` (with data-version, data-teaches, data-chars) whose
 * end was seen and that was on the screen long enough: once per section, version and learner. The record is fetched with
 * the first such section, not before. Sections read get `data-read`; `[data-reading-progress]` gets the count, as the
 * value of a <progress> or as the text of its `data-text` ("{read}/{sections}").
 */
export function trackReading({ root = document }: ReadingOptions = {}): ReadingTracker {
  const all = [...root.querySelectorAll<HTMLElement>('[data-section]')].map((element): Watched => ({
    element,
    spent: 0,
    endSeen: false,
    busy: false,
  }));
  const wanted = ({ dataset }: HTMLElement): string => key(dataset.section, dataset.version);
  const stops: (() => void)[] = [];
  let following: Promise<void> | undefined;

  function mark(events: readonly LearnerEvent[]): void {
    const read = new Set(
      events.filter(({ type }) => type === 'read').map(({ subject }) => key(subject.id, subject.version)),
    );
    for (const { element } of all) element.toggleAttribute('data-read', read.has(wanted(element)));
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
      const forget = store.$learner.subscribe((now) => {
        if (now?.id === learner) return;
        learner = now?.id;
        for (const watched of all) Object.assign(watched, { spent: 0, endSeen: false });
      });
      stops.push(forget, store.$events.subscribe(mark));
    })());

  async function keep(watched: Watched): Promise<void> {
    const { element } = watched;
    watched.busy = true;
    try {
      const store = await fetchStore();
      await follow(store);
      if (element.hasAttribute('data-read')) return;
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

  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    for (const watched of all) {
      if (!watched.busy && !watched.element.hasAttribute('data-read') && look(watched)) void keep(watched);
    }
  }, tick);
  stops.push(() => clearInterval(timer));
  // Somebody else on the page needed the record: what was read already can be marked now.
  const heard = () => void fetchStore().then(follow, () => undefined);
  addEventListener('yixue:record', heard, { once: true });
  stops.push(() => removeEventListener('yixue:record', heard));
  return { stop: () => stops.forEach((stop) => stop()) };
}
