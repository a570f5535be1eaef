/** The role-play as a simulation: a talk with a customer who is not there. */
import { defineSimulation, type RunScore } from '../kind.ts';
import type { Evidence } from '#src/model/evidence.ts';
import { decide, start } from './customer/decide.ts';
import type { Decision, Seen, State } from './customer/state.ts';
import { type Debrief, debriefTalk } from './debrief.ts';
import { evidenceOf } from './evidence.ts';
import type { Scenario } from './scenario.ts';
import { scoreTalk } from './score.ts';

/** What may be seen before the talk. */
export interface PublicScenario {
  id: string;
  title: string;
  minutes: number;
  role: string;
  brief: string[];
  customer: { name: string; firm: string; about: string };
  opening: string;
  looks: { id: string; zh: string }[];
  cards: { id: string; text: string; step: number }[];
  proposals: { id: string; zh: string; text: string }[];
  topics: { id: string; zh: string }[];
}

export const rolePlay = defineSimulation<Scenario, PublicScenario, State, Decision, Seen, Debrief>({
  id: 'role-play',
  version: 1,
  toPublic: ({ id, title, minutes, role, brief, customer, opening, looks, cards, proposals, topics }) => ({
    id,
    title,
    minutes,
    role,
    brief: [...brief],
    customer: { name: customer.name, firm: customer.firm, about: customer.about },
    opening,
    looks: looks.map((look) => ({ id: look.id, zh: look.zh })),
    cards: cards.map(({ id, text, step }) => ({ id, text, step })),
    proposals: proposals.map(({ id, zh, text }) => ({ id, zh, text })),
    topics: topics.map(({ id, zh }) => ({ id, zh })),
  }),
  start,
  decide,
  over: ({ phase }) => phase === 'over',
  score: (scenario, state): RunScore => scoreTalk(scenario, state),
  evidence: (scenario, state): Evidence[] => evidenceOf(scenario, state),
  debrief: debriefTalk,
});
