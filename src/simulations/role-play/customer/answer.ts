/** How he answers a question. */
import type { Meaning } from '../reading/labels.ts';
import type { Topic } from '../scenario.ts';
import { isHolding, tellAbout, tellMore } from './tell.ts';
import { meet, move, say, type Talk, toldOf, voice } from './talk.ts';

/** Closed and factual questions in a row that make an interrogation. */
const interrogation = 3;
/** Until this turn an open question is worth something for itself, so many times. */
const early = { until: 8, most: 3 };

export function answer(talk: Talk, meaning: Meaning): void {
  const { state } = talk;
  // A question without a topic of its own goes on where he left off.
  const topics = meaning.topics.length > 0 ? meaning.topics : state.last.topics.slice(0, 1);
  talk.about.push(...topics);
  if (meaning.form === 'leading') return lead(talk);
  if (isInterrogation(talk, meaning)) return;
  const following = meaning.topics.length === 0 ? state.last.topics.length > 0 : meet(topics, state.last.topics);
  const before = state.told;
  const most = meaning.form === 'open' ? 2 : 1;
  for (const [index, id] of topics.slice(0, 2).entries()) about(talk, id, meaning, index === 0 ? most : 1);
  if (topics.length === 0 && !tellMore(talk, [], meaning)) voice(talk, 'nothing', 'again');
  reward(talk, meaning, { topics, following, before });
  for (const id of topics) state.asked = { ...state.asked, [id]: (state.asked[id] ?? 0) + 1 };
}

/** A question that carries its own answer: he says yes to it, and knows what that is worth. */
function lead(talk: Talk): void {
  move(talk, 'leading', -3, -2);
  voice(talk, 'led', 'curt');
}

function isInterrogation(talk: Talk, { form }: Meaning): boolean {
  const { state } = talk;
  state.run = form === 'open' ? 0 : state.run + 1;
  if (state.run < interrogation) return false;
  // The next but one is one again: he does not forget in a breath.
  state.run = 1;
  move(talk, 'interrogated', -5, -7);
  return voice(talk, 'interrogated');
}

/** What he says about one topic. */
function about(talk: Talk, id: string, meaning: Meaning, most: number): void {
  const { state, scenario, lookup } = talk;
  const topic = scenario.topics.find((one) => one.id === id);
  if (!topic) return;
  if (tellAbout(talk, id, meaning, most) > 0) return;
  const asked = state.asked[id] ?? 0;
  if (meaning.form === 'closed' && say(talk, `t.${id}.yes`, topic.yes)) return;
  if (isHolding(talk, id) && asked < 2 && (say(talk, `t.${id}.guarded`, topic.guarded) || voice(talk, 'guarded')))
    return;
  if (asked >= 2 && lookup.of(id).some((fact) => state.told.includes(fact.id))) return repeat(talk, topic);
  if (say(talk, `t.${id}.answers`, topic.answers)) return;
  repeat(talk, topic);
}

function repeat(talk: Talk, { id }: Topic): void {
  const { state, lookup } = talk;
  move(talk, 'repeated', -2, -6);
  const told = lookup.of(id).filter((fact) => state.told.includes(fact.id));
  if (told.some((fact) => say(talk, `f.${fact.id}.again`, fact.again))) return;
  voice(talk, 'again', 'nothing');
}

function reward(
  talk: Talk,
  { form, kind }: Meaning,
  { topics, following, before }: { topics: string[]; following: boolean; before: string[] },
): void {
  const { state, lookup } = talk;
  const touched = (depth: string): boolean =>
    before.some((id) => lookup.fact(id)?.depth === depth && meet(lookup.fact(id)?.topics ?? [], topics));
  if (form === 'open' && state.spoken <= early.until && state.counts.openings < early.most) {
    state.counts.openings += 1;
    move(talk, 'open-early', 2);
  }
  if (following && state.last.topics.length > 0) move(talk, 'picked-up', 2, 1);
  if (kind === 'implication' && (touched('implied') || touched('explicit'))) move(talk, 'deepened', 3, 1);
  if (kind === 'payoff' && toldOf({ state, lookup }, 'explicit') > 0) move(talk, 'valued', 3, 1);
  if (talk.told.length > 0) move(talk, 'told', 1, 2);
}
