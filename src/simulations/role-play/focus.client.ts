/**
 * Puts the focus where a talk goes on: into the field; where fingers type, on the talk itself, for in the field it would bring up
 * the keyboard over what is to be read first.
 */
export function goOn(room: HTMLElement): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  room.querySelector<HTMLElement>(isTouch ? '.rp-log' : '.rp-field textarea')?.focus({ preventScroll: true });
}

/** Escape was pressed, and not to leave off composing a word. */
export const isEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.isComposing && event.keyCode !== 229;
