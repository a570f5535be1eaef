import { useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { DebriefTurn } from '../debrief.ts';
import { describeEffect, describeMeaning, signed } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';
import { Fork } from './Fork.tsx';
import { doneIn, Replied } from './Said.tsx';

/**
 * The talk turn by turn: how each was read, what it did, what could have been said word for word, and a door back into it. Each is
 * folded to what was said and what it came to, or a phone would scroll through ten screens.
 */
export function Turns(props: DebriefProps) {
  const { debrief, texts } = props;
  const list = useRef<HTMLOListElement>(null);
  const [allOpen, setAllOpen] = useState(false);
  const toggle = (): void => {
    for (const turn of list.current?.querySelectorAll('details') ?? []) turn.open = !allOpen;
    setAllOpen(!allOpen);
  };
  return (
    <section class="rp-turns" aria-labelledby="rp-turns-title">
      <h3 id="rp-turns-title">{texts.turnsTitle}</h3>
      <p class="quiet">{texts.turnsHelp}</p>
      <p class="actions">
        <button type="button" onClick={toggle}>
          {allOpen ? texts.closeAll : texts.openAll}
        </button>
      </p>
      <ol ref={list}>
        {debrief.turns
          .filter(({ what }) => what !== 'end')
          .map((turn) => (
            <Turn key={turn.turn} {...props} turn={turn} />
          ))}
      </ol>
    </section>
  );
}

/** What a turn came to, in a line: 信任 +3 · 问出 2 件 */
function gistOf({ before, trust, patience, told, better, effects }: DebriefTurn, texts: DebriefProps['texts']): string {
  const moved = (name: string, by: string): string => (by === '' ? '' : `${name} ${by}`);
  return [
    effects.some(({ code }) => code === 'not-understood') ? texts.gistLost : '',
    moved(texts.trust, signed(trust - before.trust)),
    moved(texts.patience, signed(patience - before.patience)),
    told.length > 0 ? fill(texts.gistFound, { n: told.length }) : '',
    better ? texts.gistBetter : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Turn(props: DebriefProps & { turn: DebriefTurn }) {
  const { turn, texts, full, scenario } = props;
  const { effects, told, better, act } = turn;
  const notes = full.facts.filter(({ id }) => told.includes(id));
  const more = better?.told.filter((id) => !told.includes(id)) ?? [];
  const noteOf = (ids: readonly string[]): string =>
    full.facts
      .filter(({ id }) => ids.includes(id))
      .map(({ note }) => note)
      .join('；');
  return (
    <li id={`rp-turn-${turn.turn}`} value={turn.turn}>
      <details>
        <summary>
          <span class="rp-mine" lang="zh-CN">
            {doneIn(turn, texts)}
          </span>
          <span class="rp-gist">{gistOf(turn, texts)}</span>
        </summary>
        {act && <p class="rp-read">{fill(texts.readAs, { reading: describeMeaning(turn, texts, full) })}</p>}
        {turn.topics.length > 1 && act === 'ask' && <p class="rp-read">{texts.twoTopics}</p>}
        <Replied entry={turn} texts={texts} full={full} name={scenario.customer.name} />
        <ul class="rp-effects">
          {effects.map((effect, at) => (
            <li key={at} data-way={(effect.trust ?? effect.patience ?? 0) < 0 ? 'down' : 'up'}>
              {describeEffect(effect, texts)}
            </li>
          ))}
          {notes.map(({ id, note }) => (
            <li key={id} data-way="up">
              {fill(texts.broughtOut, { note })}
            </li>
          ))}
        </ul>
        {better && (
          <p class="rp-better">
            {texts.better}
            <q lang="zh-CN">{better.text}</q>
            <span class="quiet">
              {more.length > 0 ? fill(texts.betterTold, { notes: noteOf(more) }) : texts.betterTrust}
            </span>
          </p>
        )}
        <Fork {...props} />
      </details>
    </li>
  );
}
