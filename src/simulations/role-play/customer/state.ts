import type { Act, Form, Kind, Reading } from '../reading/labels.ts';
import type { Element, Fact, Scenario, StanceName } from '../scenario.ts';

/** What a student decides. A `say` carries its reading, for the engine itself reads nothing. */
export type Decision =
  | { do: 'say'; text: string; reading: Reading | null; stance?: StanceName; near?: string[] }
  | { do: 'card'; id: string }
  | { do: 'look'; id: string }
  | { do: 'pick'; n: number }
  | { do: 'statement'; parts: Record<Element, string>; topics: Record<Element, string[]> }
  | { do: 'propose'; id: string; words: string; topics: string[] }
  | { do: 'followup'; text: string; reading: Reading | null }
  | { do: 'hint' }
  | { do: 'end' };

/** Why trust or patience moved, or what else happened in a turn; the debrief words it. */
export interface Effect {
  code: EffectCode;
  trust?: number;
  patience?: number;
}
export const effectCodes = [
  'greeted',
  'open-early',
  'picked-up',
  'deepened',
  'valued',
  'told',
  'confirmed',
  'confirmed-nothing',
  'caught-slip',
  'comforted',
  'comforted-again',
  'picked-clue',
  'missed-clue',
  'leading',
  'interrogated',
  'repeated',
  'chatted',
  'pitched',
  'fitting',
  'hurried',
  'agreed',
  'offended',
  'silent',
  'asked-too-soon',
  'apologized',
  'informed',
  'promised',
  'excused',
  'complies',
  'scolds',
  'proper',
  'passed',
  'not-understood',
  'looked',
  'wrong-number',
  'left',
] as const;
export type EffectCode = (typeof effectCodes)[number];

/** One line of the talk as it went, for scoring and debrief. `turn` counts from 1. */
export interface Entry {
  turn: number;
  what: Decision['do'];
  text: string;
  act: Act | null;
  form: Form | null;
  kind: Kind | null;
  topics: string[];
  /** Ids of facts told in reply, and how he said each. */
  told: string[];
  quotes: string[];
  effects: Effect[];
  reply: string;
  trust: number;
  patience: number;
  /** Cards that were offered, because this was not understood. */
  near?: string[];
}

export type Phase = 'talk' | 'after' | 'over';

/** The customer's mind and the talk so far. Plain data: it can be stored, compared and thrown away. */
export interface State {
  seed: number;
  turn: number;
  /** Turns in which something was said; looking and writing take none of his time. */
  spoken: number;
  phase: Phase;
  trust: number;
  patience: number;
  told: string[];
  looked: string[];
  slip: 'none' | 'open' | 'caught';
  /** How many of each list of sentences were used. */
  used: Record<string, number>;
  /** What his last words were about. */
  last: { topics: string[]; facts: string[] };
  /** How often each topic was asked about. */
  asked: Record<string, number>;
  /** Closed and factual questions in a row. */
  run: number;
  confirmedAt: number;
  comforts: number;
  comfortedAt: number;
  clue: { id: string; turn: number } | null;
  clues: string[];
  picked: number;
  missed: number;
  /** His wish, the turn it came in, what was answered, and in which turn. */
  improper: { id: string; turn: number; stance: StanceName | 'passed' | null; at?: number } | null;
  /** Cards offered after something was not understood. */
  near: string[];
  weary: boolean;
  counts: Record<'pitches' | 'rude' | 'silences' | 'chats' | 'openings' | 'extras', number>;
  statement: StatementResult | null;
  proposal: { id: string; fit: number; good: boolean } | null;
  followed: string[];
  follows: number;
  left: boolean;
  log: Entry[];
}

/** How much of each part of the needs statement was met, 0 to 1, and which facts it carried. */
export interface StatementResult {
  parts: Record<Element, number>;
  carried: string[];
  /** It repeats the number that he had said wrong. */
  wrongNumber: boolean;
}

/** What may be seen of a step. */
export interface Seen {
  turn: number;
  reply: string;
  trust: number;
  patience: number;
  discovered: string[];
  told: string[];
  /** Cards to choose from, after something was not understood. */
  near: string[];
  over: boolean;
}

/** Trust and patience to one decimal, 0 to 100. */
export const clamp = (value: number): number => Math.min(100, Math.max(0, Math.round(value * 10) / 10));

/** The talk before its first word. The seed moves trust and patience by two points at most. */
export function startTalk({ start }: Scenario, seed: number, wobble: (name: string) => number): State {
  return {
    seed,
    turn: 0,
    spoken: 0,
    phase: 'talk',
    trust: clamp(start.trust + 4 * wobble('trust') - 2),
    patience: clamp(start.patience + 4 * wobble('patience') - 2),
    told: [],
    looked: [],
    slip: 'none',
    used: {},
    last: { topics: [], facts: [] },
    asked: {},
    run: 0,
    confirmedAt: -9,
    comforts: 0,
    comfortedAt: -9,
    clue: null,
    clues: [],
    picked: 0,
    missed: 0,
    improper: null,
    near: [],
    weary: false,
    counts: { pitches: 0, rude: 0, silences: 0, chats: 0, openings: 0, extras: 0 },
    statement: null,
    proposal: null,
    followed: [],
    follows: 0,
    left: false,
    log: [],
  };
}

/** What a scenario's engine looks up often, made once a scenario. */
export interface Lookup {
  fact(id: string): Fact | undefined;
  /** Facts of a topic, in the order of their depth. */
  of(topic: string): readonly Fact[];
}

const lookups = new WeakMap<Scenario, Lookup>();

export function lookupOf(scenario: Scenario): Lookup {
  const known = lookups.get(scenario);
  if (known) return known;
  const byId = new Map(scenario.facts.map((fact) => [fact.id, fact]));
  const byTopic = new Map<string, Fact[]>();
  const order = ['stated', 'implied', 'explicit', 'motive'];
  for (const fact of [...scenario.facts].sort((a, b) => order.indexOf(a.depth) - order.indexOf(b.depth))) {
    for (const topic of fact.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), fact]);
  }
  const made: Lookup = { fact: (id) => byId.get(id), of: (topic) => byTopic.get(topic) ?? [] };
  lookups.set(scenario, made);
  return made;
}
