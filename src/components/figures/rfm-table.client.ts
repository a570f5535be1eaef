import type { LiveTexts } from './rfm-table.texts.ts';
import { moveOf, sentence } from './rfm-table.words.ts';
import { type Direction, type SortKey, firstDirection, ranks } from './rfm.ts';

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Below the 200 ms that motion may last. */
const motion = { duration: 180, easing: 'ease-out' };

/** Makes buttons of the heads: pressed, the rows take their places, and each rank says how far it moved. */
export function start(figure: HTMLElement): void {
  const texts = JSON.parse(figure.dataset.texts ?? '{}') as LiveTexts;
  const body = figure.querySelector<HTMLElement>('[data-rows]');
  const said = figure.querySelector<HTMLElement>('[data-said]');
  const hint = figure.querySelector<HTMLElement>('[data-hint]');
  if (!body || !said || !hint) throw new Error('No rows · rfm-table · expected [data-rows], [data-said], [data-hint]');
  const heads = [...figure.querySelectorAll<HTMLElement>('th[data-key]')];
  const rows = new Map([...body.children].map((row) => [(row as HTMLElement).dataset.customer, row as HTMLElement]));

  const sort = (key: SortKey, direction: Direction): void => {
    const before = new Map([...rows.values()].map((row) => [row, row.getBoundingClientRect().top]));
    for (const head of heads) {
      if (head.dataset.key === key) head.setAttribute('aria-sort', direction);
      else head.removeAttribute('aria-sort');
    }
    for (const { customer, rank, climbed } of ranks(key, direction)) {
      const row = rows.get(customer.id);
      if (!row) continue;
      body.append(row);
      for (const cell of row.querySelectorAll<HTMLElement>('[data-of]'))
        cell.classList.toggle('sorted', cell.dataset.of === key);
      const place = row.querySelector('[data-rank]');
      if (place) place.textContent = String(rank);
      const home = key === 'revenue' && direction === 'descending';
      row.querySelector('[data-move]')?.replaceChildren(...(home ? [] : moveParts(climbed, texts)));
    }
    said.textContent = sentence(key, direction, texts);
    if (still()) return;
    for (const [row, top] of before) {
      const by = top - row.getBoundingClientRect().top;
      if (by !== 0) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], motion);
    }
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const key = head.dataset.key as SortKey;
      const now = head.getAttribute('aria-sort');
      sort(key, now === null ? firstDirection(key) : now === 'ascending' ? 'descending' : 'ascending');
    });
    head.append(button);
  }
  hint.hidden = false;
}

/** The sign for the eye, and the words for a screen reader. */
function moveParts(climbed: number, texts: LiveTexts): HTMLElement[] {
  const { sign, words } = moveOf(climbed, texts);
  const [seen, heard] = [document.createElement('span'), document.createElement('span')];
  seen.className = climbed === 0 ? '' : climbed > 0 ? 'up' : 'down';
  seen.setAttribute('aria-hidden', 'true');
  seen.textContent = sign;
  heard.className = 'unseen';
  heard.textContent = words;
  return [seen, heard];
}
