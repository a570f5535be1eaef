import type { Way } from './four-ways.ts';
import type { LiveTexts } from './four-ways.texts.ts';
import { reading } from './four-ways.words.ts';

/** Shows the choices; asked, the man answers, and the notepad holds what that answer is worth. */
export function start(figure: HTMLElement): void {
  const texts = JSON.parse(figure.dataset.texts ?? '{}') as LiveTexts;
  const one = (selector: string): HTMLElement => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} · four-ways · expected one in the figure, received none`);
    return found;
  };
  const asking = one('[data-asking]');

  const ask = (way: Way): void => {
    const { question, answer, lesson, count, heard, pad } = reading(way, texts);
    one('[data-said]').textContent = question;
    one('[data-heard]').textContent = answer;
    one('[data-lesson]').textContent = lesson;
    one('[data-count]').textContent = count;
    for (const { line, note, worth } of pad) {
      const row = one(`[data-line="${line}"]`);
      row.dataset.worth = worth;
      const written = row.querySelector('dd');
      if (written) written.textContent = note;
    }
    one('[data-talk]').dataset.asked = '';
    one('[data-status]').textContent = heard;
  };

  for (const choice of asking.querySelectorAll<HTMLInputElement>('input'))
    choice.addEventListener('change', () => ask(choice.value as Way));
  figure.dataset.alive = '';
  asking.hidden = false;
}
