import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { type Asked, askedFor } from './address.client.ts';
import type { PlayState, PlayStore } from './play.store.ts';
import type { RolePlayProps, RoomProps } from './room.tsx';

type Texts = RolePlayProps['texts'];

const describe = ({ seed, mode }: Asked, texts: Texts): string =>
  seed === undefined
    ? texts[`mode-${mode ?? 'practice'}`]
    : fill(mode ? texts.customerIn : texts.customerNo, { seed, mode: mode ? texts[`mode-${mode}`] : '' });

/** The address asks for another talk than the one that lies here: which it is to be is not decided without a word. */
export function Linked({ store, state, texts }: { store: PlayStore; state: PlayState; texts: Texts }) {
  const [asked] = useState(askedFor);
  const [isStaying, setStaying] = useState(false);
  const { run } = state.sheet;
  const wants = (name: 'seed' | 'mode'): boolean => asked[name] !== undefined && asked[name] !== run?.[name];
  if (!run || isStaying || !(wants('seed') || wants('mode'))) return null;
  const here = describe({ seed: run.seed, mode: asked.mode && run.mode }, texts);
  const there = describe(asked, texts);
  const isOver = state.phase === 'over' || state.sheet.stage === 'parting';
  return (
    <div class="notice-inline rp-linked" role="status">
      <p>{fill(isOver ? texts.linkedOver : texts.linkedOpen, { here, there })}</p>
      <p class="actions">
        <button type="button" onClick={() => setStaying(true)}>
          {isOver ? texts.linkedLook : texts.goOn}
        </button>
        <button type="button" onClick={store.again}>
          {fill(isOver ? texts.linkedMeet : texts.linkedGo, { there })}
        </button>
      </p>
    </div>
  );
}

/** Away with this talk, once it was asked twice. */
export function Restart({ store, texts }: Pick<RoomProps, 'store' | 'texts'>) {
  const [isAsking, setAsking] = useState<boolean | undefined>();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed has gone: the focus goes to the harmless one in its place.
    if (isAsking !== undefined) next.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="plain" ref={next} onClick={() => setAsking(true)}>
        {texts.restart}
      </button>
    );
  return (
    <span class="rp-restart" role="group" aria-label={texts.restartSure}>
      <span>{texts.restartSure}</span>
      <button type="button" ref={next} onClick={() => setAsking(false)}>
        {texts.goOn}
      </button>
      <button type="button" onClick={store.again}>
        {texts.restartGo}
      </button>
    </span>
  );
}
