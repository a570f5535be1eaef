import { readNumber } from '#src/core/numerals.ts';
import { isBlank } from '#src/core/blank.ts';
import { isClose } from './closeness.ts';
import { foldAnswer, type Variants } from './fold.ts';

/** A gap: what is right in it, and answers that tempt, each with why it is not. */
export interface Blank {
  accept: string[];
  near: { text: string; feedback: string }[];
  /** Why the right answer is right. */
  feedback: string;
  /** Other names for what is accepted; added by `prepareItem`. */
  also?: string[] | undefined;
  /** Names of other things that are easily taken for it; added by `prepareItem`. */
  confused?: string[] | undefined;
}

/** What is compared of a question. */
export interface Gaps {
  blanks: Blank[];
  order: 'fixed' | 'any';
  /** Added by `prepareItem`. */
  variants?: Variants | undefined;
  /** Groups of characters that part two concepts; added by `prepareItem`. */
  opposites?: string[] | undefined;
}

/**
 * How what was typed in a gap compares: near, an answer the author foresaw · confused, the name of another thing ·
 * close, mistyped · repeated, right but given before (order `any`).
 */
export type BlankState = 'right' | 'near' | 'confused' | 'close' | 'repeated' | 'wrong' | 'empty';

export interface Compared {
  state: BlankState;
  /** Which of the question's blanks it is held against, from 0; each is named once. */
  blank: number;
  /** What the author says of it; '' where nothing. */
  feedback: string;
}

interface Folded {
  text: string;
  /** The whole answer as a number, with its unit; undefined when it is none. */
  number: { value: number; rest: string } | undefined;
}

const foldWith =
  (variants: Variants | undefined) =>
  (text: string): Folded => {
    const folded = foldAnswer(text, variants);
    const number = /\d/.test(folded) ? readNumber(text) : undefined;
    // 3/4 may be said as 0.75; 80/20 is a proportion and not 4.
    const proportion = number !== undefined && folded.includes(':') && number.value > 1;
    return { text: folded, number: proportion ? undefined : number };
  };

/** 80% = 0.8 = 八成, but 5 is not 5%. Units are compared as texts. */
const same = (one: Folded, two: Folded): boolean =>
  one.text === two.text ||
  (one.number !== undefined &&
    two.number !== undefined &&
    one.number.rest === two.number.rest &&
    Math.abs(one.number.value - two.number.value) <= 1e-9 * Math.abs(two.number.value));

/** Compares what was typed, gap by gap. `typed` has as many texts as there are blanks; '' is a gap left open. */
export function compareFillIn({ blanks, order, variants, opposites = [] }: Gaps, typed: readonly string[]): Compared[] {
  const fold = foldWith(variants);
  const keys = blanks.map(({ accept, also = [], near, confused = [] }) => ({
    right: [...accept, ...also].map(fold),
    near: near.map(({ text }) => fold(text)),
    confused: confused.map(fold),
  }));
  const given = typed.map((text) => (isBlank(text) ? undefined : fold(text)));
  const all = keys.map((_, j) => j);
  const isRight = (i: number, j: number): boolean => {
    const answer = given[i];
    return !!answer && !!keys[j]?.right.some((text) => same(answer, text));
  };
  const fixed = order === 'fixed';
  const filled = fixed ? all.map((i) => (isRight(i, i) ? i : undefined)) : assign(all.length, isRight);
  const open = all.filter((j) => !filled.includes(j));
  const left = [...open];
  // In any order an answer may have been meant for each blank; those not filled rightly come first.
  const anyOrder = [...open, ...all.filter((j) => filled.includes(j))];

  return given.map((answer, i) => {
    const blank = filled[i] ?? (fixed ? i : (left.shift() ?? i));
    const told = (state: BlankState, feedback = ''): Compared => ({ state, blank, feedback });
    if (!answer) return told('empty');
    if (filled[i] !== undefined) return told('right', blanks[blank]?.feedback);
    const meant = fixed ? [i] : anyOrder;
    if (!fixed && all.some((j) => isRight(i, j))) return told('repeated');
    for (const j of meant) {
      const near = keys[j]?.near.findIndex((text) => same(answer, text)) ?? -1;
      if (near >= 0) return told('near', blanks[j]?.near[near]?.feedback);
    }
    const plain = answer.text.replaceAll('的', '');
    if (meant.some((j) => keys[j]?.confused.some((text) => same(answer, text) || plain === text.text)))
      return told('confused');
    const close = meant.some((j) => {
      const key = keys[j];
      if (!key || !open.includes(j)) return false;
      const others = keys.flatMap((one) => (one === key ? [...one.near, ...one.confused] : one.right));
      const against = { others: others.map(({ text }) => text), opposites };
      return key.right.some(({ text }) => isClose(answer.text, text, against));
    });
    return told(close ? 'close' : 'wrong');
  });
}

/**
 * The blank that each text fills, so that as many as can be are filled, each once (augmenting paths); the same answer
 * given twice fills one blank.
 */
function assign(count: number, isRight: (i: number, j: number) => boolean): (number | undefined)[] {
  const all = Array.from({ length: count }, (_, j) => j);
  const holder: (number | undefined)[] = all.map(() => undefined);
  const place = (i: number, tried: Set<number>): boolean =>
    all.some((j) => {
      if (tried.has(j) || !isRight(i, j)) return false;
      tried.add(j);
      const other = holder[j];
      if (other !== undefined && !place(other, tried)) return false;
      holder[j] = i;
      return true;
    });
  for (const i of all) place(i, new Set());
  return all.map((i) => (holder.includes(i) ? holder.indexOf(i) : undefined));
}

/** What is said of a gap: the author's sentence, or ours; undefined where there is nothing to say. */
export function noteOf({ state, feedback }: Compared, typed: string, place: string): string | undefined {
  if (feedback) return feedback;
  const shown = [...typed.trim()].slice(0, 30).join('');
  if (state === 'close') return `${place}接近了：检查一下用字。`;
  if (state === 'confused') return `${place || '你'}填的“${shown}”和这里要填的不是一回事，这两个最容易弄混。`;
  if (state === 'repeated') return `${place}和另一空填的是同一个，这里要填别的。`;
  return undefined;
}
