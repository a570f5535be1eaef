import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { DebriefTurn } from '../debrief.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** So many facts are called to mind, those told last: the situation must be read at a glance. */
const remembered = 4;

/** The situation before a turn in three lines, and the door: read first what stood, then say something else. */
export function Fork({ turn, store, debrief, texts, full }: DebriefProps & { turn: DebriefTurn }) {
  const [isOpen, setOpen] = useState<boolean | undefined>();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed has gone: the focus goes to the one in its place.
    if (isOpen !== undefined) next.current?.focus();
  }, [isOpen]);
  const at = turn.turn - 1;
  const before = debrief.turns.slice(0, at);
  const told = [...full.opens, ...before.flatMap((one) => one.told)].slice(-remembered);
  const notes = told.flatMap((id) => full.facts.find((fact) => fact.id === id)?.note ?? []);
  const last = before.at(-1)?.reply ?? full.opening;
  if (!isOpen)
    return (
      <p class="rp-fork">
        <button type="button" class="plain" ref={next} onClick={() => setOpen(true)}>
          {fill(texts.forkHere, { n: turn.turn })}
        </button>
      </p>
    );
  return (
    <div class="rp-fork open">
      <p>{texts.forkSituation}</p>
      <ol lang="zh-CN">
        <li>{fill(texts.forkKnown, { notes: notes.join('；') || texts.forkNothing })}</li>
        <li>{fill(texts.forkMood, { trust: turn.before.trust, patience: turn.before.patience })}</li>
        <li>{fill(texts.forkLast, { text: last })}</li>
      </ol>
      <button type="button" class="primary" ref={next} onClick={() => store.fork(at)}>
        {texts.forkGo}
      </button>{' '}
      <button type="button" onClick={() => setOpen(false)}>
        {texts.close}
      </button>
    </div>
  );
}
