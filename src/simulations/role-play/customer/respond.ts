/** How he takes everything but a question. */
import type { Meaning } from '../reading/labels.ts';
import type { EffectCode } from './state.ts';
import { tellMore } from './tell.ts';
import { isReady, meet, move, say, type Talk, voice } from './talk.ts';

/** So many premature pitches, or insults, and he goes. */
const mostPitches = 3;
const mostRude = 2;
const hasNumber = /[\d一二两三四五六七八九十百千万半]/;
/** A reading less sure than that is not held against the student. */
const vagueBelow = 0.5;

/** He was told what he said. A number he got wrong is put right here, and only here. */
export function confirmed(talk: Talk, meaning: Meaning & { confidence?: number }, text: string): void {
  const { state, scenario, lookup } = talk;
  const topics = meaning.topics.length > 0 ? meaning.topics : state.last.topics;
  const bare = meaning.topics.length === 0;
  talk.about.push(...topics);
  state.run = 0;
  // Of a long summing up not every topic is read: what cannot be told for sure is taken for what he said.
  const vague = bare || (meaning.confidence !== undefined && meaning.confidence < vagueBelow);
  const known = state.told.filter((id) => vague || meet(lookup.fact(id)?.topics ?? [], topics));
  // What he wants he said as he opened his mouth.
  const opened = scenario.facts.some(({ depth, topics: about }) => depth === 'stated' && meet(about, topics));
  if (known.length === 0 && !opened) {
    move(talk, 'confirmed-nothing', -1, -2);
    return void voice(talk, 'unsure', 'nothing');
  }
  const slipped = scenario.facts.find((fact) => fact.slip && known.includes(fact.id));
  const isFresh = state.confirmedAt < state.spoken - 1;
  state.confirmedAt = state.spoken;
  // He hears it when a number is said back, or what it is about, or he is asked what is wrong.
  const isNamed = hasNumber.test(text) || meaning.form === 'open' || meet(slipped?.topics ?? [], meaning.topics);
  if (slipped?.slip && isNamed && state.slip === 'open' && say(talk, `f.${slipped.id}.slip`, slipped.slip.corrects)) {
    state.slip = 'caught';
    return move(talk, 'caught-slip', 6, 4);
  }
  move(talk, 'confirmed', isFresh ? 4 : 1, isFresh ? 2 : 0);
  voice(talk, ...(meaning.form === 'open' ? (['missing', 'confirmed'] as const) : (['confirmed', 'missing'] as const)));
  tellMore(talk, meaning.form === 'open' ? [] : topics, meaning);
}

/** Somebody sees what it is like for him. */
export function comforted(talk: Talk, meaning: Meaning): void {
  const { state, lookup } = talk;
  const topics = meaning.topics.length > 0 ? meaning.topics : state.last.topics;
  talk.about.push(...topics);
  state.run = 0;
  const troubles = state.told.filter((id) => lookup.fact(id)?.depth !== 'stated');
  const meant = troubles.some((id) => meaning.topics.length === 0 || meet(lookup.fact(id)?.topics ?? [], topics));
  const isFresh = state.comfortedAt < state.spoken - 1;
  state.comfortedAt = state.spoken;
  state.comforts += 1;
  if (meant && isFresh) move(talk, 'comforted', state.comforts <= 2 ? 5 : 3, 2);
  else move(talk, 'comforted-again', isFresh ? 1 : -1, isFresh ? 0 : -3);
  voice(talk, 'comforted', 'nothing');
  if (meant && isFresh) tellMore(talk, topics, meaning);
}

/** Whether the same was done in an earlier turn: what is said once wins trust, said ten times it does not. */
const hadBefore = ({ state }: Talk, code: EffectCode): boolean =>
  state.log.some(({ effects }) => effects.some((effect) => effect.code === code));

/** A person, a price, a solution. Too early it costs; three times too early and he goes. */
export function pitched(talk: Talk): void {
  const { state } = talk;
  if (isReady(talk)) {
    move(talk, 'fitting', state.counts.pitches === 0 && !hadBefore(talk, 'fitting') ? 2 : 0);
    return void voice(talk, 'ready', 'nothing');
  }
  state.counts.pitches += 1;
  move(talk, 'pitched', -10, -15);
  if (state.counts.pitches >= mostPitches) return leave(talk);
  voice(
    talk,
    ...(state.counts.pitches > 1 ? (['dismissed', 'pitched'] as const) : (['pitched', 'dismissed'] as const)),
  );
}

/** A date, a visit, a contract. */
export function closed(talk: Talk): void {
  if (isReady(talk)) {
    move(talk, 'agreed', hadBefore(talk, 'agreed') ? 0 : 1);
    return void voice(talk, 'ready', 'nothing');
  }
  move(talk, 'hurried', -5, -8);
  voice(talk, 'hurried', 'dismissed');
}

export function greeted(talk: Talk): void {
  const isFirst = talk.state.spoken <= 2;
  move(talk, isFirst ? 'greeted' : 'chatted', isFirst ? 2 : 0, isFirst ? 0 : -2);
  // Nobody says hello in the middle of a talk: this is a goodbye.
  voice(talk, isFirst ? 'greeted' : 'parted', 'chatted');
}

export function chatted(talk: Talk): void {
  const { counts } = talk.state;
  counts.chats += 1;
  move(talk, 'chatted', counts.chats === 1 ? 1 : counts.chats === 2 ? 0 : -2, counts.chats <= 2 ? -1 : -6);
  voice(talk, 'chatted', 'nothing');
}

export function offended(talk: Talk): void {
  const { counts } = talk.state;
  counts.rude += 1;
  move(talk, 'offended', -22, -35);
  if (counts.rude >= mostRude) return leave(talk);
  voice(talk, 'offended', 'nothing');
}

export function silent(talk: Talk): void {
  const { counts } = talk.state;
  counts.silences += 1;
  move(talk, 'silent', counts.silences === 1 ? -2 : -5, counts.silences === 1 ? -8 : -16);
  voice(talk, 'silent', 'nothing');
}

/** What only a complaint is answered by. */
export function amended(talk: Talk, { act, topics }: Meaning): void {
  const { counts } = talk.state;
  talk.about.push(...topics);
  talk.state.run = 0;
  if (act === 'excuse') {
    move(talk, 'excused', -8, -12);
    return void voice(talk, 'excused', 'led');
  }
  counts.extras += 1;
  const worth = counts.extras <= 6 ? 1 : 0;
  if (act === 'apologize') {
    move(talk, 'apologized', (counts.extras <= 3 ? 5 : 1) * worth, 2 * worth);
    return void voice(talk, 'apologized', 'comforted');
  }
  if (act === 'inform') {
    move(talk, 'informed', 3 * worth, worth);
    return void voice(talk, 'informed', 'confirmed');
  }
  move(talk, 'promised', 3 * worth, worth);
  voice(talk, 'promised', 'confirmed');
}

/** He ends the talk. */
export function leave(talk: Talk): void {
  talk.effects.push({ code: 'left' });
  talk.says.push(talk.scenario.leaving);
  talk.state.left = true;
  talk.state.phase = 'over';
}
