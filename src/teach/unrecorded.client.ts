import type { ItemBase } from '#src/questions/kind.ts';
import type { QuestionPorts } from '#src/questions/question.store.ts';

/** A question that is tried out: no record, no draft, nobody's answers. */
export function unrecordedPorts(fetchItem: () => Promise<ItemBase>): QuestionPorts {
  return {
    fetchItem,
    record: () => Promise.resolve(true),
    loadDraft: () => Promise.resolve(undefined),
    saveDraft: () => Promise.resolve(false),
    lastAnswer: () => Promise.resolve(undefined),
    onSwitch: () => () => {},
  };
}
