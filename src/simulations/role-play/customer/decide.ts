/** One decision, one turn: what he hears, what he makes of it, what he says. Pure. */
import { rng } from '#src/core/rng.ts';
import { hash32 } from '#src/core/hash32.ts';
import type { Step } from '../../kind.ts';
import type { Meaning } from '../reading/labels.ts';
import type { Scenario, StanceName } from '../scenario.ts';
import { answer } from './answer.ts';
import { finish, followedUp, proposed, stated } from './close.ts';
import { parseDecision } from './parse-decision.ts';
import {
  amended,
  chatted,
  closed,
  comforted,
  confirmed,
  greeted,
  leave,
  offended,
  pitched,
  silent,
} from './respond.ts';
import { isHolding } from './tell.ts';
import { type Decision, type Entry, type Seen, startTalk, type State } from './state.ts';
import { beginTurn, meet, move, once, type Talk, voice } from './talk.ts';
import { answeredWish, isAnswer, isRecent, isWaiting, stanceOf, wish } from './wish.ts';

/** He has a meeting: no talk is longer. */
const mostTurns = 40;
/** Turns in which a clue can be picked up. */
const clueLasts = 2;

export const start = (scenario: Scenario, seed: number): State =>
  startTalk(scenario, seed, (name) => rng(seed).stream('start', name).next());

export function decide(scenario: Scenario, state: State, value: unknown): Step<State, Seen> {
  const decision = parseDecision(scenario, value);
  if ('refused' in decision) return decision;
  if (state.phase === 'over') return { refused: 'over', at: '' };
  const talk = beginTurn(scenario, state);
  if (isSaid(decision)) talk.state.spoken += 1;
  const meaning = take(talk, decision);
  return finishTurn(talk, decision, meaning);
}

/** Words take his time, those of the second contact too where it has not come to that yet. */
const isSaid = ({ do: what }: Decision): boolean =>
  what === 'say' || what === 'card' || what === 'pick' || what === 'followup';

/** What the decision does; returns what it was understood as, where it was something said. */
function take(talk: Talk, decision: Decision): Meaning | null {
  const { state, scenario } = talk;
  if (decision.do === 'end') {
    finish(talk, '');
    return null;
  }
  if (decision.do === 'hint') return null;
  if (state.phase === 'after') {
    if (decision.do === 'followup') followedUp(talk, decision);
    else if (decision.do === 'say') followedUp(talk, { ...decision, do: 'followup' });
    return decision.do === 'followup' || decision.do === 'say' ? decision.reading : null;
  }
  if (decision.do === 'look') return look(talk, decision.id);
  if (decision.do === 'statement') {
    stated(talk, decision);
    return null;
  }
  if (decision.do === 'propose') {
    const proposal = scenario.proposals.find(({ id }) => id === decision.id);
    if (proposal) proposed(talk, proposal);
    return null;
  }
  return speak(talk, decision);
}

function speak(talk: Talk, decision: Extract<Decision, { do: 'say' | 'card' | 'pick' | 'followup' }>): Meaning | null {
  const { state, scenario } = talk;
  if (decision.do === 'card' || decision.do === 'pick') {
    const id = decision.do === 'card' ? decision.id : talkedOf(talk, decision.n);
    const card = scenario.cards.find((one) => one.id === id);
    if (!card) return null;
    hear(talk, card.means, undefined, card.text);
    return card.means;
  }
  const { reading, text } = decision;
  if (reading === null || text.trim() === '') {
    silent(talk);
    return null;
  }
  // An answer to his wish need not be understood word by word.
  const stance = decision.do === 'say' ? stanceOf(talk, text, decision.stance) : undefined;
  if (decision.do === 'say' && decision.near && !isAnswer(state, stance)) {
    state.near = decision.near;
    talk.effects.push({ code: 'not-understood' });
    voice(talk, 'lost', 'beats');
    return null;
  }
  hear(talk, reading, stance, text);
  return reading;
}

/** The card that was offered in the last turn, by its place from 1. */
const talkedOf = ({ state }: Talk, n: number): string | undefined => state.log.at(-1)?.near?.[n - 1];

/** Something was said and understood. */
function hear(talk: Talk, meaning: Meaning, stance: StanceName | undefined, text: string): void {
  const { state, scenario } = talk;
  if (answeredWish(talk, meaning, stance)) return;
  heed(talk, meaning);
  if (scenario.listenFirst >= state.spoken && meaning.act === 'ask') {
    move(talk, 'asked-too-soon', -6, -6);
    voice(talk, 'unheard', 'offended');
    return;
  }
  // Who says what he cannot do, and what he can, offends nobody; and after the wish it is no pitch, for he was asked.
  const isRefusal = meaning.act === 'inappropriate' || (isRecent(state) && ['propose', 'close'].includes(meaning.act));
  if (stance === 'proper' && isRefusal) {
    voice(talk, 'nothing', 'beats');
    return;
  }
  respond(talk, meaning, text);
}

function respond(talk: Talk, meaning: Meaning, text: string): void {
  switch (meaning.act) {
    case 'ask':
      return answer(talk, meaning);
    case 'confirm':
      return confirmed(talk, meaning, text);
    case 'empathize':
      return comforted(talk, meaning);
    case 'propose':
      return pitched(talk);
    case 'close':
      return closed(talk);
    case 'greet':
      return greeted(talk);
    case 'smalltalk':
      return chatted(talk);
    case 'inappropriate':
      return offended(talk);
    default:
      return amended(talk, meaning);
  }
}

