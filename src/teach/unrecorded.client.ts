import type { ItemBase } from '#src/questions/kind.ts';
import type { QuestionPorts } from '#src/questions/question.store.ts';

/** A question that is tried out: no record, no draft, nobody's answers. What was got right counts while the page is open. */
export function unrecordedPorts(fetchItem: () => Promise<ItemBase>): QuestionPorts {
  let right = 0;
  return {
    fetchItem,
    record(_item, { score }) {
      // A question that draws its numbers draws others for the next round.
      if (score.type === 'points' && score.earned === score.total) right += 1;
      return Promise.resolve(true);
    },
    loadDraft: () => Promise.resolve(undefined),
    saveDraft: () => Promise.resolve(false),
    lastAnswer: () => Promise.resolve(undefined),
    rightAnswers: () => Promise.resolve(right),
    onSwitch: () => () => {},
  };
}
