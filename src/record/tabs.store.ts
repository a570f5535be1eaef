import type { LearnerEvent } from '#src/model/event.ts';
import type { Learner } from './learner.ts';
import { $learner, become, onRegistry, reload, show } from './shelf.store.ts';

/** What tabs tell each other: who learns here now · new events · read the log anew (cleared, imported). */
export type News = { now: Learner } | { of: string; events: LearnerEvent[] } | { of: string; anew: true };

const isBrowser = typeof document !== 'undefined';
const channel =
  isBrowser && typeof BroadcastChannel !== 'undefined' ? new BroadcastChannel('yixue-record-1') : undefined;

/** Tells the other tabs. */
export const tell = (news: News): void => channel?.postMessage(news);

function hear(news: News): void {
  if ('now' in news) void become(news.now);
  else if (news.of !== $learner.get()?.id) return;
  else if ('events' in news) show(news.events);
  else void reload();
}

/** Without a channel a tab looks again whenever it comes to the front. */
async function look(): Promise<void> {
  const learner = await onRegistry(async (db) => {
    const current = await db.get('meta', 'current');
    return current === undefined ? undefined : db.get('learners', current);
  });
  if (learner && learner.id !== $learner.get()?.id) await become(learner);
  else await reload();
}

if (channel) channel.onmessage = ({ data }: MessageEvent<News>) => $learner.get() && hear(data);
else if (isBrowser) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && $learner.get()) look().catch(() => undefined);
  });
}
