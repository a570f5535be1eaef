import { type ComponentType, h, hydrate, render } from 'preact';

/** A component to bring to life, fetched only when it is needed. */
export type ViewLoader<Props> = () => Promise<ComponentType<Props>>;

/** Calls `act` once, when the element comes near the viewport. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
}

/**
 * Brings an element to life with a component: over server-rendered HTML (`hydrate`) where the element has some, else
 * into the empty element. Props are the JSON in `data-props`.
 */
export async function mount<Props extends object>(element: HTMLElement, loader: ViewLoader<Props>): Promise<void> {
  const props = JSON.parse(element.dataset.props ?? '{}') as Props;
  const View = await loader();
  const start = element.childElementCount > 0 ? hydrate : render;
  start(h(View, props), element);
}
