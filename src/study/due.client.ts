import { deviceClock } from '#src/core/clock.ts';
import { fill } from '#src/i18n/locales.ts';

/**
 * Runs when it is imported, once the page is idle. Says on the road what is due today, in `[data-due]`, whose value becomes
 * how many (its link's words in `data-words` with {n} and {minutes}, the index's address in `data-index`), and tells of it
 * by `yixue:due`. Whoever has learned nothing yet fetches neither the index nor the scheduler. Follows the record, and the
 * day.
 */
async function showDue(place: HTMLElement): Promise<void> {
  const link = place.querySelector('a');
  const { index = '', words = '' } = place.dataset;
  const { $events, loadEvents, loadDraft } = await import('#src/record/door.store.ts');
  let turn = 0;
  const tell = (many: number): void => {
    place.dataset.due = String(many);
    place.hidden = many === 0;
    place.dispatchEvent(new Event('yixue:due', { bubbles: true }));
  };
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    const events = await loadEvents();
    if (events.length === 0) {
      tell(0);
      return;
    }
    const [{ todayOf }, { fetchIndex }, { parseSettings, settingsKey, noSettings }, { localDay }] = await Promise.all([
      import('./review.ts'),
      import('./study-files.client.ts'),
      import('#src/assessment/review/settings.ts'),
      import('#src/assessment/review/days.ts'),
    ]);
    const [course, stored] = await Promise.all([fetchIndex(index), loadDraft(settingsKey)]);
    const settings = parseSettings(stored);
    const today = localDay(deviceClock.now(), deviceClock.zone());
    const { queue } = todayOf(course, events, settings.ok ? settings.value : noSettings, today);
    if (mine !== turn || !link) return;
    const minutes = Math.max(1, Math.round(queue.seconds / 60));
    link.textContent = fill(words, { n: queue.entries.length, minutes });
    tell(queue.entries.length);
  };
  // Without the index there is nothing to say; the road is whole without it.
  const tryShow = () => void show().catch(() => undefined);
  $events.subscribe(tryShow);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && tryShow());
}

const place = document.querySelector<HTMLElement>('[data-due]');
if (place) void showDue(place);
