import { h, hydrate } from 'preact';
import { loadEvents } from '#src/record/record.store.ts';
import { $extras } from '../extras.store.ts';
import { makeExtras } from './Extras.tsx';
import { SelfTest, type SelfTestProps } from './SelfTest.tsx';
import { $way, beginWay } from './self-test.store.ts';

/** Brings the choice of ways to life; while one is chosen, every question asks for and tells what it needs. */
export function openSelfTest(place: HTMLDetailsElement): void {
  const props = JSON.parse(place.dataset.selfTest ?? '{}') as SelfTestProps;
  const extras = makeExtras(props.texts);
  // First as the page has it, then the way the address names: hydrating leaves what a select shows as it is.
  hydrate(h(SelfTest, props), place);
  beginWay();
  // Whoever comes by an address that names a way sees that it does.
  if ($way.get().certainty || $way.get().penalty > 0) place.open = true;
  $way.subscribe(({ certainty, penalty }) => $extras.set(certainty || penalty > 0 ? extras : undefined));
  void loadEvents();
}
