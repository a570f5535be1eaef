import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { PublicOption } from '../options.ts';
import type { ViewProps } from '../view.ts';
import type { OrderingInput, OrderingItem, PublicOrdering } from './kind.ts';

interface Props extends Pick<ViewProps<OrderingItem, PublicOrdering, OrderingInput>, 'disabled' | 'texts' | 'onInput'> {
  /** As they stand now. */
  rows: readonly PublicOption[];
  /** False as long as this is the order that was drawn, and nobody's answer. */
  answered: boolean;
  /** Nothing is left to be moved: it is right. */
  done: boolean;
  /** With how many others each stands the wrong way round, once that is known. */
  astray: ReadonlyMap<string, number> | undefined;
}

/** A list one moves by buttons, by number or, with a mouse, by dragging. */
export function Rows({ rows, answered, done, astray, disabled, texts, onInput }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement | undefined>(undefined);
  const tops = useRef(new Map<string, number>());
  const dragging = useRef<Promise<() => void> | undefined>(undefined);
  const [said, say] = useState('');
  const ids = rows.map(({ id }) => id);

  const move = (id: string, place: number, control?: HTMLElement): void => {
    const row = rows.find((one) => one.id === id);
    if (disabled || !row || place < 0 || place >= ids.length || ids[place] === id) return;
    held.current = control;
    const order = ids.filter((one) => one !== id);
    order.splice(place, 0, id);
    onInput({ order });
    say(fill(texts.moved, { text: row.text, n: place + 1, total: ids.length }));
  };
  const latest = useRef({ move, disabled });
  latest.current = { move, disabled };

  useLayoutEffect(() => {
    // A row that moves in the page loses the focus that is in it.
    held.current?.focus();
    held.current = undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
      const [id, top] = [row.dataset.item ?? '', row.offsetTop];
      const from = (tops.current.get(id) ?? top) - top;
      tops.current.set(id, top);
      if (from && !still) row.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], 140);
    }
  }, [ids.join('/')]);

  useEffect(() => () => void dragging.current?.then((stop) => stop()), []);
  /** The code for dragging comes with the first mouse that touches a handle. */
  const prepare = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse' || dragging.current || !list.current) return;
    const element = list.current;
    dragging.current = import('./drag.client.ts').then(({ makeDraggable }) =>
      makeDraggable(
        element,
        () => !latest.current.disabled,
        (id, place) => latest.current.move(id, place),
      ),
    );
    dragging.current.catch(() => (dragging.current = undefined));
  };

  return (
    <>
      <ol class="order" ref={list}>
        {rows.map(({ id, text }, index) => {
          const turned = astray?.get(id);
          const label = (what: string): string => fill(texts.labelled, { label: what, text });
          const arrow = (sign: string, what: string, place: number) => (
            <button
              type="button"
              aria-label={label(what)}
              aria-disabled={disabled || place < 0 || place >= rows.length}
              onClick={({ currentTarget }) => move(id, place, currentTarget)}
            >
              {sign}
            </button>
          );
          return (
            <li key={id} data-item={id} data-mark={turned === undefined ? undefined : turned ? 'wrong' : 'right'}>
              <span class="handle" aria-hidden="true" hidden={done} onPointerEnter={prepare}>
                ⠿
              </span>
              <select
                aria-label={label(texts.moveTo)}
                value={index + 1}
                disabled={disabled}
                onChange={({ currentTarget }) => move(id, Number(currentTarget.value) - 1, currentTarget)}
              >
                {rows.map((_row, place) => (
                  <option key={place} value={place + 1}>
                    {place + 1}
                  </option>
                ))}
              </select>
              <span class="thing">
                {text}
                {turned !== undefined && <Sign turned={turned} texts={texts} />}
              </span>
              <span class="moves" hidden={done}>
                {arrow('↑', texts.moveUp, index - 1)}
                {arrow('↓', texts.moveDown, index + 1)}
              </span>
            </li>
          );
        })}
      </ol>
      {!done && (
        <div class="order-end">
          <button
            type="button"
            disabled={disabled}
            onClick={({ detail }) => {
              // The second click of a double click would undo the first.
              if (detail > 1) return;
              onInput({ order: answered ? [] : ids });
              say(answered ? texts.orderDropped : texts.orderTaken);
            }}
          >
            {answered ? texts.orderReset : texts.orderAsIs}
          </button>
          {!answered && <p class="quiet">{texts.orderOpen}</p>}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** ✓ where a thing is before and after the right others, else ✗ and with how many it is not. */
export const Sign = ({ turned, texts }: { turned: number; texts: Props['texts'] }) =>
  turned ? (
    <span class="sign">
      <span aria-hidden="true">✗</span> {fill(texts.astray, { n: turned })}
    </span>
  ) : (
    <span class="sign" role="img" aria-label={texts.choseRight}>
      ✓
    </span>
  );
