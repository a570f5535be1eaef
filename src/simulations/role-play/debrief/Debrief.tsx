import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { rolePlay } from '../kind.ts';
import type { Decision } from '../customer/state.ts';
import { type Debrief as DebriefData, saidIn } from '../debrief.ts';
import type { Missed as MissedLine } from '../missed.ts';
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

/** The talk looked at again. It prints as it stands, with what is folded opened. */
export default function Debrief(props: RoomProps) {
  const { store, state, texts, full, scenario } = props;
  const { run, first, prep } = state.sheet;
  const title = useRef<HTMLHeadingElement>(null);
  const debrief = useMemo(
    () => rolePlay.debrief(full, run?.seed ?? 1, (run?.decisions ?? []) as Decision[]),
    [full, run],
  );
  const [missed, setMissed] = useState<readonly MissedLine[]>([]);
  useEffect(() => {
    title.current?.focus();
    void store.missed().then((lines) => setMissed(lines.filter((line) => line.scenario === full.id)));
  }, []);
  const all: DebriefProps = { ...props, debrief };
  /** Every part there is this time: the contents name it, then it stands. */
  const parts: readonly (readonly [id: string, title: string, part: ComponentChildren])[] = [
    ...(first ? [['compared', texts.comparedTitle, <Compared {...all} first={first} />] as const] : []),
    ['score', texts.scoreTitle, <Score {...all} />],
    ['facts', texts.factsTitle, <Facts {...all} />],
    ['turns', texts.turnsTitle, <Turns {...all} />],
    ['needs', texts.needsTitle, <Needs {...all} />],
    ...(debrief.improper ? [['improper', texts.improperTitle, <Improper {...all} />] as const] : []),
    ...(prep.some((line) => line.trim() !== '')
      ? [['prepared', texts.preparedTitle, <Prepared {...all} />] as const]
      : []),
    ['expert', texts.expertTitle, <Expert {...all} />],
    ['observer', texts.observerTitle, <Observer {...all} />],
    ...(missed.length > 0 ? [['missed', texts.missedTitle, <Missed {...all} lines={missed} />] as const] : []),
  ];
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
            n: saidIn(debrief).said,
          })}
          <Counted debrief={debrief} texts={texts} />
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
        <nav class="rp-contents" aria-label={texts.contents}>
          <ol>
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`#rp-${id}-title`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {parts.map(([id, , part]) => (
        <Fragment key={id}>{part}</Fragment>
      ))}
    </article>
  );
}

/** Why the numbers of turns go further than the sentences that were said, and what became of some of those. */
function Counted({ debrief, texts }: { debrief: DebriefData; texts: RoomProps['texts'] }) {
  const { said, lost, turns } = saidIn(debrief);
  return (
    <>
      {lost > 0 && fill(texts.runLost, { n: lost })}
      {turns > said && fill(texts.runTurns, { n: turns })}
    </>
  );
}
