/**
 * Whoever reads the last words goes on reading them when the screen is turned or a keyboard comes up: a browser keeps some other
 * place, and the field would stand in mid-page. Returns how to stop.
 */
export function followEnd(end: HTMLElement): () => void {
  let isAtEnd = false;
  // About a line's height: nobody scrolls to the very pixel.
  const watch = new IntersectionObserver(
    ([entry]) => {
      isAtEnd = entry?.isIntersecting ?? false;
    },
    { rootMargin: '40px' },
  );
  watch.observe(end);
  const onResize = (): void => {
    // Heard before the observer hears of the new size.
    if (isAtEnd) end.scrollIntoView({ block: 'end' });
  };
  addEventListener('resize', onResize);
  return () => {
    watch.disconnect();
    removeEventListener('resize', onResize);
  };
}
