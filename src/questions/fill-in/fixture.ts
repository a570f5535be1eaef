/** For tests: a fill-in question out of little, prepared as the build prepares it. */
import { prepareItem } from '../prepare.ts';
import type { Blank, FillInItem } from './kind.ts';
import { fillInSchemas } from './schema.ts';

export type Written = Partial<Omit<FillInItem, 'blanks'>> & { blanks: (Partial<Blank> & { accept: string[] })[] };

/** As an author writes it: a stem with as many gaps, a feedback for each. */
export const authored = ({ blanks, ...rest }: Written) => ({
  id: 'q',
  kind: 'fill-in' as const,
  stem: blanks.map(() => '___').join('，'),
  knowledge: ['point'],
  level: 'remember' as const,
  blanks: blanks.map((blank) => ({ feedback: `${blank.accept[0] ?? ''}，因为。`, ...blank })),
  ...rest,
});
/** As it is graded. */
export const makeFillIn = (written: Written): FillInItem =>
  prepareItem(fillInSchemas.itemSchema.parse(authored(written)) as FillInItem) as FillInItem;
