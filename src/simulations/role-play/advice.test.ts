import { describe, expect, it } from 'vitest';
import { adviceFor, hintFor } from './advice.ts';
import { at, customer, last, meant, play, say } from './customer/fixture.ts';
import type { Decision, State } from './customer/state.ts';
import type { Card, Scenario } from './scenario.ts';

const card = (id: string, label: string, step: number): Card => ({ id, text: id, means: meant(label), step });
const withCards = (...cards: Card[]): Scenario => ({ ...customer, cards });
const yard = card('yard', 'ask/open/problem yard', 2);
const hall = card('hall', 'ask/open/problem hall', 2);
const staff = card('staff', 'ask/open/situation staff', 1);
const recap = card('recap', 'confirm/closed yard', 2);
const scenario = withCards(staff, hall, yard, recap, card('offer', 'propose', 5));
const asked: readonly (string | Decision)[] = ['ask/open/situation staff', 'ask/open/situation idle'];

/** What is advised for what was said in a state. */
const advised = (before: State, said: string | Decision, of = scenario, given: string[] = []) =>
  adviceFor(of, before, last(play(before, [said], of)), new Set(given));

describe('what could have been said', () => {
  it('brings to light, and wins, what it says it would', () => {
    for (const before of [at(), play(at(), asked, scenario), at({ told: ['queue', 'heap'], trust: 60 })]) {
      const better = advised(before, 'smalltalk');
      const after = play(before, [{ do: 'card', id: better?.card ?? '' }], scenario);
      expect(better?.told).toEqual(after.told.filter((id) => !before.told.includes(id)));
      expect(better?.trust).toBe(after.trust - before.trust);
      expect(better).toMatchObject({ text: better?.card });
    }
  });

  it('is the card that tells most: two complaints before one', () => {
    expect(advised(play(at(), asked, scenario), 'smalltalk')).toMatchObject({ card: 'hall', told: ['queue', 'noise'] });
  });

  it('is nothing where what was said did as much, or nearly', () => {
    const before = play(at(), asked, scenario);
    for (const said of ['ask/open/problem hall', { do: 'card', id: 'hall' } as const]) {
      expect(advised(before, said)).toBeUndefined();
    }
    expect(advised(before, 'ask/open/problem yard')).toMatchObject({ card: 'hall' });
  });

  it('is never what was said before, nor what was advised before', () => {
    const before = play(play(at(), asked, scenario), [{ ...say('smalltalk'), text: 'hall' } as Decision], scenario);
    expect(advised(before, 'smalltalk')).toMatchObject({ card: 'yard' });
    expect(advised(play(at(), asked, scenario), 'smalltalk', scenario, ['hall'])).toMatchObject({ card: 'yard' });
  });

  it('leaps over no step of the method, however much it would bring', () => {
    const early = withCards(staff, card('deep', 'ask/open/problem hall', 4));
    expect(advised(at(), 'smalltalk', early)).toMatchObject({ card: 'staff' });
    expect(advised(at(), 'smalltalk', withCards(staff, hall))).toMatchObject({ card: 'hall' });
  });

  it('catches the number that he got wrong, and is nothing where it was caught', () => {
    const before = {
      ...play(at(), asked, scenario),
      told: ['heap', 'count', 'fine', 'queue', 'noise'],
      slip: 'open',
    } as State;
    const with2 = withCards(staff, recap);
    expect(advised(before, 'smalltalk', with2)).toMatchObject({ card: 'recap', told: [] });
    expect(advised(before, 'confirm/closed yard', with2)).toBeUndefined();
    expect(advised({ ...before, slip: 'caught' }, 'confirm/closed yard', with2)).toBeUndefined();
  });

  it('drives nobody out of the door', () => {
    const pitched = play(at({ patience: 90 }), ['propose', 'propose'], scenario);
    expect(advised(pitched, 'inappropriate', withCards(card('offer', 'propose', 5)))).toBeUndefined();
    // The third one makes him leave; to be told of anything else would have been better.
    expect(advised(pitched, 'propose', scenario)?.card).toBe('hall');
  });

  it('is for words alone, and not for a greeting at the door', () => {
    expect(advised(at(), { do: 'look', id: 'ledger' })).toBeUndefined();
    expect(advised(at(), 'greet')).toBeUndefined();
    expect(advised(play(at(), asked, scenario), 'greet')).toMatchObject({ card: 'hall' });
    expect(advised({ ...at(), phase: 'after' }, { do: 'followup', text: '', reading: null })).toBeUndefined();
  });
});

describe('a hint', () => {
  it('is the best card’s sentence, as long as they talk', () => {
    expect(hintFor(scenario, play(at(), asked, scenario))).toBe('hall');
    expect(hintFor(scenario, { ...at(), phase: 'after' })).toBeUndefined();
    expect(hintFor(withCards(), at())).toBeUndefined();
  });
});
