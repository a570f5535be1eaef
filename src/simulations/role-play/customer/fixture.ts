/**
 * The smallest customer that has everything a customer can have. For tests: each of his sentences says which list it stands in,
 * and what is said to him is written as the label it would be read as, so that no model is needed.
 */
import { isRefused } from '../../kind.ts';
import { isLabelFault, type Meaning, parseLabel } from '../reading/labels.ts';
import { extraVoices, type Fact, type Scenario, voices } from '../scenario.ts';
import { decide, start } from './decide.ts';
import type { Decision, Entry, State } from './state.ts';

const lines = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at + 1}。`);
const spoken = (names: Record<string, number>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(names).map(([name, count]) => [name, lines(name, count)]));

const topic = (id: string) => ({
  id,
  zh: id,
  answers: lines(`${id} answers`, 3),
  guarded: lines(`${id} guarded`, 1),
  yes: lines(`${id} yes`, 1),
});
const fact = (id: string, depth: Fact['depth'], topics: string[], rest: Partial<Fact> = {}): Fact => ({
  id,
  depth,
  topics,
  note: id,
  tells: lines(`${id} tells`, 2),
  again: lines(`${id} again`, 1),
  needs: [],
  trust: 0,
  marks: [],
  ...rest,
});

export const customer: Scenario = {
  id: 'small',
  title: 'small',
  chapter: 'small',
  minutes: 5,
  role: 'small',
  brief: [],
  customer: { name: 'small', firm: 'small', about: 'small' },
  acts: [],
  start: { trust: 40, patience: 70 },
  opening: 'opening.',
  leaving: 'leaving。',
  topics: [topic('staff'), topic('hall'), topic('yard'), topic('idle')],
  opens: [],
  facts: [
    fact('wants', 'stated', ['staff']),
    fact('queue', 'implied', ['hall'], { marks: [['排队']] }),
    fact('noise', 'implied', ['hall']),
    fact('heap', 'implied', ['yard'], { marks: [['堆']] }),
    fact('minutes', 'explicit', ['hall'], { needs: ['queue'], trust: 44, marks: [['90分']] }),
    fact('count', 'explicit', ['yard'], {
      needs: ['heap'],
      tells: [],
      marks: [['9件']],
      slip: {
        tells: lines('count slip', 1),
        wrong: ['两周'],
        corrects: lines('count corrects', 1),
        unnoticed: 'count unnoticed。',
      },
    }),
    fact('fine', 'explicit', ['yard'], { needs: ['heap'], marks: [['640元']] }),
    fact('shame', 'motive', ['hall'], { needs: ['minutes', 'ledger'], trust: 50, marks: [['挨骂']] }),
    fact('debt', 'motive', ['yard'], { needs: ['fine'], trust: 50, marks: [['押金']] }),
  ],
  looks: [{ id: 'ledger', zh: 'ledger', sees: 'ledger sees。', topics: ['hall'] }],
  clues: [{ id: 'clang', topics: ['yard'], says: 'clang says。', missed: 'clang missed。', from: 3 }],
  cards: [
    { id: 'hello', text: 'hello', step: 1, means: meant('greet') },
    { id: 'worst', text: 'worst', step: 2, means: meant('ask/open/problem hall') },
    { id: 'offer', text: 'offer', step: 5, means: meant('propose') },
  ],
  improper: [
    {
      id: 'wink',
      zh: 'wink',
      says: 'wink says。',
      replies: {
        complies: 'wink complies。',
        scolds: 'wink scolds。',
        proper: 'wink proper。',
        passed: 'wink passed。',
      },
      why: 'wink',
      model: 'wink',
    },
  ],
  voice: spoken(voices) as Scenario['voice'],
  readyAfter: 2,
  listenFirst: 0,
  statement: {
    model: { who: '', trouble: '', consequence: '', wish: '', by: '' },
    parts: {
      who: { facts: [], marks: [['苏姐']], need: 1 },
      trouble: { facts: ['queue', 'minutes'], marks: [], need: 2 },
      consequence: { facts: ['fine'], marks: [], need: 1 },
      wish: { facts: [], marks: [['散队']], need: 1 },
      by: { facts: [], marks: [['28号']], need: 1 },
    },
  },
  proposals: [
    {
      id: 'early',
      zh: 'early',
      text: 'early',
      quality: 1,
      answers: ['queue', 'minutes', 'count', 'shame'],
      accepted: 'early accepted。',
      doubted: 'early doubted。',
      why: 'early',
    },
    {
      id: 'lockers',
      zh: 'lockers',
      text: 'l',
      quality: 0.4,
      answers: ['queue'],
      doubted: 'lockers doubted。',
      why: 'l',
    },
  ],
  followup: {
    good: { opens: 'good opens。', goes: lines('good goes', 2), ends: 'good ends。' },
    poor: { opens: 'poor opens。', goes: lines('poor goes', 2), ends: 'poor ends。' },
    wants: [
      { id: 'asks', zh: 'asks', acts: ['ask', 'confirm', 'empathize'], topics: ['hall'] },
      { id: 'moves', zh: 'moves', acts: ['propose'], topics: [] },
      { id: 'fixes', zh: 'fixes', acts: ['close'], topics: [] },
    ],
  },
  expert: [],
};

/** The same with a complaint: two turns in which he is only to be heard, and acts of its own. */
export const complainer: Scenario = {
  ...customer,
  acts: ['apologize', 'inform', 'commit', 'excuse'],
  listenFirst: 2,
  voice: { ...customer.voice, ...spoken(extraVoices) },
};

/** What a label means; one that is none is a mistake of the test. */
export function meant(label: string): Meaning {
  const parsed = parseLabel(label);
  if (isLabelFault(parsed)) throw new Error(`label ${label}: expected ${parsed.expected}`);
  return parsed;
}

/** Something said, read as this label; '' is silence. */
export const say = (label: string, rest: Partial<Extract<Decision, { do: 'say' }>> = {}): Decision => ({
  do: 'say',
  text: label,
  reading: label === '' ? null : { ...meant(label), confidence: 0.9 },
  ...rest,
});

/**
 * The talk before its first word, but for what is given: trust 50, patience 80. His clue and his wish lie behind him, so that
 * nothing of himself comes in between.
 */
export const at = (given: Partial<State> = {}, of = customer): State => ({
  ...start(of, 1),
  trust: 50,
  patience: 80,
  clues: ['clang'],
  improper: { id: 'wink', turn: -9, stance: 'passed' },
  ...given,
});

/** Plays decisions, labels of what is said among them. One that cannot be taken is a mistake of the test. */
export function play(from: State, decisions: readonly (string | Decision)[], of = customer): State {
  return decisions.reduce<State>((state, one) => {
    const step = decide(of, state, typeof one === 'string' ? say(one) : one);
    if (isRefused(step)) throw new Error(`${JSON.stringify(one)}: ${step.refused} ${step.at}`);
    return step.state;
  }, from);
}

/** The last turn of a talk. */
export function last({ log }: State): Entry {
  const entry = log.at(-1);
  if (!entry) throw new Error('nothing was said');
  return entry;
}

/** Why trust and patience moved in a turn: `code trust patience`. */
export const moves = ({ effects }: Entry): string[] =>
  effects.map(({ code, trust = 0, patience = 0 }) => `${code} ${trust} ${patience}`);
