import type { LearnerEvent } from '#src/model/event.ts';
import { $learner, catchUp, isOpen, openRecord, reload, show } from './shelf.store.ts';

/** What tabs tell each other: the register has changed · new events · read the log anew (cleared, imported). */
type News = { of: 'register' } | { of: string; events: LearnerEvent[] } | { of: string; anew: true };

// Every browser within the support floor has the channel; tests in Node have no page that could hear.
const isBrowser = typeof document !== 'undefined';
const channel = isBrowser ? new BroadcastChannel('yixue-record-1') : undefined;

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

if (channel) {
  // A tab whose record is not open reads all of it when it opens.
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (isOpen()) hear(data).catch(() => undefined);
  };
  // In the back/forward cache a page hears nothing.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isOpen()) void look();
  });
}
