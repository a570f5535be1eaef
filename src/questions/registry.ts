import type { Json } from '#src/core/hash.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, Kind, PublicBase, QuestionKind, Validated } from './kind.ts';
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
};

// A registry indexed by a union of kinds cannot be called by TypeScript's rules; these three doors are the only place
// that widens it, and each passes an item to the kind that the item itself names.
type AnyKind = QuestionKind<ItemBase, PublicBase, Json>;
const kindOf = (kind: Kind): AnyKind => registry[kind] as unknown as AnyKind;

/** The part of an item that may be shown before it is answered. */
export const toPublic = (item: Item): PublicItem => kindOf(item.kind).toPublic(item) as PublicItem;

/** Is this input an answer to that item? */
export const validate = (item: PublicItem, input: unknown): Validated<Json> => kindOf(item.kind).validate(item, input);

/** What an input is worth: the same file on the screen, on the server and on the command line. */
export const score = (item: Item, input: unknown): Score => kindOf(item.kind).score(item, input);
