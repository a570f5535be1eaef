/** The customer's card on a second screen: ticks and trust, kept; each fact says whether its time has come. */
import { fill } from '#src/i18n/locales.ts';
import { printTenth, signed } from '../words.ts';
import { withinDial } from './dial.ts';
import { canKeep, keep, recall } from './keep.client.ts';
import { emptyTold, parseTold, readiness, toggled, type Told, type ToldFact, toldPoints } from './told.ts';

interface CardProps {
  id: string;
  start: number;
  facts: ToldFact[];
  texts: Record<'told' | 'ready' | 'early' | 'trustNow' | 'toldSum' | 'kept' | 'notKept', string>;
}

function wire(card: HTMLElement): void {
  const { id, start, facts, texts } = JSON.parse(card.dataset['props'] ?? '{}') as CardProps;
  const key = `customer/${id}`;
  const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [...card.querySelectorAll<E>(selector)];
  const one = (selector: string): HTMLElement | null => card.querySelector(selector);
  let state = parseTold(recall(key));
  let before: Told | undefined;
  let isKept = canKeep();

  const write = (selector: string, text: string): void => {
    const element = one(selector);
    if (element) element.textContent = text;
  };

  function show(): void {
    for (const box of all<HTMLInputElement>('[data-told]'))
      box.checked = state.told.includes(box.dataset['told'] ?? '');
    for (const box of all<HTMLInputElement>('[data-looked]'))
      box.checked = state.looked.includes(box.dataset['looked'] ?? '');
    for (const fact of facts) {
      const item = one(`[data-fact="${CSS.escape(fact.id)}"]`);
      const word = item?.querySelector('[data-state]');
      const is = readiness(fact, state);
      if (item) item.dataset['is'] = is;
      if (word) word.textContent = texts[is];
    }
    write('[data-trust-now]', fill(texts.trustNow, { n: signed(state.trust) || '0' }));
    const { found, of, discovery, trust } = toldPoints(facts, state, start);
    write(
      '[data-told-sum]',
      fill(texts.toldSum, { found, of, discovery: printTenth(discovery), trust: printTenth(trust) }),
    );
    write('[data-kept]', isKept ? texts.kept : texts.notKept);
  }

  function change(next: Told, cleared?: Told): void {
    state = next;
    before = cleared;
    isKept = keep(key, state);
    const undo = one('[data-unclear]');
    if (undo) undo.hidden = !before;
    write('[data-cleared]', before ? (one('[data-cleared]')?.dataset['text'] ?? '') : '');
    show();
  }

  card.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { told, looked } = target.dataset;
    if (told !== undefined) change({ ...state, told: toggled(state.told, told, target.checked) });
    if (looked !== undefined) change({ ...state, looked: toggled(state.looked, looked, target.checked) });
  });
  card.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    const { trust, clear, unclear } = button.dataset;
    if (trust !== undefined) change({ ...state, trust: withinDial(state.trust + Number(trust)) });
    if (clear !== undefined) change(emptyTold(), state);
    if (unclear !== undefined && before) {
      change(before);
      one('[data-clear]')?.focus();
    }
  });
  // Printing opens whatever is folded; nobody folds it again by hand.
  addEventListener('afterprint', () => {
    for (const folded of [card, ...all('details')]) folded.removeAttribute('open');
  });
  for (const controls of all('[data-controls]')) controls.hidden = false;
  show();
}

for (const card of document.querySelectorAll<HTMLElement>('[data-customer-card]')) wire(card);
