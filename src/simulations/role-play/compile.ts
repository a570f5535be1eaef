/**
 * What is played of what an author wrote: training examples and words stay behind, and so does what he could never say; labels are
 * parsed. Build side and node.
 */
import { convincing } from './customer/close.ts';
import type { ScenarioFile } from './schema.ts';
import { isLabelFault, type Meaning, parseLabel } from './reading/labels.ts';
import type { Scenario } from './scenario.ts';

/** Compiles a scenario that passed its schema. Throws on a label that did not: the schema lets none through. */
export function compileScenario(file: ScenarioFile): Scenario {
  const {
    status: _status,
    summary: _summary,
    en: _en,
    order: _order,
    examples: _examples,
    stances: _stances,
    ...rest
  } = file;
  return {
    ...rest,
    acts: rest.acts,
    topics: file.topics.map(({ id, zh, answers, guarded, yes }) => ({ id, zh, answers, guarded, yes })),
    // What is told wrong first is never told as it stands.
    facts: file.facts.map(({ slip, ...fact }) => ({ ...fact, ...(slip && { slip, tells: [] }) })),
    proposals: file.proposals.map(({ accepted, ...proposal }) => ({
      ...proposal,
      ...(accepted && proposal.quality >= convincing && { accepted }),
    })),
    cards: file.cards.map(({ means, ...card }) => ({ ...card, means: meaningOf(means) })),
    voice: Object.fromEntries(
      Object.entries(file.voice).filter(([, lines]) => lines !== undefined),
    ) as Scenario['voice'],
    followup: file.followup,
  };
}

/** The meaning of a label that is known to be right. */
export function meaningOf(label: string): Meaning {
  const parsed = parseLabel(label);
  if (isLabelFault(parsed)) throw new Error(`label ${label}: ${parsed.part}, expected ${parsed.expected}`);
  return parsed;
}
