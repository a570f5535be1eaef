/** For tests: numeric questions out of little. */
import type { NumericItem } from './kind.ts';
import { numericSchemas } from './schema.ts';

/** As an author writes it. */
export const authored = (rest: object) => ({
  id: 'q',
  kind: 'numeric',
  stem: '多少？',
  knowledge: ['point'],
  level: 'apply',
  feedback: '算式：{answer}。',
  ...rest,
});
/** As it is graded. */
export const makeNumeric = (rest: object): NumericItem =>
  numericSchemas.itemSchema.parse(authored(rest)) as NumericItem;

/** Members of a question with parameters. */
export const drawn = {
  stem: '{boxes} 箱，每箱 {price} 元，共多少元？',
  params: { boxes: { min: 1000, max: 3000, step: 100 }, price: { values: [1.1, 2.2, 3.3] } },
  formula: 'boxes * price',
  unit: '元',
  feedback: '{boxes} × {price} = {answer}。',
  mistakes: [{ formula: 'boxes + price', feedback: '{boxes} 和 {price} 要相乘。' }],
};
