import type { Json } from '#src/core/hash.ts';
import type { Score } from '#src/model/score.ts';
import {
  defaultSeed,
  type ItemBase,
  type Kind,
  type Parts,
  type PublicBase,
  type QuestionKind,
  type Tested,
  type Validated,
} from './kind.ts';
import { type FillInInput, type FillInItem, fillIn, type PublicFillIn } from './fill-in/kind.ts';
import { type NumericInput, type NumericItem, numeric, type PublicNumeric } from './numeric/kind.ts';
import { type MatchingInput, type MatchingItem, matching, type PublicMatching } from './matching/kind.ts';
import { type OrderingInput, type OrderingItem, ordering, type PublicOrdering } from './ordering/kind.ts';
import {
  type CategorisingInput,
  type CategorisingItem,
  categorising,
  type PublicCategorising,
} from './categorising/kind.ts';
import {
  type ShortAnswerInput,
  type ShortAnswerItem,
  shortAnswer,
  type PublicShortAnswer,
} from './short-answer/kind.ts';
import { type CaseInput, type CaseItem, caseKind, type PublicCase } from './case/kind.ts';
import {
  multipleChoice,
  type MultipleChoiceInput,
  type MultipleChoiceItem,
  type PublicMultipleChoice,
} from './multiple-choice/kind.ts';
import {
  type PublicSingleChoice,
  type SingleChoiceInput,
  type SingleChoiceItem,
  singleChoice,
} from './single-choice/kind.ts';
import { type PublicTrueFalse, type TrueFalseInput, type TrueFalseItem, trueFalse } from './true-false/kind.ts';

/** The three types of each kind: the full item, what of it may be shown, and the answer. */
export interface KindTypes {
  'single-choice': { item: SingleChoiceItem; shown: PublicSingleChoice; input: SingleChoiceInput };
  'multiple-choice': { item: MultipleChoiceItem; shown: PublicMultipleChoice; input: MultipleChoiceInput };
  'true-false': { item: TrueFalseItem; shown: PublicTrueFalse; input: TrueFalseInput };
  'fill-in': { item: FillInItem; shown: PublicFillIn; input: FillInInput };
  numeric: { item: NumericItem; shown: PublicNumeric; input: NumericInput };
  matching: { item: MatchingItem; shown: PublicMatching; input: MatchingInput };
  ordering: { item: OrderingItem; shown: PublicOrdering; input: OrderingInput };
  categorising: { item: CategorisingItem; shown: PublicCategorising; input: CategorisingInput };
  'short-answer': { item: ShortAnswerItem; shown: PublicShortAnswer; input: ShortAnswerInput };
  case: { item: CaseItem; shown: PublicCase; input: CaseInput };
}

export type Item = { [K in Kind]: KindTypes[K]['item'] }[Kind];
export type PublicItem = { [K in Kind]: KindTypes[K]['shown'] }[Kind];

/** Every kind by name. A kind without its public part, guard or scorer does not compile. */
export const registry: {
  [K in Kind]: QuestionKind<KindTypes[K]['item'], KindTypes[K]['shown'], KindTypes[K]['input']>;
} = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  'fill-in': fillIn,
  numeric,
  matching,
  ordering,
  categorising,
  'short-answer': shortAnswer,
  case: caseKind,
};

// A registry indexed by a union of kinds cannot be called by TypeScript's rules; these three doors are the only place
// that widens it, and each passes an item to the kind that the item itself names.
type AnyKind = QuestionKind<ItemBase, PublicBase, Json>;
const kindOf = (kind: Kind): AnyKind => registry[kind] as unknown as AnyKind;

/** For composites: each part is passed to its own kind. */
const parts: Parts = {
  toPublic: (item) => kindOf(item.kind).toPublic(item, parts),
  validate: (item, input) => kindOf(item.kind).validate(item, input, parts),
  score: (item, input, seed) => kindOf(item.kind).score(item, input, { seed, parts }),
  seeded: (item) => kindOf(item.kind).seeded?.(item, parts) ?? false,
  selfMark: (item, input, begun) => kindOf(item.kind).selfMark?.(item, input, begun, parts) ?? input,
};

/** The part of an item that may be shown before it is answered. */
export const toPublic = (item: Item): PublicItem => parts.toPublic(item) as PublicItem;

/** Is this input an answer to that item? */
export const validate = (item: PublicItem, input: unknown): Validated<Json> => parts.validate(item, input);

/**
 * What an input is worth: the same file on the screen, on the server and on the command line. `seed` (an integer, 0 to
 * 2³²−1) says which numbers a question with parameters was asked with.
 */
export const score = (item: Item, input: unknown, seed = defaultSeed): Score => parts.score(item, input, seed);

/** What a valid answer to a case shows of which point; undefined for kinds where all of it shows every point. */
export const testedBy = (item: Item, input: Json, seed = defaultSeed): Tested[] | undefined =>
  kindOf(item.kind).tested?.(item, input, { seed, parts });

/** The stem as it is read under a seed. */
export const stemOf = (item: PublicItem, seed = defaultSeed): string =>
  kindOf(item.kind).stem?.(item, seed) ?? item.stem;
