/** How he answers a question. */
import type { Meaning } from '../reading/labels.ts';
import { countRun } from './interrogation.ts';
import { isHolding, tellAbout, tellMore } from './tell.ts';
import { meet, move, say, type Talk, toldOf, voice } from './talk.ts';

/** Until this turn an open question is worth something for itself, so many times. */
const early = { until: 8, most: 3 };

export function answer(talk: Talk, meaning: Meaning): void {
  const { state } = talk;
  const bare = meaning.topics.length === 0;
  // A question without a topic of its own goes on where he left off.
  const topics = bare ? state.last.topics.slice(0, 1) : meaning.topics;
  talk.about.push(...topics);
  if (meaning.form === 'leading') return lead(talk);
  if (isInterrogation(talk, meaning)) return;
  const following = bare ? state.last.topics.length > 0 : meet(topics, state.last.topics);
  const before = state.told;
  const most = meaning.form === 'open' ? 2 : 1;
  if (bare) goOn(talk, topics, meaning, most);
  else for (const [index, id] of topics.slice(0, 2).entries()) about(talk, id, meaning, index === 0 ? most : 1);
  reward(talk, meaning, { topics, following, before });
  for (const id of topics) state.asked = { ...state.asked, [id]: (state.asked[id] ?? 0) + 1 };
}

/** He goes on: with more of the same, else with whatever else is on his mind, else with an evasion. */
function goOn(talk: Talk, topics: readonly string[], meaning: Meaning, most: number): void {
  if (topics.some((id) => tellAbout(talk, id, meaning, most) > 0) || tellMore(talk, [], meaning)) return;
  if (!voice(talk, 'nothing', 'guarded')) repeat(talk, topics);
}

/** A question that carries its own answer: he says yes to it, and knows what that is worth. */
function lead(talk: Talk): void {
  move(talk, 'leading', -3, -2);
  voice(talk, 'led', 'curt');
}

function isInterrogation(talk: Talk, { form }: Meaning): boolean {
  const { state } = talk;
  const { run, tooMany } = countRun(state.run, form);
  state.run = run;
  if (!tooMany) return false;
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
  // The same kind of question about the same thing, and he has told what there is.
  const again = state.log.some(({ kind, topics }) => kind === meaning.kind && topics.includes(id));
  if (again && lookup.of(id).some((fact) => state.told.includes(fact.id))) return repeat(talk, [id]);
  if (say(talk, `t.${id}.answers`, topic.answers)) return;
  repeat(talk, [id]);
}

function repeat(talk: Talk, topics: readonly string[]): void {
  const { state, lookup } = talk;
  move(talk, 'repeated', -2, -6);
  const told = topics.flatMap((id) => lookup.of(id)).filter((fact) => state.told.includes(fact.id));
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
