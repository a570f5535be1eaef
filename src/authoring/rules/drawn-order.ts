import { inOrder, publicOptions } from '#src/questions/options.ts';
import type { OrderingItem } from '#src/questions/ordering/kind.ts';
import { issueAt } from '#src/source/place.ts';
import type { QuestionEntry } from '../catalogue.ts';
import type { Rule } from './rule.ts';

/** A question, or part of a case, whose things are put in order, and the name that its first order is drawn from. */
interface Drawn extends QuestionEntry {
  item: OrderingItem;
  order: string;
}

/** The ordering questions among these, parts of cases too; views draw by the same names (case/View.tsx). */
const orderings = (entry: QuestionEntry): Drawn[] => {
  const { item } = entry;
  if (item.kind === 'ordering') return [{ ...entry, item, order: item.id }];
  if (item.kind !== 'case') return [];
  return item.questions.flatMap((part, index) =>
    part.kind === 'ordering'
      ? [
          {
            ...entry,
            item: part as OrderingItem,
            order: `${item.id}/${part.id}`,
            path: [...entry.path, 'questions', index],
          },
        ]
      : [],
  );
};

/** What is to be put in order does not stand in order from the start: the order shown at first is drawn from the id. */
export const checkDrawnOrder: Rule = (_content, catalogue, report) => {
  for (const entry of [...catalogue.questions, ...catalogue.examples].flatMap(orderings)) {
    const { items, key, id } = entry.item;
    const shown = inOrder(publicOptions(items), entry.order).map((one) => one.id);
    if (shown.join(' ') !== key.join(' ')) continue;
    report(
      issueAt(entry, ['id'], {
        code: 'drawn-in-order',
        message: 'the order drawn from the id, which is the first that is shown, is the key itself',
        expected: 'an id from which another order is drawn',
        received: id,
        fix: 'change the id',
      }),
    );
  }
};
