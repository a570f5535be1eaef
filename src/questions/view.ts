import type { ComponentType } from 'preact';
import type { Json } from '#src/core/hash.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { Score } from '#src/model/score.ts';
import type { makeDraftSaver } from './draft-saver.store.ts';
import type { ItemBase, Kind, PublicBase, QuestionKind } from './kind.ts';
import type { Outcome } from './outcome.ts';
import type { OwnWords } from './self-marking.ts';

/**
 * none: open · an outcome: marked, only what was chosen is judged · review: all is revealed, every option explained ·
 * pending: the whole item is here, and the learner (or a teacher) marks the answer by it.
 */
export type Mark = 'none' | Outcome | 'review' | 'pending';

/** What a kind's view gets: it shows `value` and calls `onInput`; it keeps nothing to itself. */
export interface ViewProps<Item extends ItemBase, Shown extends PublicBase, Input> {
  item: Shown;
  value: Input | undefined;
  onInput: (input: Input) => void;
  /** How the last hand-in of this very value came out. */
  mark: Mark;
  /** The whole item, from when `value` is marked. */
  full: Item | undefined;
  /** Names the order of the parts: the item's id at first, something else for each new round. */
  order: string;
  /** Where numbers are drawn from. */
  seed: number;
  disabled: boolean;
  texts: Texts['question'];
  /** The views of a composite's parts, by kind. */
  parts: PartViews;
}

/** The loaded views of the kinds that a composite's parts have. */
export type PartViews = Readonly<Partial<Record<Kind, AnyKindView>>>;

/** What is told of a marked answer beyond right and wrong. */
export interface VerdictProps<Item extends ItemBase, Input> {
  full: Item;
  value: Input;
  score: Extract<Score, { type: 'points' }>;
  order: string;
  seed: number;
  /** The options are explained anyway: leave out what is said of each. */
  brief: boolean;
  texts: Texts['question'];
  parts: PartViews;
}

/** How a question one types into is kept, from before its script arrived until the page is left. */
export interface Typing {
  /** Takes over what was typed already, then lets the store begin; minds Enter and leaving. Returns how to stop. */
  attach: (form: HTMLFormElement, store: { begin: () => Promise<void>; flush: () => void }) => () => void;
  makeDraftSaver: typeof makeDraftSaver;
}

/** A kind with its view: what a page fetches to bring one question to life, and no other kind's code with it. */
export interface KindView<Item extends ItemBase, Shown extends PublicBase, Input> {
  kind: QuestionKind<Item, Shown, Input>;
  View: ComponentType<ViewProps<Item, Shown, Input>>;
  /** Stands where the score's notes would, in the region that is read out. */
  Verdict?: ComponentType<VerdictProps<Item, Input>>;
  /** For kinds one types into. */
  typing?: Typing;
  /** For kinds that a person marks. */
  ownWords?: OwnWords;
  /** For a composite: itself, with the views of its parts fetched and its kind joined to theirs. */
  join?: (item: Shown, load: (kind: Kind) => Promise<AnyKindView>) => Promise<AnyKindView>;
  /** The views of its parts, once loaded (`loadView`); none for a plain kind. */
  parts?: PartViews;
}

/** Any kind's view, for the shell around questions, which never looks inside an input. */
export type AnyKindView = KindView<ItemBase, PublicBase, Json>;

/** Joins a kind and its view; the widening is sound because the shell only ever pairs an item with its own kind. */
export const defineView = <Item extends ItemBase, Shown extends PublicBase, Input>(
  view: KindView<Item, Shown, Input>,
): AnyKindView => view as unknown as AnyKindView;
