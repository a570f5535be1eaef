import type { Json } from '#src/core/hash.ts';
import type { InvalidCode, Score } from '#src/model/score.ts';

/** Every kind of question there is. A kind named here and missing from one of the three lists does not compile. */
export const kinds = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'fill-in',
  'numeric',
  'matching',
  'ordering',
  'categorising',
  'short-answer',
  'case',
] as const;
export type Kind = (typeof kinds)[number];

/** Where a question is asked: inside the text, or in the chapter's quiz. */
export const uses = ['check', 'quiz'] as const;

/** Bloom's levels, revised (Anderson & Krathwohl 2001), as far as a machine can ask. */
export const levels = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const;

/** What every question has, whatever its kind. The full item is for authors, graders and practice; never for a page. */
export interface ItemBase {
  id: string;
  kind: Kind;
  stem: string;
  /** Full marks; 1 when absent. */
  points?: number | undefined;
  knowledge: string[];
  level: (typeof levels)[number];
  use: (typeof uses)[number];
  hints: string[];
}

/** What every question shows before it is answered. Members are picked in, one by one; nothing is taken out. */
export interface PublicBase {
  id: string;
  kind: Kind;
  stem: string;
  points: number;
}

/** An input that has the right shape for its question, or why it has not. */
export type Validated<Input> = { ok: true; input: Input } | { ok: false; code: InvalidCode };

/** Whether an input that is no answer yet is one half given: too little, or not readable, but nothing forged. */
export const isHalfDone = (code: InvalidCode): boolean => code !== 'wrong-shape' && code !== 'unknown-id';

/** What a composite kind asks of the kinds of its parts. It is handed in: a kind never imports the registry. */
export interface Parts {
  toPublic(item: ItemBase): PublicBase;
  validate(item: PublicBase, input: unknown): Validated<Json>;
  score(item: ItemBase, input: unknown, seed: number): Score;
  seeded(item: PublicBase): boolean;
  selfMark(item: PublicBase, input: Json, begun: boolean): Json;
}

/** What scoring is told beside item and input. */
export interface Setting {
  /** Where the numbers of a question with parameters are drawn from: an integer, 0 to 2³²−1; 1 when absent. */
  seed?: number;
  parts?: Parts;
}

/** What of an answer bears on one knowledge point: points earned of total. */
export interface Tested {
  point: string;
  earned: number;
  total: number;
}

/**
 * The doors of a question kind that run anywhere: what may be shown, is this an answer, what is it worth.
 * All take `unknown` where a person's input comes in, check by hand, and never throw.
 */
export interface QuestionKind<Item extends ItemBase, Public extends PublicBase, Input> {
  kind: Item['kind'];
  /** Raised when the meaning of stored inputs changes; see the kind's migrations. */
  version: number;
  toPublic(item: Item, parts?: Parts): Public;
  validate(item: Public, input: unknown, parts?: Parts): Validated<Input>;
  score(item: Item, input: unknown, setting?: Setting): Score;
  /** The stem as it is read, where it is not shown as written: numbers drawn, gaps numbered. */
  stem?(item: Public, seed: number): string;
  /** Whether this question draws its numbers from the seed. */
  seeded?(item: Public, parts?: Parts): boolean;
  /**
   * For kinds that a person marks (their `score` may say `pending`): an input that passed `validate` with its marking begun,
   * though nothing may be found in it yet, or without any marking: as it was written.
   */
  selfMark?(item: Public, input: Input, begun: boolean, parts?: Parts): Input;
  /** Where not every point of `knowledge` is shown by the whole answer: what shows which; what nothing shows is missing. */
  tested?(item: Item, input: Input, setting: Setting): Tested[];
}

/** What a kind's folder writes: like QuestionKind, but `grade` is only ever given inputs that passed `validate`. */
export interface QuestionDefinition<Item extends ItemBase, Public extends PublicBase, Input> extends Pick<
  QuestionKind<Item, Public, Input>,
  'kind' | 'version' | 'stem'
> {
  toPublic(item: Item, parts?: Parts): Public;
  validate(item: Public, input: unknown, parts?: Parts): Validated<Input>;
  /** May still say `invalid`, where only the full item can tell (ids that are secret). */
  grade(item: Item, input: Input, setting: Setting & { seed: number }): Score;
  seeded?(item: Public, parts?: Parts): boolean;
  selfMark?(item: Public, input: Input, begun: boolean, parts?: Parts): Input;
  tested?(item: Item, input: Input, setting: Setting): Tested[];
}

/** The seed of whoever names none. */
export const defaultSeed = 1;

/** What an untouched question hands in: untouched is not wrong. */
const isNothing = (input: unknown): boolean =>
  input === undefined || input === null || (isPlain(input) && Object.keys(input).length === 0);

/** Declares a kind. Its `score` guards first, so that no kind can forget to, and hands what passed to `grade`. */
export const defineQuestion = <Item extends ItemBase, Public extends PublicBase, Input>(
  definition: QuestionDefinition<Item, Public, Input>,
): QuestionKind<Item, Public, Input> => {
  const { toPublic, validate: check, grade, ...rest } = definition;
  const validate = (item: Public, input: unknown, parts?: Parts): Validated<Input> =>
    isNothing(input) ? { ok: false, code: 'empty' } : check(item, input, parts);
  return {
    ...rest,
    toPublic,
    validate,
    score(item, input, { seed = defaultSeed, parts } = {}) {
      const validated = validate(toPublic(item, parts), input, parts);
      return validated.ok
        ? grade(item, validated.input, { seed, ...(parts && { parts }) })
        : { type: 'invalid', code: validated.code };
    },
  };
};

/** The shared part of every public item, picked member by member. */
export const publicBase = <K extends Kind>(item: ItemBase & { kind: K }): PublicBase & { kind: K } => ({
  id: item.id,
  kind: item.kind,
  stem: item.stem,
  points: item.points ?? 1,
});

/** True for a plain object with exactly one member of that name: the shape of most inputs. */
export function onlyMember(input: unknown, name: string): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const names = Object.keys(input);
  return names.length === 1 && names[0] === name;
}

/** True for a plain object: what maps by id are given as. */
export const isPlain = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
