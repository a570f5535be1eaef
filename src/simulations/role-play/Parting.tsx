import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { RoomProps } from './room.tsx';

/** The last words stand above; the debrief comes when they were read. */
export function Parting({ store, texts, talk, scenario }: RoomProps) {
  const go = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => go.current?.focus({ preventScroll: true }), []);
  return (
    <div class="rp-desk rp-parting">
      <p>{fill(talk.left ? texts.partingLeft : texts.partingDone, { name: scenario.customer.name })}</p>
      <button
        type="button"
        class="primary"
        ref={go}
        // The Enter that sent the last sentence may still be held down.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={store.lookBack}
      >
        {texts.partingGo}
      </button>
    </div>
  );
}
