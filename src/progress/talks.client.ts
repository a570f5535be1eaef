import { foldPlayed } from '#src/record/played.ts';
import { findUnderway, type TalkTexts, tellPlayed } from './talks.ts';

/**
 * Runs when it is imported. Says of each `[data-talk=<subject>]` (its scenario's version in `data-version`) what is known of it in
 * its `[data-talk-state=<address>]`: that it is under way, as a link to go on, and its points. An element that is there for this
 * alone is hidden until something is known. Follows the record, and what another tab or the way back may have changed.
 */
async function showTalks(places: readonly HTMLElement[]): Promise<void> {
  const texts = JSON.parse(document.getElementById('talk-texts')?.textContent ?? '') as TalkTexts;
  const { $events, loadEvents, loadDraft } = await import('#src/record/door.store.ts');
  const talks = places.map(({ dataset }) => ({ subject: dataset.talk ?? '', version: dataset.version ?? '' }));
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    const [events, underway] = [await loadEvents(), await findUnderway(talks, loadDraft)];
    if (mine !== turn) return;
    const played = foldPlayed(events);
    for (const place of places) {
      const state = place.querySelector<HTMLElement>('[data-talk-state]');
      if (!state) continue;
      const subject = place.dataset.talk ?? '';
      const points = played.get(subject);
      const parts: (HTMLElement | string)[] = [];
      if (underway.has(subject)) {
        const link = document.createElement('a');
        link.href = state.dataset.talkState ?? '';
        link.textContent = texts.underway;
        parts.push(link);
      }
      if (points) {
        const said = document.createElement('span');
        said.textContent = tellPlayed(points, texts);
        parts.push(said);
      }
      state.replaceChildren(...parts);
      state.hidden = parts.length === 0;
      if (place.dataset.known !== undefined) place.hidden = parts.length === 0;
    }
  };
  const tryShow = (): void => void show().catch(() => undefined);
  $events.subscribe(tryShow);
  addEventListener('pageshow', tryShow);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && tryShow());
}

const places = [...document.querySelectorAll<HTMLElement>('[data-talk]')];
if (places.length > 0) void showTalks(places);
