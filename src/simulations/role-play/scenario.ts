/**
 * A role-play scenario as the engine plays it: who the customer is, what he knows, how he talks. Authors write it as YAML
 * (schema.ts says what each field means); `compile.ts` leaves the training examples behind and parses labels.
 */
import type { Act, Meaning } from './reading/labels.ts';

/** How deep a fact lies: told at once · let slip as a complaint · told when a complaint is followed up · the reason under it. */
export const depths = ['stated', 'implied', 'explicit', 'motive'] as const;
export type Depth = (typeof depths)[number];

/** The five parts of a needs statement. */
export const elements = ['who', 'trouble', 'consequence', 'wish', 'by'] as const;
export type Element = (typeof elements)[number];

export interface Topic {
  id: string;
  zh: string;
  /** What he says of it when it holds nothing (more) to be told. */
  answers: string[];
  /** What he says while it holds something that he does not tell yet. */
  guarded: string[];
  /** His short answer to a closed question about it. */
  yes: string[];
}

export interface Fact {
  id: string;
  depth: Depth;
  topics: string[];
  /** How the debrief names it. */
  note: string;
  /** He tells it in one of these ways, once. */
  tells: string[];
  /** What he says when asked again. */
  again: string[];
  /** Facts and looks that come first. */
  needs: string[];
  /** He must trust at least so far: 0 to 100. */
  trust: number;
  /** Words that a needs statement carrying this fact contains: each list is one way, all words of it needed. */
  marks: string[][];
  /** What he says wrong when he tells it first, and how he corrects himself when it is confirmed. */
  slip?: { tells: string[]; wrong: string[]; corrects: string[]; unnoticed: string };
}

export interface Look {
  id: string;
  zh: string;
  sees: string;
  topics: string[];
}

/** Something he drops in passing, to be picked up within two turns. */
export interface Clue {
  id: string;
  topics: string[];
  says: string;
  /** What he says when nobody picked it up. */
  missed: string;
  /** Not before this turn. */
  from: number;
}

export interface Card {
  id: string;
  text: string;
  means: Meaning;
  /** The step of the method it belongs to: 1 to 6. */
  step: number;
}

export const stances = ['complies', 'scolds', 'proper'] as const;
export type StanceName = (typeof stances)[number];

/** Something improper he asks for once: what is said next is read as one of three stances, or passed over. */
export interface Improper {
  id: string;
  zh: string;
  says: string;
  replies: Record<StanceName | 'passed', string>;
  /** Why the proper answer is the proper one: for the debrief. */
  why: string;
  model: string;
}

export interface Proposal {
  id: string;
  zh: string;
  text: string;
  /** How well it would solve what is really the matter: 0 to 1. */
  quality: number;
  /** The facts it answers: whoever has not found them has guessed. */
  answers: string[];
  accepted?: string;
  doubted: string;
  why: string;
}

/** A contact of the second round, seven days later. */
export interface FollowUp {
  good: { opens: string; goes: string[]; ends: string };
  poor: { opens: string; goes: string[]; ends: string };
  wants: { id: string; zh: string; acts: Act[]; topics: string[] }[];
}

/** What he says where it is not about one topic. Every list is used up before anything falls back on another. */
export const voices = {
  greeted: 3,
  parted: 2,
  chatted: 4,
  comforted: 5,
  confirmed: 5,
  unsure: 3,
  missing: 3,
  again: 5,
  nothing: 5,
  guarded: 4,
  curt: 6,
  led: 4,
  interrogated: 3,
  pitched: 3,
  dismissed: 2,
  hurried: 3,
  ready: 3,
  silent: 4,
  lost: 5,
  offended: 2,
  weary: 3,
  warm: 5,
  cool: 5,
  beats: 10,
} as const;
export type VoiceName = keyof typeof voices;

/** What he says beside that in a scenario with acts of its own; `unheard`: asked before he has had his say. */
export const extraVoices = { apologized: 3, informed: 3, promised: 3, excused: 3, unheard: 2 } as const;
export type ExtraVoiceName = keyof typeof extraVoices;

export interface Scenario {
  id: string;
  title: string;
  /** Chapter that it belongs to. */
  chapter: string;
  minutes: number;
  role: string;
  brief: string[];
  customer: { name: string; firm: string; about: string };
  /** Acts beside the common ones. */
  acts: Act[];
  start: { trust: number; patience: number };
  opening: string;
  /** Facts that the opening line says already. */
  opens: string[];
  leaving: string;
  topics: Topic[];
  facts: Fact[];
  looks: Look[];
  clues: Clue[];
  cards: Card[];
  improper: Improper[];
  voice: Record<VoiceName, string[]> & Partial<Record<ExtraVoiceName, string[]>>;
  /** Explicit facts that must be known before a proposal is not premature: so many. */
  readyAfter: number;
  /** Turns at the beginning in which nothing may be asked yet (a complaint is heard first). */
  listenFirst: number;
  statement: {
    model: Record<Element, string>;
    parts: Record<Element, { facts: string[]; marks: string[][]; need: number }>;
  };
  proposals: Proposal[];
  followup: FollowUp;
  /** An expert's run, in the lines of the command `simulate role-play play`. */
  expert: string[];
}
