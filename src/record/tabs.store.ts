import type { LearnerEvent } from '#src/model/event.ts';
import { $learner, catchUp, isOpen, openRecord, reload, show } from './shelf.store.ts';

/** What tabs tell each other: the register has changed · new events · read the log anew (cleared, imported). */
type News = { of: 'register' } | { of: string; events: LearnerEvent[] } | { of: string; anew: true };

const isBrowser = typeof document !== 'undefined';
const channel =
  isBrowser && typeof BroadcastChannel !== 'undefined' ? new BroadcastChannel('yixue-record-1') : undefined;

/** Tells the other tabs. */
export const tell = (news: News): void => channel?.postMessage(news);

/** The register is read, not the news believed: two tabs that choose at once end with the same learner. */
async function hear(news: News): Promise<void> {
  await openRecord();
  if (news.of === 'register') await catchUp();
  else if (news.of !== $learner.get()?.id) return;
  else if ('events' in news) show(news.of, news.events);
  else await reload();
}

/** For a tab that may have missed news. */
async function look(): Promise<void> {
  await openRecord();
  await reload();
}

// A tab whose record is not open reads all of it when it opens.
if (channel) {
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (isOpen()) hear(data).catch(() => undefined);
  };
} else if (isBrowser) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && isOpen()) void look();
  });
}
// In the back/forward cache a page hears nothing.
if (isBrowser) {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isOpen()) void look();
  });
}
