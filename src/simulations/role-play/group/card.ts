/** The customer's card: what somebody needs who plays the customer, out of the scenario that the engine plays. Build side. */
import type { Act } from '../reading/labels.ts';
import type { Depth, Element, Fact, Improper, Look, Scenario } from '../scenario.ts';
import { stepsTo } from './dial.ts';
import { depthsOf, type Round, rounds } from './plan.ts';

export interface CardFact {
  id: string;
  depth: Depth;
  note: string;
  /** Names of the topics that bring it up. */
  topics: string[];
  /** What must have been told, and seen, before: by name. */
  after: { id: string; name: string }[];
  seen: { id: string; name: string }[];
  /** Steps of the trust dial it takes; 0 for none. */
  trust: number;
  /** One way of saying it; with a slip, the wrong one. */
  quote: string;
  slip?: { corrects: string; unnoticed: string };
}

/** Something to drop in passing. */
export interface CardClue {
  id: string;
  topics: string[];
  says: string;
  missed: string;
}

/** A part of the card: what the customer of one round reads. */
export interface CardPart {
  round: Round;
  layers: { depth: Depth; facts: CardFact[] }[];
  clues: CardClue[];
  improper?: Improper;
}

export interface CustomerCard {
  customer: Scenario['customer'];
  start: Scenario['start'];
  opening: string;
  leaving: string;
  /** Acts beside the common ones, and sentences in which nothing may be asked yet. */
  acts: Act[];
  listenFirst: number;
  looks: Look[];
  parts: CardPart[];
  model: Record<Element, string>;
}

/** The round in which the improper wish comes: the talk is under way, and there is time for an answer. */
const improperRound: Round = 2;

/** The card of a scenario, a part a round. */
export function customerCard(scenario: Scenario): CustomerCard {
  const { customer, start, opening, leaving, acts, listenFirst, looks, facts, clues, improper, statement } = scenario;
  const topicName = (id: string): string => scenario.topics.find((topic) => topic.id === id)?.zh ?? id;
  const cardFact = ({ id, depth, note, topics, needs, trust, tells, slip }: Fact): CardFact => {
    const named = <T extends { id: string }>(list: readonly T[], name: (one: T) => string) =>
      needs.flatMap((need) => list.filter((one) => one.id === need).map((one) => ({ id: one.id, name: name(one) })));
    return {
      id,
      depth,
      note,
      topics: topics.map(topicName),
      after: named(facts, (fact) => fact.note),
      seen: named(looks, (look) => look.zh),
      trust: stepsTo(start.trust, trust),
      quote: (slip?.tells ?? tells)[0] ?? '',
      ...(slip && { slip: { corrects: slip.corrects[0] ?? '', unnoticed: slip.unnoticed } }),
    };
  };
  const inOrder = [...clues].sort((a, b) => a.from - b.from);
  const [wish] = improper;
  return {
    customer,
    start,
    opening,
    leaving,
    acts,
    listenFirst,
    looks,
    parts: rounds.map((round) => ({
      round,
      layers: depthsOf[round].map((depth) => ({
        depth,
        facts: facts.filter((fact) => fact.depth === depth).map(cardFact),
      })),
      clues: inOrder
        .filter((_clue, at) => 1 + Math.floor((at * rounds.length) / inOrder.length) === round)
        .map(({ id, topics, says, missed }) => ({ id, topics: topics.map(topicName), says, missed })),
      ...(wish && round === improperRound && { improper: wish }),
    })),
    model: statement.model,
  };
}

/** How many facts of each depth there are: known to everybody, it gives nothing away. */
export const factCounts = ({ facts }: Pick<Scenario, 'facts'>): Record<Depth, number> => {
  const of = (depth: Depth): number => facts.filter((fact) => fact.depth === depth).length;
  return { stated: of('stated'), implied: of('implied'), explicit: of('explicit'), motive: of('motive') };
};
