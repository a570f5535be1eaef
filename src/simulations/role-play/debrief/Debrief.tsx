import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { rolePlay } from '../kind.ts';
import type { Decision } from '../customer/state.ts';
import type { DebriefProps } from './debrief-props.tsx';
import type { RoomProps } from '../room.tsx';
import { Compared } from './Compared.tsx';
import { Expert } from './Expert.tsx';
import { Facts } from './Facts.tsx';
import { Improper } from './Improper.tsx';
import { Missed } from './Missed.tsx';
import { Needs } from './Needs.tsx';
import { Observer } from './Observer.tsx';
import { Prepared } from './Prepared.tsx';
import { Score } from './Score.tsx';
import { Turns } from './Turns.tsx';

/** The talk looked at again. It prints as it stands. */
export default function Debrief(props: RoomProps) {
  const { store, state, texts, full, scenario } = props;
  const run = state.sheet.run;
  const first = state.sheet.first;
  const title = useRef<HTMLHeadingElement>(null);
  const debrief = useMemo(
    () => rolePlay.debrief(full, run?.seed ?? 1, (run?.decisions ?? []) as Decision[]),
    [full, run],
  );
  useEffect(() => title.current?.focus(), []);
  const all: DebriefProps = { ...props, debrief };
  return (
    <article class="rp-debrief">
      <header>
        <h2 tabIndex={-1} ref={title}>
          {first ? texts.debriefFork : texts.debriefTitle}
        </h2>
        <p class="quiet">
          {fill(texts.runLine, {
            title: scenario.title,
            seed: run?.seed ?? 1,
            mode: texts[`mode-${run?.mode ?? 'practice'}`],
            n: debrief.turns.filter(({ act }) => act !== null).length,
          })}
        </p>
        {debrief.left && <p class="notice-inline">{texts.leftNotice}</p>}
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {texts.print}
          </button>
          {first ? (
            <button type="button" onClick={store.leaveFork}>
              {texts.forkBack}
            </button>
          ) : (
            <button type="button" onClick={store.again}>
              {texts.again}
            </button>
          )}
        </p>
      </header>
      {first && <Compared {...all} first={first} />}
      <Score {...all} />
      <Facts {...all} />
      <Turns {...all} />
      <Needs {...all} />
      <Improper {...all} />
      <Prepared {...all} />
      <Expert {...all} />
      <Observer {...all} />
      <Missed {...all} />
    </article>
  );
}
