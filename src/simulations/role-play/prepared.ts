/**
 * What was prepared, held against what was asked. Reading alone maps too boldly: whoever asks who decides about wages has not asked
 * who is in charge of the power now. So the words must agree, and what is asked for (who, when, how much); reading only adds to it.
 * Where that does not settle it, nothing is said. Pure.
 */
import type { Entry } from './customer/state.ts';
import type { Meaning } from './reading/labels.ts';
import type { Reader } from './reading/read.ts';

export interface PreparedQuestion {
  text: string;
  /** The turn in which it was asked; false when it surely was not; undefined where that cannot be told. */
  asked: number | false | undefined;
}

type Turn = Pick<Entry, 'turn' | 'what' | 'text' | 'act' | 'kind' | 'topics'>;

/** From this likeness on two sentences are the same question; however they were read, so many words must be shared. */
const alike = 0.75;
const fewestWords = 0.6;
/** What being read alike adds, and being read as something else takes away. */
const sameTopics = 0.3;
const sameKind = 0.15;
const otherTopics = -0.3;
/** Where not the same is asked for, nearly all words of a question of some length must be shared. */
const nearlyAll = 0.8;
const someLength = 4;
/** A question of fewer characters of its own than this is compared as it stands, and must stand there almost whole. */
const ownCharacters = 2;
const almostWhole = 0.9;
/** With so many shared words nobody could say that it was not asked. */
const traceOfWords = 0.2;
/** A character that is shared alone, outside a shared pair. */
const single = 0.3;

/** What a question asks for. */
const asksFor: Record<string, RegExp> = {
  who: /谁|哪位|哪个人/u,
  when: /什么时候|哪天|哪一天|几号|何时|多久|最[晚迟]/u,
  much: /多少|多大|多长|多高|多不多|多久|(?:^|[^这那上下前后好])几(?!乎)/u,
  why: /为什么|为啥|原因|因为|根子|怎么会|怎么回事/u,
  how: /怎么(?!会|回事)|怎样|如何|咋/u,
  what: /(?:^|[^为])(?:什么(?!时候|原因)|啥)|哪[些样件里儿种类]/u,
};
/** Signs of grammar and politeness: in nearly every sentence. */
const particles = /请问|[这那](?:件事|事儿?|个|块|边|些)|[您你我他她它咱们的了吗呢吧呀啊嘛是]/gu;
/** Beside those, what tells no question from another. */
const filler =
  /现在|目前|平时|一般|以前|之前|后来|最近|为什么|什么时候|怎么样?|怎样|什么|如何|多[少大久长高]|哪[些里儿样]|有没有|是不是|问题|的时候|一下|大概|[谁在有把被就都也还很时几个哪]/gu;

const piecesOf = (text: string, ...away: RegExp[]): string[] =>
  away
    .reduce((rest, words) => rest.replace(words, ' '), text.normalize('NFKC'))
    .split(/[\p{P}\p{S}\s]+/u)
    .filter((piece) => piece !== '');

/** Pieces without filler; of a question that is made of hardly anything else, all but particles. */
function ownWords(text: string): { pieces: string[]; length: number; isThin: boolean } {
  const own = piecesOf(text, filler, particles);
  const isThin = own.join('').length < ownCharacters;
  const pieces = isThin ? piecesOf(text, particles) : own;
  return { pieces, length: pieces.join('').length, isThin };
}

const pairsOf = (piece: string): string[] => [...piece].slice(1).map((character, at) => `${piece[at]}${character}`);

/** How much of a question's words stands in what was said, 0 to 1. */
function share({ pieces, length }: { pieces: string[]; length: number }, said: string): number {
  // Both ways of cutting: a word of the question may be filler to one and beside a word of its own to the other.
  const there = [...piecesOf(said, particles), ...piecesOf(said, filler, particles)];
  const pairs = new Set(there.flatMap(pairsOf));
  const characters = new Set(there.join(''));
  let shared = 0;
  for (const piece of pieces) {
    const mine = [...piece];
    mine.forEach((character, at) => {
      const isPaired = pairs.has(`${mine[at - 1]}${character}`) || pairs.has(`${character}${mine[at + 1]}`);
      shared += isPaired ? 1 : characters.has(character) ? single : 0;
    });
  }
  return length === 0 ? 0 : shared / length;
}

const jaccard = (one: readonly string[], other: readonly string[]): number => {
  const both = one.filter((id) => other.includes(id)).length;
  return both / Math.max(1, one.length + other.length - both);
};

/** What readings say about two sentences being one question. */
function readAlike(meaning: Meaning | null, turn: Turn): number {
  if (!meaning || turn.act !== 'ask') return 0;
  const common = jaccard(meaning.topics, turn.topics);
  const bothNamed = meaning.topics.length > 0 && turn.topics.length > 0;
  const topics = common > 0 ? sameTopics * common : bothNamed ? otherTopics : 0;
  return topics + (meaning.kind !== null && meaning.kind === turn.kind ? sameKind : 0);
}

/** How sure it is that a turn asked what was prepared; 0 where it is not. */
function likeness(text: string, meaning: Meaning | null, turn: Turn): number {
  const own = ownWords(text);
  const words = share(own, turn.text);
  const wanted = Object.values(asksFor).filter((sign) => sign.test(text));
  const isSameAsked = wanted.length === 0 || wanted.some((sign) => sign.test(turn.text));
  if (own.isThin) return isSameAsked && words >= almostWhole ? words : 0;
  if (!isSameAsked) return own.length >= someLength && words >= nearlyAll ? words : 0;
  const likely = words + readAlike(meaning, turn);
  return words >= fewestWords && likely >= alike ? likely : 0;
}

/** Every question that was prepared, with the turn in which it was asked, as far as that can be told. */
export function matchPrepared(prep: readonly string[], turns: readonly Turn[], read: Reader): PreparedQuestion[] {
  const said = turns.filter(({ what, text }) => ['say', 'card', 'pick'].includes(what) && text.trim() !== '');
  return prep
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const { reading, isSure } = read(text);
      let best: { turn: number; likely: number } | undefined;
      for (const one of said) {
        const likely = likeness(text, reading, one);
        if (likely > (best?.likely ?? 0)) best = { turn: one.turn, likely };
      }
      if (best) return { text, asked: best.turn };
      const isNamed = reading !== null && isSure && reading.topics.length > 0;
      const isTouched = (turn: Turn): boolean =>
        jaccard(reading?.topics ?? [], turn.topics) > 0 ||
        // What was not understood has no topics: a single character may be all there is of it.
        share(ownWords(text), turn.text) >= (turn.act === null ? single / 10 : traceOfWords);
      return { text, asked: isNamed && !said.some(isTouched) ? false : undefined };
    });
}
