import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { deviceClock } from '#src/core/clock.ts';
import { localDay } from '#src/assessment/review/days.ts';
import { onSwitch } from '#src/record/record.store.ts';
import { $events, $storage, appendEvent, loadDraft, loadEvents, saveDraft } from '#src/record/record.store.ts';
import { todayOf } from './review.ts';
import { makeReviewStore } from './review.store.ts';
import type { ReviewProps } from './review-words.ts';
import { ReviewOverview } from './ReviewOverview.tsx';
import { ReviewSession } from './ReviewSession.tsx';
import { fetchFile, fetchIndex, forgetFiles } from './study-files.client.ts';

/** The review page: what is due and how it is planned, or, with `?now=1`, the cards themselves. Mounted by the page. */
export default function Review(props: ReviewProps) {
  const { texts, indexHref } = props;
  const inSession = useMemo(() => new URLSearchParams(location.search).has('now'), []);
  const store = useMemo(
    () =>
      makeReviewStore({
        fetchIndex: () => fetchIndex(indexHref),
        fetchFile,
        forgetFiles,
        loadEvents,
        events: () => $events.get(),
        loadDraft,
        async saveDraft(key, draft) {
          await saveDraft(key, draft);
          return $storage.get() === 'kept';
        },
        async append(event) {
          const { id } = await appendEvent(event);
          return { id, kept: $storage.get() === 'kept' };
        },
        today: () => localDay(deviceClock.now(), deviceClock.zone()),
      }),
    [],
  );
  const state = useStore(store.$state);
  const events = useStore($events);
  useEffect(() => {
    void store.begin(inSession);
    // A page left open over night wakes up to another day.
    const wake = () => document.visibilityState === 'visible' && store.checkDay();
    document.addEventListener('visibilitychange', wake);
    addEventListener('focus', wake);
    const stop = onSwitch(() => void store.begin(inSession));
    return () => {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('focus', wake);
      stop();
    };
  }, []);
  useEffect(() => store.notice(), [events]);
  const { phase, index, settings, today } = state;
  const day = useMemo(() => index && todayOf(index, events, settings, today), [index, events, settings, today]);

  if (phase === 'failed')
    return (
      <div role="alert">
        <p class="notice-inline">{texts.failed}</p>
        <button type="button" onClick={() => void store.begin(inSession)}>
          {texts.retry}
        </button>
      </div>
    );
  if (phase === 'opening' || !index || !day) return <p role="status">{texts.opening}</p>;
  const room = { ...props, store, state, index, day };
  return (
    <div class="study">
      {state.isNewDay && (
        <p class="notice-inline" role="status">
          {texts.newDay}
        </p>
      )}
      {inSession ? <ReviewSession {...room} /> : <ReviewOverview {...room} />}
    </div>
  );
}
