import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { DebriefTurn } from '../debrief.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** The situation before a turn in three lines, and the door: read first what stood, then say something else. */
export function Fork({ turn, store, debrief, texts, full }: DebriefProps & { turn: DebriefTurn }) {
  const [open, setOpen] = useState(false);
  const at = turn.turn - 1;
  const before = debrief.turns.slice(0, at);
  const known = full.facts.filter(({ id }) => before.some(({ told }) => told.includes(id)));
  const last = before.at(-1)?.reply ?? full.opening;
  if (!open)
    return (
      <p class="rp-fork">
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {fill(texts.forkHere, { n: turn.turn })}
        </button>
      </p>
    );
  return (
    <div class="rp-fork open">
      <p>{texts.forkSituation}</p>
      <ol lang="zh-CN">
        <li>
          {fill(texts.forkKnown, {
            notes:
              known
                .slice(-4)
                .map(({ note }) => note)
                .join('；') || texts.forkNothing,
          })}
        </li>
        <li>{fill(texts.forkMood, { trust: turn.before.trust, patience: turn.before.patience })}</li>
        <li>{fill(texts.forkLast, { text: last })}</li>
      </ol>
      <button type="button" class="primary" onClick={() => store.fork(at)}>
        {texts.forkGo}
      </button>{' '}
      <button type="button" onClick={() => setOpen(false)}>
        {texts.close}
      </button>
    </div>
  );
}
