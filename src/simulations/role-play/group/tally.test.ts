import { describe, expect, it } from 'vitest';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { rng } from '#src/core/rng.ts';
import { isRefused } from '../../kind.ts';
import { compileScenario } from '../compile.ts';
import type { Entry, State } from '../customer/state.ts';
import { rolePlay } from '../kind.ts';
import { pointsOf, worth } from '../points.ts';
import type { Scenario } from '../scenario.ts';
import { reasonsOf } from '../score.ts';
import {
  askStroke,
  countedMarks,
  countOf,
  emptySheet,
  interrogations,
  isFarApart,
  listeningOf,
  parseSheet,
  questioningOf,
  type Sheet,
  stroked,
  type Stroke,
} from './tally.ts';

const open = (kind: 'situation' | 'problem' | 'implication' | 'payoff'): Stroke => askStroke(kind, 'open');
const closed = askStroke('situation', 'closed');
const sheet = (log: Stroke[], rest: Partial<Sheet> = {}): Sheet => ({ ...emptySheet(), log, ...rest });
const good: Stroke[] = [
  open('situation'),
  open('situation'),
  open('problem'),
  'comforted',
  open('problem'),
  'picked-up',
  'confirmed',
  open('implication'),
  'picked-up',
  open('implication'),
  'comforted',
  'confirmed',
  open('payoff'),
  'picked-up',
  'confirmed',
];

/** What an observer who misses nothing would tap. */
function watched({ what, act, form, kind, effects }: Entry): Stroke[] {
  const codes = effects.map(({ code }) => code);
  const out: Stroke[] = [];
  if (act === 'ask' && kind) out.push(askStroke(kind, form === 'open' || form === 'leading' ? form : 'closed'));
  if (what !== 'statement' && (codes.includes('confirmed') || codes.includes('caught-slip'))) out.push('confirmed');
  if (codes.includes('comforted')) out.push('comforted');
  else if (codes.includes('picked-up') || codes.includes('picked-clue')) out.push('picked-up');
  for (const code of ['pitched', 'hurried', 'missed-clue'] as const) if (codes.includes(code)) out.push(code);
  return out;
}

/** A talk of cards drawn by a seed. */
function play(scenario: Scenario, seed: number): State {
  const draw = rng(seed).stream('cards');
  let state = rolePlay.start(scenario, seed);
  for (let turn = 0; turn < 25 && !rolePlay.over(state); turn += 1) {
    const card = scenario.cards[Math.floor(draw.next() * scenario.cards.length)];
    const step = rolePlay.decide(scenario, state, { do: 'card', id: card?.id });
    if (!isRefused(step)) state = step.state;
  }
  return state;
}

describe('the observer’s count and the engine’s', () => {
  it('of one and the same talk they are equal, for forty talks of each scenario', async () => {
    const { rolePlay: files } = await readScenarios(contentRoot(), []);
    // Where a complaint is heard first, a question that comes too soon is not answered and breaks no row.
    const scenarios = files.map(({ value }) => compileScenario(value)).filter(({ listenFirst }) => listenFirst === 0);
    expect(scenarios.length).toBeGreaterThan(2);
    for (const scenario of scenarios) {
      for (let seed = 1; seed <= 40; seed += 1) {
        const state = play(scenario, seed);
        const told = scenario.facts.some((fact) => fact.slip && state.told.includes(fact.id));
        const slip = told ? (state.slip === 'caught' ? 'caught' : 'open') : 'none';
        const mine = countedMarks(sheet(state.log.flatMap(watched), { slip }));
        const reasons = reasonsOf(scenario, state);
        for (const name of ['questioning', 'listening'] as const) {
          const engine = pointsOf(
            name,
            reasons.filter(({ dimension }) => dimension === name),
          );
          expect(mine[name], `${scenario.id} ${seed} ${name}`).toBeCloseTo(engine, 9);
        }
      }
    }
  });
});

describe('what was counted', () => {
  it('a talk by the method, with its statement, is full marks', () => {
    const done = sheet(good, { carried: 5, slip: 'caught' });
    expect(countedMarks(done)).toEqual({ questioning: worth.questioning, listening: worth.listening });
  });

  it('the same questions in the wrong order lose what order is worth', () => {
    const shares = questioningOf(sheet([...good].reverse()));
    expect(shares.find(({ code }) => code === 'order')?.points).toBe(0);
  });

  it('leading questions are no questions of a kind, and cost', () => {
    const shares = questioningOf(sheet([askStroke('problem', 'leading')]));
    expect(shares.find(({ code }) => code === 'kind-problem')?.points).toBe(0);
    expect(shares.find(({ code }) => code === 'leading')?.points).toBeLessThan(0);
  });

  it('three in a row that are not open are an interrogation; an open one or a restatement breaks the row', () => {
    expect(interrogations([closed, closed, closed])).toBe(1);
    expect(interrogations([closed, closed, open('problem'), closed])).toBe(0);
    expect(interrogations([closed, closed, 'confirmed', closed])).toBe(0);
    expect(interrogations([closed, closed, closed, closed, closed])).toBe(2);
  });

  it('interruptions are noted and cost nothing', () => {
    expect(countedMarks(sheet([...good, 'interrupted']))).toEqual(countedMarks(sheet(good)));
  });

  it('faults never make a dimension worse than nothing', () => {
    const bad = sheet(Array.from({ length: 20 }, (): Stroke => 'pitched'));
    expect(countedMarks(bad).questioning).toBe(0);
  });

  it('a number that nobody checked costs a part of listening', () => {
    const points = (slip: Sheet['slip']): number =>
      pointsOf('listening', listeningOf(sheet(good, { slip, carried: 5 })));
    expect(points('open')).toBeLessThan(points('caught'));
    expect(points('none')).toBe(points('caught'));
  });
});

describe('strokes', () => {
  it('minus takes back the last of its kind, and nothing where there is none', () => {
    expect(stroked([closed, 'confirmed', closed], closed, -1)).toEqual([closed, 'confirmed']);
    expect(stroked([closed], 'confirmed', -1)).toEqual([closed]);
    expect(countOf(stroked([closed], closed, 1), closed)).toBe(2);
  });
});

it('marks are far apart from a fifth of their dimension on', () => {
  expect(isFarApart('questioning', 16, 12)).toBe(true);
  expect(isFarApart('questioning', 16, 12.5)).toBe(false);
});

describe('a sheet that was kept', () => {
  it('comes back as it was', () => {
    const kept = sheet(good, { carried: 4, slip: 'open', marks: { discovery: 30, trust: 0 }, heard: '五周十次' });
    expect(parseSheet(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    null,
    'x',
    { v: 2 },
    { v: 1, log: ['ask/nothing/open', 4], carried: 'x', slip: 'maybe', marks: { trust: 99, listening: '3' }, heard: 1 },
  ])('what cannot be read is empty: %j', (value) => expect(parseSheet(value)).toEqual(emptySheet()));
});
