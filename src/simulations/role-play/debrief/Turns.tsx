import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { DebriefTurn } from '../debrief.ts';
import { describeEffect, describeMeaning } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** The talk turn by turn: how each was read, what it did, what could have been said word for word, and a door back into it. */
export function Turns(props: DebriefProps) {
  const { debrief, texts } = props;
  return (
    <section class="rp-turns" aria-labelledby="rp-turns-title">
      <h3 id="rp-turns-title">{texts.turnsTitle}</h3>
      <p class="quiet">{texts.turnsHelp}</p>
      <ol>
        {debrief.turns
          .filter(({ what }) => what !== 'end')
          .map((turn) => (
            <Turn key={turn.turn} {...props} turn={turn} />
          ))}
      </ol>
    </section>
  );
}

function Turn(props: DebriefProps & { turn: DebriefTurn }) {
  const { turn, texts, full, scenario } = props;
  const { text, reply, effects, told, better, act } = turn;
  const notes = full.facts.filter(({ id }) => told.includes(id));
  return (
    <li id={`rp-turn-${turn.turn}`} value={turn.turn}>
      <p class="rp-mine" lang="zh-CN">
        {turn.what === 'hint' && texts.sawHint}
        {turn.what === 'statement' && texts.handedStatement}
        {turn.what === 'look' && fill(texts.looked, { what: text })}
        {turn.what === 'propose' && texts.handedProposal}
        {['say', 'card', 'pick', 'followup'].includes(turn.what) && (text.trim() === '' ? texts.saidNothing : text)}
      </p>
      {act && <p class="rp-read">{fill(texts.readAs, { reading: describeMeaning(turn, texts, full) })}</p>}
      {turn.topics.length > 1 && act === 'ask' && <p class="rp-read">{texts.twoTopics}</p>}
      {reply !== '' && (
        <p class="rp-theirs" lang="zh-CN">
          {turn.what !== 'look' && <span class="rp-name">{scenario.customer.name}</span>} {reply}
        </p>
      )}
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
            {fill(better.told.length > 0 ? texts.betterTold : texts.betterTrust, {
              notes: full.facts
                .filter(({ id }) => better.told.includes(id))
                .map(({ note }) => note)
                .join('；'),
            })}
          </span>
        </p>
      )}
      <Fork {...props} />
    </li>
  );
}

/** The situation before a turn in three lines, and the door: read first what stood, then say something else. */
function Fork({ turn, store, debrief, texts, full }: DebriefProps & { turn: DebriefTurn }) {
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
