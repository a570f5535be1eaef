import { describe, expect, it } from 'vitest';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { compileScenario } from '../compile.ts';
import { beginTurn, type Talk } from '../customer/talk.ts';
import { isMoved, isWithin } from '../customer/tell.ts';
import { rolePlay } from '../kind.ts';
import { parseLabel } from '../reading/labels.ts';
import type { Depth, Fact, Scenario } from '../scenario.ts';
import type { Meaning } from '../reading/labels.ts';
import { customerCard } from './card.ts';
import { trustAt } from './dial.ts';

const { rolePlay: files } = await readScenarios(contentRoot(), []);
const scenarios = files.map(({ value }) => compileScenario(value));
const meant = (label: string): Meaning => parseLabel(label) as Meaning;

/** A talk in which everything that a fact needs was told and seen, and trust stands where the card puts it. */
function talkFor(scenario: Scenario, fact: Fact, trust: number): Talk {
  const state = { ...rolePlay.start(scenario, 1), told: fact.needs, looked: fact.needs, trust };
  return beginTurn(scenario, state);
}

/** What the card says of each depth, in labels: what brings a fact to light, and what does not. */
const says: Record<Depth, { brings: string[]; not: string[] }> = {
  stated: {
    brings: ['ask/fact/situation', 'ask/closed/situation', 'ask/open/problem'],
    not: ['ask/leading/situation'],
  },
  implied: {
    brings: ['ask/open/situation', 'ask/fact/problem', 'empathize'],
    not: ['ask/closed/situation', 'ask/leading/problem'],
  },
  explicit: {
    brings: ['ask/open/problem', 'ask/fact/problem', 'ask/open/implication', 'confirm/closed', 'empathize'],
    not: ['ask/leading/problem', 'propose'],
  },
  motive: {
    brings: ['ask/open/implication', 'ask/open/payoff', 'empathize'],
    not: ['ask/fact/situation', 'ask/closed/problem', 'ask/leading/implication', 'confirm/closed'],
  },
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the card of %s', (_id, scenario) => {
  const card = customerCard(scenario);
  const onCard = card.parts.flatMap(({ layers }) => layers.flatMap(({ facts }) => facts));
  const factOf = (id: string): Fact => scenario.facts.find((fact) => fact.id === id) as Fact;

  it('holds every fact and every clue once', () => {
    expect(onCard.map(({ id }) => id).sort()).toEqual(scenario.facts.map(({ id }) => id).sort());
    const clues = card.parts.flatMap((part) => part.clues.map(({ id }) => id));
    expect(clues.sort()).toEqual(scenario.clues.map(({ id }) => id).sort());
  });

  it('a fact never waits for one of a later part: its customer has not got it', () => {
    const seen = new Set<string>();
    for (const { layers } of card.parts) {
      for (const { facts } of layers) for (const { id } of facts) seen.add(id);
      for (const { facts } of layers)
        for (const { after } of facts) for (const { id } of after) expect([...seen]).toContain(id);
    }
  });

  it('names everything that the scenario says must come first', () => {
    for (const { id, after, seen } of onCard)
      expect([...after, ...seen].map((one) => one.id).sort()).toEqual([...factOf(id).needs].sort());
  });

  it('the way of asking that the card names brings a fact out of the engine’s customer too, and the others do not', () => {
    for (const one of onCard) {
      const fact = factOf(one.id);
      const talk = talkFor(scenario, fact, trustAt(scenario.start.trust, one.trust));
      expect(isWithin(talk, fact), fact.id).toBe(true);
      for (const label of says[fact.depth].brings)
        expect(isMoved(talk, fact, meant(label)), `${fact.id} ${label}`).toBe(true);
      for (const label of says[fact.depth].not)
        expect(isMoved(talk, fact, meant(label)), `${fact.id} ${label}`).toBe(false);
    }
  });

  it('one step of trust less is not enough', () => {
    const waiting = onCard.filter(({ trust }) => trust > 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { id, trust } of waiting) {
      const fact = factOf(id);
      expect(isWithin(talkFor(scenario, fact, trustAt(scenario.start.trust, trust - 1)), fact), id).toBe(false);
    }
  });

  it('the number he gets wrong is said wrong first, and put right', () => {
    const slips = onCard.filter(({ slip }) => slip);
    expect(slips).toHaveLength(1);
    for (const { id, quote, slip } of slips) {
      const told = factOf(id).slip;
      expect(told?.wrong.some((wrong) => quote.includes(wrong))).toBe(true);
      expect(told?.corrects).toContain(slip?.corrects);
    }
  });
});
