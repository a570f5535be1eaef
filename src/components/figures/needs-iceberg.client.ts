import { type Depth, fallOf } from './needs-iceberg.ts';
import type { LiveTexts } from './needs-iceberg.texts.ts';
import { description, sentence } from './needs-iceberg.words.ts';

/** Shows the choices; the water falls as far as one has asked, and what is still under it is not heard. */
export function start(figure: HTMLElement): void {
  const texts = JSON.parse(figure.dataset.texts ?? '{}') as LiveTexts;
  const asking = figure.querySelector<HTMLElement>('[data-asking]');
  const said = figure.querySelector<HTMLElement>('[data-sentence]');
  if (!asking || !said) throw new Error('No controls · needs-iceberg · expected [data-asking] and [data-sentence]');
  const choices = [...asking.querySelectorAll<HTMLInputElement>('input')];

  const ask = (depth: Depth | undefined): void => {
    figure.toggleAttribute('data-asked', depth !== undefined);
    for (const water of figure.querySelectorAll<SVGGElement>('[data-water]'))
      water.style.transform = `translateY(${fallOf(depth ?? 0)}px)`;
    for (const layer of figure.querySelectorAll<SVGGElement>('[data-layer]'))
      layer.toggleAttribute('data-unheard', Number(layer.dataset.layer) > (depth ?? 3));
    for (const way of figure.querySelectorAll<SVGTextElement>('[data-way]'))
      way.toggleAttribute('data-taken', Number(way.dataset.way) <= (depth ?? -1));
    for (const text of figure.querySelectorAll('[data-description]')) text.textContent = description(depth, texts);
    said.textContent = sentence(depth, texts);
  };

  for (const choice of choices) choice.addEventListener('change', () => ask(Number(choice.value) as Depth));
  asking.querySelector('[data-whole]')?.addEventListener('click', () => {
    for (const choice of choices) choice.checked = false;
    ask(undefined);
  });
  figure.dataset.alive = '';
  asking.hidden = false;
}
