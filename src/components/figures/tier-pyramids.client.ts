import type { LiveTexts } from './tier-pyramids.texts.ts';
import {
  type Border,
  type Tier,
  addTo,
  borders,
  changeSince,
  limitsOf,
  moveBorder,
  most,
  placeOf,
  textbook,
  tiers,
  total,
} from './tier-pyramids.ts';
import { bars } from './tier-pyramids.shape.ts';
import { customersOf, description, reading } from './tier-pyramids.words.ts';

/** How far a key moves a border, in customers; Home and End go as far as it may. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};
/** A screen reader is told once the hand rests. */
const rest = 600;

/** Brings the server's drawing to life: shows the controls, and draws the firm anew after each change. */
export function start(figure: HTMLElement): void {
  const texts = JSON.parse(figure.dataset.texts ?? '{}') as LiveTexts;
  const one = <E extends Element = HTMLElement>(selector: string): E => {
    const found = figure.querySelector<E>(selector);
    if (!found) throw new Error(`No ${selector} · tier-pyramids · expected one in the figure, received none`);
    return found;
  };
  const strip = one('[data-strip]');
  const handles = Object.fromEntries(borders.map((border) => [border, one(`[data-border="${border}"]`)])) as Record<
    Border,
    HTMLElement
  >;
  let customers = { ...textbook };
  let telling: ReturnType<typeof setTimeout> | undefined;

  const say = (): void => {
    const { profit, compared, sentence } = reading(customers, texts);
    const comparedTo = one('[data-compared]');
    const { more } = changeSince(customers);
    one('[data-profit]').textContent = profit;
    comparedTo.textContent = compared;
    comparedTo.dataset.more = more === 0 ? '' : more > 0 ? 'more' : 'less';
    one('[data-sentence]').textContent = sentence;
    clearTimeout(telling);
    telling = setTimeout(() => (one('[data-status]').textContent = `${profit} ${compared} ${sentence}`), rest);
  };

  const draw = (): void => {
    for (const { tier, side, x, width, label, labelX, labelAt, amount } of bars(customers, texts)) {
      const bar = one<SVGGElement>(`[data-bar="${tier}-${side}"]`);
      const [share, below] = bar.querySelectorAll('text');
      const rect = bar.querySelector('rect');
      rect?.setAttribute('x', String(x));
      rect?.setAttribute('width', String(width));
      share?.setAttribute('x', String(labelX));
      share?.setAttribute('data-at', labelAt);
      if (share) share.textContent = label;
      if (below) below.textContent = amount;
    }
    one<SVGDescElement>('[data-description]').textContent = description(customers, texts);
    const all = total(customers);
    for (const tier of tiers) {
      one(`[data-piece="${tier}"]`).style.flexGrow = String(customers[tier]);
      one(`[data-count="${tier}"]`).textContent = texts.customers.replace('{n}', String(customers[tier]));
      const stop = (by: number, limit: number): void =>
        one(`[data-tier="${tier}"][data-add="${by}"]`).setAttribute('aria-disabled', String(customers[tier] === limit));
      stop(-1, 0);
      stop(1, most);
    }
    borders.forEach((border, at) => {
      const handle = handles[border];
      const [low, high] = limitsOf(customers, border);
      const beside = [tiers[at], tiers[at + 1]].filter((tier): tier is Tier => tier !== undefined);
      handle.style.left = `${all === 0 ? 50 : (placeOf(customers, border) / all) * 100}%`;
      handle.setAttribute('aria-valuemin', String(low));
      handle.setAttribute('aria-valuemax', String(high));
      handle.setAttribute('aria-valuenow', String(placeOf(customers, border)));
      handle.setAttribute(
        'aria-valuetext',
        beside.map((tier) => customersOf(tier, customers[tier], texts)).join(texts.and),
      );
    });
  };

  const become = (next: typeof customers): void => {
    if (tiers.every((tier) => next[tier] === customers[tier])) return;
    customers = next;
    draw();
    say();
  };

  for (const border of borders) {
    const handle = handles[border];
    /** From the pointer to the middle of the handle, so that it does not jump under the finger. */
    let grip = 0;
    const letGo = (): void => handle.removeAttribute('data-held');
    handle.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      become(moveBorder(customers, border, placeOf(customers, border) + step));
    });
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      const box = handle.getBoundingClientRect();
      grip = box.left + box.width / 2 - event.clientX;
      handle.setPointerCapture(event.pointerId);
      handle.dataset.held = '';
      // Where the two meet, the one last held lies on top: it is the one that can move back.
      for (const other of borders) handles[other].style.zIndex = other === border ? '1' : '';
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.dataset.held === undefined) return;
      const box = strip.getBoundingClientRect();
      become(moveBorder(customers, border, ((event.clientX + grip - box.left) / box.width) * total(customers)));
    });
    handle.addEventListener('pointerup', letGo);
    handle.addEventListener('lostpointercapture', letGo);
  }
  for (const button of figure.querySelectorAll<HTMLElement>('[data-add]'))
    button.addEventListener('click', () =>
      become(addTo(customers, button.dataset.tier as Tier, Number(button.dataset.add))),
    );
  one('[data-reset]').addEventListener('click', () => become({ ...textbook }));

  draw();
  one('[data-play]').hidden = false;
}
