import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/**
 * Lets a mouse drag the rows of a list (`[data-item]`, by their `.handle`); nobody needs it. `onDrop` is told the id of the
 * row and its new place from 0. Returns how to stop.
 */
export function makeDraggable(
  list: HTMLElement,
  enabled: () => boolean,
  onDrop: (id: string, place: number) => void,
): () => void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const others = (dragged: Element): HTMLElement[] =>
    [...list.querySelectorAll<HTMLElement>('[data-item]')].filter((row) => row !== dragged);
  const placeOf = (dragged: Element, y: number): number =>
    others(dragged).filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  /** Shows where the row would land: a line before another row, or after the last. */
  const show = (dragged: Element, y?: number): void => {
    const left = others(dragged);
    const place = y === undefined ? -1 : placeOf(dragged, y);
    left.forEach((row, index) => {
      row.dataset.drop = index === place ? 'before' : place === left.length && index === place - 1 ? 'after' : '';
    });
  };
  return combine(
    ...rows.map((element) =>
      draggable({
        element,
        dragHandle: element.querySelector('.handle') ?? element,
        canDrag: enabled,
        onDragStart: () => void (element.dataset.dragged = ''),
        onDrop: () => void delete element.dataset.dragged,
      }),
    ),
    dropTargetForElements({
      element: list,
      canDrop: ({ source }) => rows.includes(source.element),
      onDrag: ({ source, location }) => show(source.element, location.current.input.clientY),
      onDragLeave: ({ source }) => show(source.element),
      onDrop({ source: { element }, location }) {
        show(element);
        onDrop((element as HTMLElement).dataset.item ?? '', placeOf(element, location.current.input.clientY));
      },
    }),
  );
}