/** Was the clue he dropped picked up? Only once it cannot be any more does he say that it was not. */
function heed(talk: Talk, meaning: Meaning): void {
  const { state, scenario } = talk;
  if (!state.clue) return;
  const clue = scenario.clues.find(({ id }) => id === state.clue?.id);
  const follows = ['ask', 'confirm', 'empathize'].includes(meaning.act);
  const isBare = meaning.topics.length === 0 && state.clue.turn === state.spoken - 1;
  if (clue && follows && (meet(clue.topics, meaning.topics) || isBare)) {
    state.picked += 1;
    state.clue = null;
    move(talk, 'picked-clue', 3, 2);
  } else if (clue && state.spoken - state.clue.turn >= clueLasts) {
    state.missed += 1;
    state.clue = null;
    move(talk, 'missed-clue', -3);
    once(talk, `c.${clue.id}.missed`, clue.missed);
  }
}

function look(talk: Talk, id: string): null {
  const { state, scenario } = talk;
  const seen = scenario.looks.find((one) => one.id === id);
  if (!seen) return null;
  talk.says.push(seen.sees);
  if (!state.looked.includes(id)) state.looked = [...state.looked, id];
  talk.effects.push({ code: 'looked' });
  talk.about.push(...seen.topics);
  return null;
}

/** What he adds of himself: weariness, a clue, the improper wish, a gesture. Then the turn is written down. */
function finishTurn(talk: Talk, decision: Decision, meaning: Meaning | null): Step<State, Seen> {
  const { state } = talk;
  const understood = isSaid(decision) && state.near.length === 0;
  if (state.phase === 'talk' && understood) {
    if (state.spoken > 3) state.patience = Math.max(0, Math.round((state.patience - 1) * 10) / 10);
    if (state.patience <= 0 || state.spoken >= mostTurns) leave(talk);
    else volunteer(talk);
  }
  if (talk.about.length > 0) state.last = { topics: [...new Set(talk.about)], facts: talk.told };
  if (talk.says.length === 0 && state.phase !== 'over' && decision.do !== 'hint') voice(talk, 'beats', 'nothing');
  const reply = (state.phase === 'talk' && understood ? gesture(talk) : '') + talk.says.join('');
  const entry: Entry = {
    turn: state.turn,
    what: decision.do,
    text: textOf(talk, decision),
    act: meaning?.act ?? null,
    form: meaning?.form ?? null,
    kind: meaning?.kind ?? null,
    topics: meaning?.topics ?? [],
    told: talk.told,
    quotes: talk.quotes,
    effects: talk.effects,
    reply,
    trust: state.trust,
    patience: state.patience,
    ...(state.near.length > 0 && { near: state.near }),
  };
  state.log = [...state.log, entry];
  const { turn, trust, patience, near } = state;
  const over = state.phase === 'over';
  return { state, seen: { turn, reply, trust, patience, discovered: state.told, told: talk.told, near, over } };
}

function volunteer(talk: Talk): void {
  const { state, scenario } = talk;
  if (state.patience < 22 && !state.weary) {
    state.weary = voice(talk, 'weary');
    return;
  }
  if (wish(talk) || state.clue || state.trust < 30 || isWaiting(state)) return;
  const clue = scenario.clues.find(
    ({ id, from, topics }) =>
      from <= state.spoken &&
      !state.clues.includes(id) &&
      !meet(topics, talk.about) &&
      topics.some((topic) => !state.asked[topic] && isHolding(talk, topic)),
  );
  if (!clue || !once(talk, `c.${clue.id}`, clue.says)) return;
  state.clue = { id: clue.id, turn: state.spoken };
  // What is asked next without a topic of its own is asked about this.
  talk.about.unshift(...clue.topics);
  state.clues = [...state.clues, clue.id];
}

/** Now and then his manner shows what he thinks. */
function gesture({ state, scenario }: Talk): string {
  const mood = state.trust >= 62 ? 'warm' : state.trust < 28 ? 'cool' : undefined;
  const used = mood ? (state.used[`v.${mood}`] ?? 0) : 0;
  if (!mood || used >= scenario.voice[mood].length || (state.turn + hash32(`${state.seed}`)) % 3 !== 0) return '';
  state.used[`v.${mood}`] = used + 1;
  return scenario.voice[mood][(hash32(`${state.seed}/${mood}`) + used) % scenario.voice[mood].length] ?? '';
}

function textOf({ scenario, state }: Talk, decision: Decision): string {
  if (decision.do === 'say' || decision.do === 'followup') return decision.text;
  if (decision.do === 'card') return scenario.cards.find(({ id }) => id === decision.id)?.text ?? '';
  if (decision.do === 'look') return scenario.looks.find(({ id }) => id === decision.id)?.zh ?? '';
  if (decision.do === 'propose') return decision.words;
  if (decision.do === 'pick') {
    const id = state.log.at(-1)?.near?.[decision.n - 1];
    return scenario.cards.find((card) => card.id === id)?.text ?? '';
  }
  return '';
}
