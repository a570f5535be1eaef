import type { ComponentType } from 'preact';
import type { Json } from '#src/core/hash.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { ItemBase, PublicBase, QuestionKind } from './kind.ts';

/** What a kind's view gets: it shows `value` and calls `onInput`; it keeps nothing to itself. */
export interface ViewProps<Shown extends PublicBase, Input> {
  item: Shown;
  value: Input | undefined;
  onInput: (input: Input) => void;
  /** How the last hand-in of this very value came out. */
  mark: 'none' | 'right' | 'wrong';
  disabled: boolean;
  texts: Texts['question'];
}

/** A kind with its view: what a page fetches to bring one question to life, and no other kind's code with it. */
export interface KindView<Item extends ItemBase, Shown extends PublicBase, Input> {
  kind: QuestionKind<Item, Shown, Input>;
  View: ComponentType<ViewProps<Shown, Input>>;
}

/** Any kind's view, for the shell around questions, which never looks inside an input. */
export type AnyKindView = KindView<ItemBase, PublicBase, Json>;

/** Joins a kind and its view; the widening is sound because the shell only ever pairs an item with its own kind. */
export const defineView = <Item extends ItemBase, Shown extends PublicBase, Input>(
  view: KindView<Item, Shown, Input>,
): AnyKindView => view as unknown as AnyKindView;
