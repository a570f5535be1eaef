import { type ComponentType, h, hydrate, render } from 'preact';

/** Fetches a component only when it is needed; the props tell which one. */
export type ViewLoader<Props> = (props: Props) => Promise<ComponentType<Props>>;

/**
 * Brings an element to life with a component: over server-rendered HTML (`hydrate`) where the element has some, else
 * into the empty element. Props are the JSON in `data-props`.
 */
export async function mount<Props extends object>(element: HTMLElement, loader: ViewLoader<Props>): Promise<void> {
  const props = JSON.parse(element.dataset.props ?? '{}') as Props;
  const View = await loader(props);
  const start = element.childElementCount > 0 ? hydrate : render;
  start(h(View, props), element);
}
