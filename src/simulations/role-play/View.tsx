import { useStore } from '@nanostores/preact';
import { type ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { onSwitch } from '#src/record/record.store.ts';
import { Linked } from './Leave.tsx';
import { makePlayPorts } from './play-ports.client.ts';
import { makePlayStore, type PlayStore } from './play.store.ts';
import { Play } from './Play.tsx';
import { Prepare } from './Prepare.tsx';
import type { RolePlayProps, RoomProps } from './room.tsx';

/** The role-play: prepared, played, looked at again. Mounted by its page. */
export default function RolePlay(props: RolePlayProps) {
  const { texts, scenario } = props;
  const store = useMemo(() => makePlayStore(scenario.id, makePlayPorts(props)), []);
  const state = useStore(store.$state);
  useEffect(() => {
    const unwatch = store.watch();
    void store.begin();
    const leave = (): void => {
      store.flush();
      if (document.visibilityState === 'visible') void store.check();
    };
    const back = ({ persisted }: PageTransitionEvent): void => void (persisted && store.check());
    addEventListener('pagehide', store.flush);
    addEventListener('pageshow', back);
    document.addEventListener('visibilitychange', leave);
    const stop = onSwitch(() => void store.restart());
    return () => {
      unwatch();
      removeEventListener('pagehide', store.flush);
      removeEventListener('pageshow', back);
      document.removeEventListener('visibilitychange', leave);
      stop();
    };
  }, []);
  const { phase } = state;
  useEffect(() => {
    // Once inside, what was to be read outside is folded away.
    const brief = document.querySelector<HTMLDetailsElement>('[data-brief]');
    if (brief) brief.open = phase !== 'play' && phase !== 'over';
    // Fetched while there is a network: the end of the talk must not wait for one.
    if (phase === 'play') void importDebrief().catch(() => undefined);
  }, [phase]);
  const talk = state.states.at(-1);
  if (state.elsewhere) return <Elsewhere store={store} texts={texts} />;
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
  const unkept = !state.kept && <p class="notice-inline">{texts.notKept}</p>;
  if (phase === 'prepare' || !state.scenario || !talk)
    return (
      <>
        {unkept}
        <Prepare {...props} store={store} state={state} />
      </>
    );
  const room: RoomProps = { ...props, store, state, full: state.scenario, talk };
  return (
    <>
      {unkept}
      <Linked store={store} state={state} texts={texts} />
      {phase === 'play' ? <Play {...room} /> : <LateDebrief {...room} />}
    </>
  );
}

const importDebrief = () => import('./debrief/Debrief.tsx');

/** Another tab has gone on with this talk: here it rests, so that neither is written over the other. */
function Elsewhere({ store, texts }: { store: PlayStore; texts: RolePlayProps['texts'] }) {
  return (
    <div role="alert">
      <p class="notice-inline">{texts.elsewhere}</p>
      <button type="button" class="primary" onClick={() => void store.takeOver()}>
        {texts.takeOver}
      </button>
    </div>
  );
}

/** The debrief comes when it is needed: nobody reads it before the end. */
function LateDebrief(props: RoomProps) {
  const [View, setView] = useState<ComponentType<RoomProps> | undefined>();
  const [lost, setLost] = useState(false);
  const load = (): void => {
    setLost(false);
    void importDebrief().then(
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
