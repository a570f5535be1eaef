import { whenNear } from './near.client.ts';

/** `figures/<name>.client.ts`: what brings `[data-figure="<name>"]` to life, fetched when it comes near. */
const figures = import.meta.glob<{ start: (figure: HTMLElement) => void }>('./figures/*.client.ts');

for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const fetchFigure = figures[`./figures/${figure.dataset.figure}.client.ts`];
  if (fetchFigure) whenNear(figure, () => void fetchFigure().then(({ start }) => start(figure)));
}
