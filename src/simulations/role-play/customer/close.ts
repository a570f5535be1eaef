/** The end of the talk: the needs statement, the proposal, and the contact seven days later. */
import { type Element, elements, type Fact, type Proposal, type Scenario } from '../scenario.ts';
import { carries } from '../statement.ts';
import type { Decision, State, StatementResult } from './state.ts';
import { isReady, meet, move, once, type Talk, voice } from './talk.ts';

/** From this fit on he says yes. */
export const convincing = 0.6;
/** Nobody finds out everything that a proposal answers: this share is thorough. */
const thoroughAnswer = 0.7;
/** Contacts after the proposal. */
const contacts = 3;

/** What a needs statement carries. A fact counts when he told it, asked or at once: what nobody told is a guess. */
export function weighStatement(
  scenario: Scenario,
  told: readonly string[],
  { parts, topics }: Pick<Extract<Decision, { do: 'statement' }>, 'parts' | 'topics'>,
): StatementResult {
  const whole = elements.map((name) => parts[name]).join('\n');
  const read = elements.flatMap((name) => topics[name]);
  const known = [...told, ...scenario.opens];
  const carried = scenario.facts.filter((fact) => known.includes(fact.id) && isCarried(fact, whole, read));
  const ids = carried.map(({ id }) => id);
  const met = Object.fromEntries(
    elements.map((name): [Element, number] => {
      const { facts, marks, need } = scenario.statement.parts[name];
      const found = facts.filter((id) => ids.includes(id)).length + marks.filter((way) => carries(whole, [way])).length;
      return [name, parts[name].trim() === '' ? 0 : Math.min(1, found / need)];
    }),
  ) as Record<Element, number>;
  const wrong = scenario.facts.some(
    ({ slip }) =>
      slip &&
      carries(
        whole,
        slip.wrong.map((words) => [words]),
      ),
  );
  return { parts: met, carried: ids, wrongNumber: wrong };
}

/** A fact stands in a text by its words; one without numbers also where the text was read as being about it. */
const isCarried = ({ marks, topics }: Fact, text: string, read: readonly string[]): boolean =>
  carries(text, marks) || (marks.length > 0 && !marks.some((way) => way.some(hasNumber)) && meet(topics, read));
const hasNumber = (word: string): boolean => /[\d一二两三四五六七八九十百千万]/.test(word);

/** He reads what was written down. A number he got wrong and nobody asked about comes to light now. */
export function stated(talk: Talk, decision: Extract<Decision, { do: 'statement' }>): void {
  const { state, scenario } = talk;
  const result = weighStatement(scenario, state.told, decision);
  state.statement = result;
  const slipped = scenario.facts.find(({ slip, id }) => slip && state.told.includes(id));
  if (slipped?.slip && state.slip === 'open' && once(talk, `f.${slipped.id}.unnoticed`, slipped.slip.unnoticed)) {
    return move(talk, 'wrong-number', -6, -4);
  }
  const met = elements.reduce((sum, name) => sum + result.parts[name], 0);
  move(talk, met >= 3 ? 'confirmed' : 'confirmed-nothing', met >= 3 ? 2 : -2);
  voice(talk, ...(met >= 3 ? (['confirmed', 'missing'] as const) : (['unsure', 'nothing'] as const)));
}

/** How well a proposal meets what was found out, 0 to 1: its quality, as far as what it answers is known. */
export function fitOf({ quality, answers }: Proposal, told: readonly string[]): number {
  if (answers.length === 0) return 0;
  const known = answers.filter((id) => told.includes(id)).length / answers.length;
  return quality * Math.min(1, known / thoroughAnswer);
}

/** A proposal is made. Before enough is known it is a pitch like any other, and the talk goes on. */
export function proposed(talk: Talk, proposal: Proposal): void {
  const { state } = talk;
  const fit = fitOf(proposal, state.told);
  const good = fit >= convincing;
  state.proposal = { id: proposal.id, fit, good };
  state.phase = 'after';
  if (!isReady(talk)) move(talk, 'pitched', -10, -15);
  else move(talk, good ? 'fitting' : 'hurried', good ? 3 : -3);
  once(talk, `p.${proposal.id}`, (good && proposal.accepted) || proposal.doubted);
  talk.says.push(course(talk).opens);
}

const course = ({ scenario, state }: Talk): Scenario['followup']['good'] =>
  state.proposal?.good ? scenario.followup.good : scenario.followup.poor;

/** A word of the second contact: what it does is held against what such a contact is for. */
export function followedUp(talk: Talk, { reading }: Extract<Decision, { do: 'followup' }>): void {
  const { state, scenario } = talk;
  state.follows += 1;
  const done = scenario.followup.wants.filter(
    ({ id, acts, topics }) =>
      reading &&
      !state.followed.includes(id) &&
      acts.includes(reading.act) &&
      (topics.length === 0 || meet(topics, reading.topics)),
  );
  const first = done[0];
  if (first) state.followed = [...state.followed, first.id];
  const { goes, ends } = course(talk);
  if (state.follows < contacts) talk.says.push(goes[state.follows - 1] ?? ends);
  else finish(talk, ends);
}

/** The talk is over, and nobody went in anger. */
export function finish({ state, says }: Talk, word: string): void {
  if (word !== '') says.push(word);
  state.phase = 'over';
}

/** Whether a state may still take a decision of the talk. */
export const isTalking = ({ phase }: State): boolean => phase === 'talk';
