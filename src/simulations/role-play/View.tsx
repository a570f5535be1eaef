import { useStore } from '@nanostores/preact';
import { type ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { onSwitch } from '#src/record/record.store.ts';
import { makePlayPorts } from './play-ports.client.ts';
import { makePlayStore } from './play.store.ts';
import { Play } from './Play.tsx';
import { Prepare } from './Prepare.tsx';
import type { RolePlayProps, RoomProps } from './room.tsx';

/** The role-play: prepared, played, looked at again. Mounted by its page. */
export default function RolePlay(props: RolePlayProps) {
  const { texts, scenario } = props;
  const store = useMemo(() => makePlayStore(scenario.id, makePlayPorts(props)), []);
  const state = useStore(store.$state);
  useEffect(() => {
    void store.begin();
    const leave = (): void => store.flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    const stop = onSwitch(() => void store.restart());
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      stop();
    };
  }, []);
  const { phase } = state;
  useEffect(() => {
    // Once inside, what was to be read outside is folded away.
    const brief = document.querySelector<HTMLDetailsElement>('[data-brief]');
    if (brief) brief.open = phase !== 'play' && phase !== 'over';
  }, [phase]);
  const talk = state.states.at(-1);
  if (phase === 'opening' || phase === 'fetching') return <p role="status">{texts.opening}</p>;
  if (phase === 'failed')
    return (
      <div role="alert">
        <p class="notice-inline">{texts.failed}</p>
        <button type="button" onClick={() => void store.retry()}>
          {texts.retry}
        </button>
      </div>
    );
  if (phase === 'prepare' || !state.scenario || !talk) return <Prepare {...props} store={store} state={state} />;
  const room: RoomProps = { ...props, store, state, full: state.scenario, talk };
  return (
    <>
      {!state.kept && <p class="notice-inline">{texts.notKept}</p>}
      {phase === 'play' ? <Play {...room} /> : <LateDebrief {...room} />}
    </>
  );
}

/** The debrief comes when it is needed: nobody reads it before the end. */
function LateDebrief(props: RoomProps) {
  const [View, setView] = useState<ComponentType<RoomProps> | undefined>();
  const [lost, setLost] = useState(false);
  const load = (): void => {
    setLost(false);
    void import('./debrief/Debrief.tsx').then(
      (loaded) => setView(() => loaded.default),
      () => setLost(true),
    );
  };
  useEffect(load, []);
  if (View) return <View {...props} />;
  if (!lost) return <p role="status">{props.texts.opening}</p>;
  return (
    <div role="alert">
      <p class="notice-inline">{props.texts.failed}</p>
      <button type="button" onClick={load}>
        {props.texts.retry}
      </button>
    </div>
  );
}
