/** How long (ms) typing may go on before what is typed is saved again. */
const pause = 300;

/**
 * Saves the first change at once, and of those that follow within the pause only the last, at its end: a click is kept
 * when it is made, and typing does not write to the disk with every key. `flush` ends the pause, `drop` forgets what waits.
 */
export function makeDraftSaver<T>(write: (value: T) => void) {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function save(value: T): void {
    if (timer !== undefined) {
      waiting = { value };
      return;
    }
    write(value);
    timer = setTimeout(flush, pause);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const last = waiting;
    waiting = undefined;
    if (last) save(last.value);
  }

  function drop(): void {
    clearTimeout(timer);
    timer = waiting = undefined;
  }

  return { save, flush, drop };
}
