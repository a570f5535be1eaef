import type { Json } from '#src/core/hash.ts';
import type { ItemBase, PublicBase, QuestionKind } from './kind.ts';

type AnyKind = QuestionKind<ItemBase, PublicBase, Json>;

/** What a question asks of kinds that their learner marks; their views bring it, and no other question pays for it. */
export interface OwnWords {
  /** An input as it was written, without what was found in it. */
  written: (kind: AnyKind, shown: PublicBase, input: Json) => Json;
  /** The input with its marking begun; undefined where there is nothing for a person to mark. */
  toMark: (kind: AnyKind, shown: PublicBase, full: ItemBase, input: Json, seed: number) => Json | undefined;
}

export const ownWords: OwnWords = {
  written: (kind, shown, input) => kind.selfMark?.(shown, input, false) ?? input,
  toMark(kind, shown, full, input, seed) {
    const bare = ownWords.written(kind, shown, input);
    if (kind.score(full, bare, { seed }).type !== 'pending') return undefined;
    const begun = kind.selfMark?.(shown, input, true) ?? input;
    // What was ticked before the key points changed may be none of them now.
    const isOld = kind.score(full, begun, { seed }).type === 'invalid';
    return isOld ? kind.selfMark?.(shown, bare, true) : begun;
  },
};
